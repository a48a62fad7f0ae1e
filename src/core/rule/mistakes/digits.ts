import { Amount } from "../../amount";
import type { MistakeKind } from "./mistake";

/** As ledgers mostly write amounts. */
export const HUNDREDTH = new Amount("0.01");

/** More digits than a cell's number has aren't written. */
const LONGEST = 18;

/** What a finger does to the digits of an amount. */
export type DigitSlip = "transposedDigits" | "doubledDigit" | "missingDigit" | "wrongDigit";

/** What goes wrong as an amount is written down. */
export type PenSlip = DigitSlip | "unitSlip" | "decimalPoint" | "notReported";

/**
 * What an amount, written with two decimals at least, is taken for when two digits beside each other are swapped, or
 * one is doubled or missing.
 */
export function digitSlips(amount: Amount): [slip: DigitSlip, written: string][] {
  const text = amount.toFixed(decimalsOf(amount));
  const found: [DigitSlip, string][] = [];
  for (let i = 0; i < text.length && text.length <= LONGEST; i += 1) {
    const [digit, before, after] = [text[i]!, text.slice(0, i), text.slice(i + 1)];
    if (digit === ".") continue;
    const [next] = /\d/.exec(after) ?? [];
    if (next) found.push(["transposedDigits", before + next + after.replace(next, digit)]);
    found.push(["doubledDigit", before + digit + text.slice(i)], ["missingDigit", before + after]);
  }
  // A 0 that comes to the front is another decimal point: 0.70 of 7.00.
  const isWritten = (other: string) => other[0] !== "0" || text[0] === "0";
  return found.filter(([, other]) => isWritten(other) && Number(other) !== Number(text));
}

/**
 * The slip that makes one amount of another. Where a digit is wrong or missing, two others must be left by which the
 * amount is known again.
 *
 * @param isBare whether noughts will do for these
 */
export function digitSlip(right: Amount, wrong: Amount, isBare: boolean): DigitSlip | undefined {
  const [text, found] = [right, wrong].map((each) => each.toFixed(decimalsOf(right)));
  // What only lacks its last digits was cut off.
  const isAlike = text!.startsWith(found!.replace(/[0.]+$/, ""));
  if (isAlike && text!.length === found!.length) return undefined;
  const isKnown = (rest: string) =>
    isBare ? right.toFixed().replace(".", "").length > 2 : rest.replace(/[0.]/g, "").length > 1;
  const sought = wrong.toNumber();
  const [slip] =
    digitSlips(right).find(
      ([of, text]) => Number(text) === sought && (of !== "missingDigit" || isKnown(text))
    ) ?? [];
  if (slip) return slip;
  const rest = [...text!].filter((digit, i) => digit === found![i]).join("");
  const isOneOff = text!.length === found!.length && rest.length === text!.length - 1;
  const isWritten = found![0] !== "0" || text![0] === "0";
  return isOneOff && isWritten && Number(found) === sought && isKnown(rest)
    ? "wrongDigit"
    : undefined;
}

function decimalsOf(amount: Amount): number {
  return Math.max(2, amount.decimalPlaces());
}

/** What it is counted as: digits that are missing, doubled or wrong are of one kind. */
export function kindOf(slip: PenSlip): MistakeKind {
  return slip === "missingDigit" || slip === "doubledDigit" ? "wrongDigit" : slip;
}
