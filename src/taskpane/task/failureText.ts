import { JigaiError } from "../../core/error";
import { inLanguage, dictionaries, errorText } from "../../core/text";
import { isSheetError } from "../../sheet/sheet";
import type { Language } from "../shell/language";
import { sheetErrorText } from "./sheetErrors";

/** Whatever went wrong, for people: an error of ours says what to do, anything else is a fault to report. */
export function failureText(error: unknown, language: Language): string {
  if (error instanceof JigaiError) return errorText(error, language);
  if (isSheetError(error)) return sheetErrorText(error, language);
  return inLanguage(dictionaries, language).fault(
    String((error as Error | null)?.message ?? error)
  );
}
