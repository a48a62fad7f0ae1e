import type { Area } from "../../core/ledger/address";
import { callFunction, type Result } from "./functions";
import type { Argument, Call, Content, Matrix } from "./parseCall";

/** The names of our functions, and from where on their last parameter repeats. */
export type KnownFunctions = ReadonlyMap<string, number | undefined>;

/** Where references lead. */
export interface Sheets {
  readonly valuesIn: (sheet: string, area: Area) => Matrix;
  /** What the formula in the area's first cell spills. */
  readonly spilledFrom: (sheet: string, area: Area) => Matrix;
}

/** What a call gives, its references going from this sheet. */
export function evaluateCall(
  { name, args }: Call,
  sheet: string,
  known: KnownFunctions,
  sheets: Sheets
): Result[][] {
  const values = args.map((argument) => argumentValue(argument, sheet, known, sheets));
  return callFunction(name, values, known.get(name));
}

/** An argument as a matrix; null for one left out. */
export function argumentValue(
  argument: Argument,
  sheet: string,
  known: KnownFunctions,
  sheets: Sheets
): Matrix | null {
  switch (argument.kind) {
    case "constant":
      return argument.cells;
    case "area":
      return sheets.valuesIn(argument.sheet ?? sheet, argument.area);
    case "spill":
      return sheets.spilledFrom(argument.sheet ?? sheet, argument.area);
    case "call":
      return evaluateCall(argument.call, sheet, known, sheets).map((row) => row.map(contentOf));
    default:
      return null;
  }
}

/** A result as an argument: an error is its text. */
export function contentOf(result: Result): Content {
  return typeof result === "object" && result !== null ? result.error : result;
}
