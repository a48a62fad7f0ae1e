import type { Amount } from "../../amount";

/** What a finger does to the digits of an amount: one that is missing or doubled is wrong as well. */
export type DigitSlip = "transposedDigits" | "wrongDigit";

/**
 * What an amount, written with two decimals at least, is taken for when two digits beside each other are swapped, or
 * one is doubled, missing or the other amount's; and what is left of it.
 */
export function digitSlips(
  amount: Amount,
  other = amount
): [slip: DigitSlip, written: string, left: string][] {
  const [text, found] = [amount, other].map((each) => each.toFixed(decimalsOf(amount)));
  const slips: ReturnType<typeof digitSlips> = [];
  for (let i = 0; i < text!.length; i += 1) {
    const [digit, before, after] = [text![i]!, text!.slice(0, i), text!.slice(i + 1)];
    if (digit === ".") continue;
    const add = (slip: DigitSlip, written: string, left = written) => {
      // A 0 that comes to the front is another decimal point: 0.70 of 7.00.
      if (written[0] !== "0" || text![0] === "0") slips.push([slip, written, left]);
    };
    const [next] = /\d/.exec(after) ?? [];
    if (next) add("transposedDigits", before + next + after.replace(next, digit));
    add("wrongDigit", before + digit + digit + after);
    add("wrongDigit", before + after);
    add("wrongDigit", before + found![i] + after, before + after);
  }
  // What only lacks its last digits was cut off.
  const isCut = text!.length === found!.length && text!.startsWith(found!.replace(/[0.]+$/, ""));
  return isCut && other !== amount
    ? []
    : slips.filter(([, written]) => Number(written) !== Number(text));
}

/**
 * The slip that makes one amount of another, if two digits are left by which that is known again.
 *
 * @param isBare whether noughts will do for these
 */
export function digitSlip(right: Amount, wrong: Amount, isBare: boolean): DigitSlip | undefined {
  const isKnown = (left: string) =>
    isBare ? right.toFixed().replace(".", "").length > 2 : left.replace(/[0.]/g, "").length > 1;
  const sought = wrong.toNumber();
  const slip = digitSlips(right, wrong).find(
    ([, written, left]) => Number(written) === sought && isKnown(left)
  );
  return slip?.[0];
}

function decimalsOf(amount: Amount): number {
  return Math.max(2, amount.decimalPlaces());
}
