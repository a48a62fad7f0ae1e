import type { Language } from "../../core/text";
import { speak } from "../../functions/language";
import { CustomFunctionError, registered } from "./runtime";
// Registers the functions with the runtime above, which therefore comes first.
import "../../functions";
import type { Content, Matrix } from "../../core/call";

/** A cell of a result: a value, or an error such as #N/A with what it says. */
export type Result = Content | { readonly error: string; readonly message: string };

/** Has the functions speak a language: results that are texts, and messages. */
export function functionsSpeak(language: Language): void {
  speak(language);
}

/**
 * Calls a function as Excel does: blanks are null, and so is an argument left out; the arguments of a
 * repeating last parameter come together.
 *
 * @param repeatsFrom the position of that parameter, where the function has one
 */
export function callFunction(
  name: string,
  args: readonly (Matrix | null)[],
  repeatsFrom: number | undefined
): Result[][] {
  const run = registered.get(name)!;
  const result = run(...asExcelPasses(args, repeatsFrom)) as unknown[][];
  return result.map((row) => row.map(resultOf));
}

function asExcelPasses(
  args: readonly (Matrix | null)[],
  repeatsFrom: number | undefined
): unknown[] {
  if (repeatsFrom === undefined) return [...args];
  const fixed = Array.from({ length: repeatsFrom }, (_, i) => args[i] ?? null);
  return [...fixed, args.slice(repeatsFrom).map((each) => each ?? [[null]])];
}

function resultOf(cell: unknown): Result {
  if (cell instanceof CustomFunctionError) return { error: cell.code, message: cell.message };
  return cell as Content;
}
