import { fromCellNumber, IN_WAN, readAmount, readNumber, type Amount } from "../amount";
import { JigaiError } from "../error";
import { readPlace } from "../place/places";
import { readDay } from "../window";
import type { AmountInput, Input, Inputs, InputValue, InputValues, YearInput } from "./input";
import { missingInput } from "./scope";
import { fold } from "../text/fold";

/** The words for yes and for no, in capitals. */
export const YES = ["TRUE", "是", "有", "√", "✓", "✔", "Y", "1"];
export const NO = ["FALSE", "否", "无", "×", "✗", "✘", "N", "0"];

/**
 * A cell's content read as the input expects it; undefined for a blank.
 *
 * @throws JigaiError naming the argument, what was found, and what would be right
 */
export function readInput(input: Input, cell: unknown): InputValue | undefined {
  if (meansNothingAsZero(input) ? isBlankWord(cell) : isBlank(cell)) return undefined;
  try {
    return readers[input.kind](cell, input as never);
  } catch (error) {
    throw error instanceof JigaiError ? error.about(input) : error;
  }
}

/**
 * Reads one cell per input, in the inputs' order. A cell that isn't there, undefined, is left out; one that is
 * there and blank may have been forgotten.
 *
 * @throws JigaiError as readInput, and missingInput for a blank one that must not be
 */
export function readInputs(inputs: readonly Input[], cells: readonly unknown[]): Inputs {
  const values: Record<string, InputValue> = {};
  inputs.forEach((input, position) => {
    const value = readInput(input, cells[position]);
    if (value !== undefined) values[input.name] = value;
    else if (cells[position] !== undefined && isWhollyGiven(input)) throw missingInput([input]);
  });
  return values;
}

/** May it be left out, but not be blank where others have it? */
export function isWhollyGiven(input: Input): boolean {
  return input.kind === "place" && input.wholly === true;
}

/** Left out, null, or text with nothing in it. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Where 0 can't be meant, it is an empty cell too: some versions of Excel hand it over so. */
export function isBlankWord(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

const WITHOUT_ZERO: readonly Input["kind"][] = [
  ...(["place", "reading", "choice", "text", "rank", "year", "day", "id"] as const),
];

function meansNothingAsZero({ kind }: Input): boolean {
  return WITHOUT_ZERO.includes(kind);
}

const readers: {
  [K in Input["kind"]]: (cell: unknown, input: Extract<Input, { kind: K }>) => InputValues[K];
} = {
  amount: readAmountInput,
  count: readCount,
  id: (cell) => fold(String(cell)),
  number: readNumber,
  flag: readFlag,
  place: (cell, input) => readPlace(cell, input.places),
  rank: readRank,
  reading: (cell, input) =>
    readChoice(
      cell,
      input.reading.choices.map(({ word }) => word)
    ),
  choice: (cell, { choices }) => readChoice(cell, choices),
  year: readYear,
  day: (cell, { month }) => readDay(cell, month),
  text: readText,
};

function readAmountInput(
  cell: unknown,
  { unit = "万元", statedIn = unit, aboveZero }: AmountInput
): Amount {
  const given = readAmount(cell, statedIn);
  const amount = unit === "万元" ? given : given.div(IN_WAN[unit]);
  if (aboveZero && amount.isZero()) throw new JigaiError("notAboveZero", { found: String(cell) });
  return amount;
}

/** A whole number from 0, or plain text of one, full-width or with thousands separators. */
function readCount(cell: unknown): Amount {
  const text = fold(String(cell));
  const isNumber = typeof cell === "number" || /^\d[\d,]*$/.test(text);
  const count = isNumber ? readNumber(cell) : undefined;
  if (!count?.isInteger() || count.lessThan(0))
    throw new JigaiError("notACount", { found: String(cell) });
  return count;
}

function readFlag(cell: unknown): boolean {
  const word = fold(String(cell)).toUpperCase();
  if (YES.includes(word)) return true;
  if (NO.includes(word)) return false;
  throw new JigaiError("notAFlag", { found: String(cell) });
}

function readRank(cell: unknown): Amount {
  const text = fold(String(cell));
  const isNumber = typeof cell === "number" || RANK.test(text);
  const number = isNumber ? Number(text) : NaN;
  const rank = Number.isFinite(number) ? fromCellNumber(number) : undefined;
  if (!rank || !rank.isInteger() || rank.lessThan(1))
    throw new JigaiError("notARank", { found: String(cell) });
  return rank;
}

const RANK = /^\d+(\.\d+)?$/;

/**
 * One of the words that an argument offers.
 *
 * @throws JigaiError notAChoice
 */
export function readChoice<Word extends string>(cell: unknown, choices: readonly Word[]): Word {
  const word = fold(String(cell));
  const choice = choices.find((offered) => offered === word);
  if (choice === undefined) throw new JigaiError("notAChoice", { found: String(cell), choices });
  return choice;
}

/** 2018, "2018", 2018年, or the word for all years. */
function readYear(cell: unknown, { years: [from, to], total }: YearInput): string {
  const word = fold(String(cell)).replace(/年$/, "");
  if (word === total) return word;
  if (!/^\d+$/.test(word)) throw new JigaiError("notAYear", { found: String(cell) });
  if (Number(word) < from || Number(word) > to) {
    throw new JigaiError("yearOutsidePolicy", { found: word, from, to });
  }
  return word;
}

function readText(cell: unknown): string {
  if (typeof cell !== "string") throw new JigaiError("notText", { found: String(cell) });
  return fold(cell);
}
