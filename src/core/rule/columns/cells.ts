import type { Amount } from "../../amount";
import { JigaiError } from "../../error";
import type { Input, InputValue } from "../input";
import { isBlank, isWhollyGiven, readInput } from "../readInput";
import type { Aside } from "./Aside";
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

/** Reads the rows of a block, from the first one on, into the input's column. */
export type Load = (source: CellColumn, first: number, rows: number, aside: Aside) => void;

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
  const most = Math.min(bound, FIFTEEN_DIGITS);
  const inText = remembered((cell) => wholeOf(input, cell, scale, factor));
  return ({ cells, column }, first, rows, aside) => {
    const [to, isOne] = [at, cells.length === 1];
    for (let i = 0; i < rows; i++) {
      const cell = cells[isOne ? 0 : first + i]?.[column];
      if (typeof cell === "number") {
        // -0 is 0.
        const whole = Math.round(cell * factor) + 0;
        // The cell's number is the decimal of 15 digits that this is, or as near to it as floating point gets.
        const isExact = Math.abs(cell - whole / factor) <= cell * ONE_ULP;
        if (isExact && whole >= least && whole <= most) to[i] = whole;
        else aside.leave(i);
      } else if (cell === null || cell === undefined || cell === "") to[i] = NaN;
      else {
        const whole = inText(cell);
        if (typeof whole !== "number") aside.refuse(i, whole);
        else if (whole >= least && whole <= most) to[i] = whole;
        else aside.leave(i);
      }
    }
  };
}

/** The amount of a text, or why it is none; NaN where it has more decimals, and where the row is to find out. */
function wholeOf(input: Input, cell: unknown, scale: number, factor: number): number | JigaiError {
  if (!isPlain(cell) || isBlank(cell)) return NaN;
  const amount = read(input, cell) as Amount | JigaiError;
  if (amount instanceof JigaiError) return amount;
  // As long as it has no more digits than a cell, it is off by less than a half.
  return amount.decimalPlaces() > scale ? NaN : Math.round(amount.toNumber() * factor);
}

/** An object is for the row by itself, and so is an error, which some hosts hand over as its text. */
function isPlain(cell: unknown): boolean {
  return typeof cell === "string" ? !cell.startsWith("#") : typeof cell !== "object";
}

/** Words, places, ranks and days by number. A flag of 0, which may be a blank, is for the row by itself. */
export function loadCodes(input: Input, codes: Codes): Load {
  const codeOf = remembered((cell): number | JigaiError => {
    if (input.kind === "flag" && cell === 0) return NaN;
    if (isBlank(cell)) return isWhollyGiven(input) ? NaN : BLANK;
    if (!isPlain(cell)) return NaN;
    const value = read(input, cell);
    if (value instanceof JigaiError) return value;
    if (value !== undefined) return codes.add(value);
    // A 0 that is a blank one.
    return isWhollyGiven(input) ? NaN : BLANK;
  });
  return ({ cells, column }, first, rows, aside) => {
    const [to, isOne] = [codes.at, cells.length === 1];
    for (let i = 0; i < rows; i++) {
      const code = codeOf(cells[isOne ? 0 : first + i]?.[column]);
      if (typeof code !== "number") aside.refuse(i, code);
      else if (code === code) to[i] = code;
      else aside.leave(i);
    }
  };
}

/** As many different cells as are remembered: those of a column of words, not those of a column of remarks. */
const MOST_KNOWN = 10_000;

/** What is read of a cell, once for all that hold the same. */
function remembered<Found>(find: (cell: unknown) => Found): (cell: unknown) => Found {
  const known = new Map<unknown, Found>();
  return (cell) => {
    let found = known.get(cell);
    if (found === undefined) {
      found = find(cell);
      if (known.size < MOST_KNOWN) known.set(cell, found);
    }
    return found;
  };
}

/** What a cell holds, undefined for a blank one, or what is wrong with it. */
function read(input: Input, cell: unknown): InputValue | JigaiError | undefined {
  try {
    return readInput(input, cell);
  } catch (error) {
    if (error instanceof JigaiError) return error;
    throw error;
  }
}
