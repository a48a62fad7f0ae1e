import { JigaiError } from "../error";
import { Amount } from "./amount";
import { fromCellNumber } from "./fromCellNumber";
import { fold } from "../text/fold";

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s*(%?)$/;

/**
 * A number of either sign as a cell holds it: a number, or plain text, full-width or with thousands
 * separators; 12.5% is 0.125.
 *
 * @throws JigaiError notANumber
 */
export function readNumber(cell: unknown): Amount {
  if (typeof cell === "number" && Number.isFinite(cell)) return fromCellNumber(cell);
  const match = typeof cell === "string" ? NUMBER.exec(fold(cell)) : null;
  if (!match) throw new JigaiError("notANumber", { found: String(cell) });
  const [, sign = "", whole = "", fraction = "", percent] = match;
  const number = new Amount(sign.replace("+", "") + whole.replace(/,/g, "") + fraction);
  return percent ? number.div(100) : number;
}
