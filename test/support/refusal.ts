import { JigaiError } from "../../src/core/error";
import { errorText, type Text, inEachLanguage } from "../../src/core/text";

/** The error of ours in which a call ends. */
export function refusalOf(call: () => unknown): JigaiError {
  try {
    call();
  } catch (error) {
    if (error instanceof JigaiError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** What people read of an error, in both languages. */
export const messageOf = (error: JigaiError): Text =>
  inEachLanguage((language) => errorText(error, language));
