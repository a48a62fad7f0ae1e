import type { Amount } from "../../amount";
import type { Input, InputValue } from "../input";
import { isBlank, isWhollyGiven, readInput } from "../readInput";
import { BLANK, type Codes } from "./Codes";

/** The cells of an argument, one a row. */
export interface CellColumn {
  /** By row; where there is only one row, it holds for all of them. */
  readonly cells: readonly (readonly unknown[])[];
  readonly column: number;
}

/** The cell of a row. */
export function cellAt({ cells, column }: CellColumn, row: number): unknown {
  return cells[cells.length === 1 ? 0 : row]?.[column];
}

/** Rows of the block that have to be worked out by themselves, marked by 1. */
export type Apart = Uint8Array;

/** Reads the rows of a block, from the first one on, into the input's column. */
export type Load = (source: CellColumn, first: number, rows: number, apart: Apart) => void;

/** Half a unit in the last of the digits that cells have is more than this share of the number. */
const ONE_ULP = 2 ** -52;

/** Whole numbers of more digits than a cell shows say nothing of the cell's. */
const FIFTEEN_DIGITS = 1e15;

/**
 * Amounts as whole numbers of so many decimals.
 *
 * @param bound the largest whole number that keeps everything exact
 */
export function loadAmounts(input: Input, at: Float64Array, scale: number, bound: number): Load {
  const factor = 10 ** scale;
  const least = input.kind === "amount" && input.aboveZero ? 1 : 0;
  const inText = remembered((cell) =>
    typeof cell === "string" ? wholeOf(input, cell, scale) : NaN
  );
  const most = Math.min(bound, FIFTEEN_DIGITS);
  return ({ cells, column }, first, rows, apart) => {
    const [to, isOne] = [at, cells.length === 1];
    for (let i = 0; i < rows; i++) {
      const cell = cells[isOne ? 0 : first + i]?.[column];
      if (typeof cell === "number") {
        // -0 is 0.
        const whole = Math.round(cell * factor) + 0;
        // The cell's number is the decimal of 15 digits that this is, or as near to it as floating point gets.
        const isExact = Math.abs(cell - whole / factor) <= cell * ONE_ULP;
        if (isExact && whole >= least && whole <= most) to[i] = whole;
        else apart[i] = 1;
      } else if (cell === null || cell === undefined || cell === "") to[i] = NaN;
      else {
        const whole = inText(cell);
        if (whole >= least && whole <= most) to[i] = whole;
        else apart[i] = 1;
      }
    }
  };
}

/** The amount of a text; NaN where it is none, or none of so many decimals. */
function wholeOf(input: Input, cell: string, scale: number): number {
  const amount = valueOf(input, cell) as Amount | undefined;
  const whole = amount?.times(10 ** scale);
  return whole?.isInteger() ? whole.toNumber() : NaN;
}

/** Words, places, ranks and days by number. A flag of 0, which may be a blank, is for the row by itself. */
export function loadCodes(input: Input, codes: Codes): Load {
  const codeOf = remembered((cell) => {
    if (input.kind === "flag" && cell === 0) return NaN;
    if (isBlank(cell)) return isWhollyGiven(input) ? NaN : BLANK;
    // An object is for the row by itself, and so is an error, which some hosts hand over as its text.
    if (typeof cell === "object" || (typeof cell === "string" && cell.startsWith("#"))) return NaN;
    const value = valueOf(input, cell);
    if (value !== undefined) return codes.add(value);
    // Unreadable, or a 0 that is a blank one.
    return cell === 0 && !isWhollyGiven(input) ? BLANK : NaN;
  });
  return ({ cells, column }, first, rows, apart) => {
    const [to, isOne] = [codes.at, cells.length === 1];
    for (let i = 0; i < rows; i++) {
      const cell = cells[isOne ? 0 : first + i]?.[column];
      const code = codeOf(cell);
      if (code === code) to[i] = code;
      else apart[i] = 1;
    }
  };
}

/** As many different cells as are remembered: those of a column of words, not those of a column of remarks. */
const MOST_KNOWN = 10_000;

/** What is read of a cell, once for all that hold the same. */
function remembered(read: (cell: unknown) => number): (cell: unknown) => number {
  const known = new Map<unknown, number>();
  return (cell) => {
    let found = known.get(cell);
    if (found === undefined) {
      found = read(cell);
      if (known.size < MOST_KNOWN) known.set(cell, found);
    }
    return found;
  };
}

/** What a cell holds; undefined where it can't be read: what is wrong with it is said by the row. */
function valueOf(input: Input, cell: unknown): InputValue | undefined {
  try {
    return readInput(input, cell);
  } catch {
    return undefined;
  }
}
