import { JigaiError, type ArgumentName } from "../core/error";
import { isBlank } from "../core/rule";

/** A reading of one argument's cell: its errors name the argument, and a blank is missing. */
export function said<T>(argument: ArgumentName, cell: unknown, read: (cell: unknown) => T): T {
  try {
    if (isBlank(cell)) throw new JigaiError("missingInput", { names: [argument.label] });
    return read(cell);
  } catch (error) {
    throw error instanceof JigaiError ? error.about(argument) : error;
  }
}
