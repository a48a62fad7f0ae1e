import { Amount } from "../../amount";

/** As ledgers mostly write amounts. */
export const HUNDREDTH = new Amount("0.01");

/** More digits than a cell's number has aren't written. */
const LONGEST = 18;

/** The amounts that it becomes when two digits beside each other are swapped; written with two decimals at least. */
export function transposed(amount: Amount): Amount[] {
  const text = amount.toFixed(decimalsOf(amount));
  return text.length > LONGEST ? [] : swaps(text);
}

function swaps(text: string): Amount[] {
  const found: Amount[] = [];
  for (let i = 0; i < text.length - 1; i += 1) {
    const j = text[i + 1] === "." ? i + 2 : i + 1;
    if (text[i] === "." || text[i] === text[j]) continue;
    const swapped = text.slice(0, i) + text[j] + text.slice(i + 1, j) + text[i] + text.slice(j + 1);
    // A 0 that comes to the front is another decimal point: 0.70 of 7.00.
    if (swapped[0] !== "0" || text[0] === "0") found.push(new Amount(swapped));
  }
  return found;
}

/** One unit of the last decimal with which an amount is written, of which there are at least two. */
export function lastDecimal(amount: Amount): Amount {
  return new Amount(`1e-${decimalsOf(amount)}`);
}

function decimalsOf(amount: Amount): number {
  return Math.max(2, amount.decimalPlaces());
}
