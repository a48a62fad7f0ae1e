import { JigaiError } from "../core/error";
import { inLanguage, dictionaries, errorText } from "../core/text";
import { spoken } from "./language";

/**
 * The one place where an error of the core becomes a cell's error. Excel shows the message for
 * #VALUE! and #N/A only, so these two are all that the functions give.
 */
export function cellError(error: unknown): CustomFunctions.Error {
  if (!(error instanceof JigaiError)) {
    // A fault of ours, not of the input; the cell says so rather than failing the whole call.
    return new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      inLanguage(dictionaries, spoken()).fault(String(error))
    );
  }
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    error.isNoAnswer ? notAvailable : invalidValue,
    messageOf(error)
  );
}

/** A row of a table has its error in several cells. */
const messages = new WeakMap<JigaiError, string>();

function messageOf(error: JigaiError): string {
  const message = messages.get(error) ?? errorText(error, spoken());
  messages.set(error, message);
  return message;
}
