import { callFunction, type Result } from "./functions";
import { argumentValue, type Call, type Content, type Matrix, type Sheets } from "../../core/call";

/** The names of our functions, and from where on their last parameter repeats. */
export type KnownFunctions = ReadonlyMap<string, number | undefined>;

/** What a call gives, its references going from this sheet. */
export function evaluateCall(
  { name, args }: Call,
  sheet: string,
  known: KnownFunctions,
  sheets: Sheets
): Result[][] {
  const resultOf = (inner: Call) => contentsOf(evaluateCall(inner, sheet, known, sheets));
  const values = args.map((argument) => argumentValue(argument, sheet, sheets, resultOf));
  return callFunction(name, values, known.get(name));
}

/** A result as an argument: an error is its text. */
export function contentOf(result: Result): Content {
  return typeof result === "object" && result !== null ? result.error : result;
}

/** Results as an argument. */
export function contentsOf(results: readonly (readonly Result[])[]): Matrix {
  return results.map((row) => row.map(contentOf));
}
