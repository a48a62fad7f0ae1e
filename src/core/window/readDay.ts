import { JigaiError } from "../error";
import { isDay, type Day } from "./date";
import { fromSerial } from "./serial";
import { fold } from "../text/fold";

/** 2018.6.21, 2018-06-21, 2018/6/21, 2018年6月21日; a time after it is left aside. */
const SEPARATED =
  /^(\d{4})[.\-/年](\d{1,2})[.\-/月](\d{1,2})日?(?:[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** 20180621 */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A serial number that a ledger keeps as text: 43221; four digits might be a year. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** 2018年6月, 2018.6, 2018-06 */
const MONTH = /^(\d{4})[.\-/年](\d{1,2})月?$/;

/**
 * A day as ledgers write it: an Excel serial number, or text in one of the usual forms.
 *
 * @param month what a month without a day means; left out, it is an error
 * @throws JigaiError notADay – unreadable, or no day of the calendar
 * @throws JigaiError dayMissing – a month without its day
 */
export function readDay(cell: unknown, month?: "firstDay"): Day {
  const day =
    typeof cell === "number"
      ? fromNumber(cell)
      : typeof cell === "string"
        ? fromText(cell, month)
        : undefined;
  if (!day || !isDay(day)) throw new JigaiError("notADay", { found: String(cell) });
  return day;
}

/** A serial number; eight digits such as 20180621 are the day that they spell. */
function fromNumber(cell: number): Day | undefined {
  return fromSerial(cell) ?? (Number.isInteger(cell) ? fromText(String(cell)) : undefined);
}

function fromText(cell: string, month?: "firstDay"): Day | undefined {
  const text = fold(cell);
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (SERIAL.test(text)) return fromSerial(Number(text));
  const monthOnly = MONTH.exec(text);
  if (!monthOnly) return undefined;
  if (month !== "firstDay") throw new JigaiError("dayMissing", { found: cell });
  return { year: Number(monthOnly[1]), month: Number(monthOnly[2]), day: 1 };
}
