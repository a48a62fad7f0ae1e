import { JigaiError } from "../error";
import { isDay, type Day } from "./date";
import { fromSerial } from "./serial";
import { fold } from "../text/fold";

/** 2018.6.21, 2018-06-21, 2018/6/21, 2018 年 6 月 21 日, 2018年6月21号; a time after it is left aside. */
const SEPARATED =
  /^(\d{4})\s*[.\-/年]\s*(\d{1,2})\s*[.\-/月]\s*(\d{1,2})\s*[日号]?(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** 20180621 */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** A serial number that a ledger keeps as text: 43221; four digits might be a year. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** 2018年6月, 2018.6, 2018-06, 201806 */
const MONTH = /^(\d{4})(?:\s*[.\-/年]\s*(\d{1,2})|(\d{2}))\s*月?$/;

/** 2018, 2018年 */
const YEAR = /^(?:19|20)\d{2}\s*年?$/;

/**
 * Days of projects and payments lie in these years. What lies outside is another era's, such as 2561, or a number
 * that was no serial number: 20186 would be a day of 1955.
 */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2099;

/**
 * A day as ledgers write it: an Excel serial number, or text in one of the usual forms.
 *
 * @param month what a month means that is written as text without a day; left out, it is an error
 * @throws JigaiError notADay – unreadable, or no day of the calendar
 * @throws JigaiError dayMissing – a month or a year without its day
 * @throws JigaiError otherEra – a day before 1990 or after 2099
 */
export function readDay(cell: unknown, month?: "firstDay"): Day {
  const day =
    typeof cell === "number"
      ? fromNumber(cell)
      : typeof cell === "string"
        ? fromText(cell, month)
        : undefined;
  const found = String(cell);
  if (!day || !isDay(day)) throw new JigaiError("notADay", { found });
  const { year } = day;
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new JigaiError("otherEra", { found, year, from: FIRST_YEAR, to: LAST_YEAR });
  return day;
}

/** A serial number, unless it spells a day, a month or a year: 20180621, 201806, 2018. */
function fromNumber(cell: number): Day | undefined {
  const found = String(cell);
  // Whoever types a month as a number may mean a day: 2018.1 is 2018.10, and 20186 has lost a figure.
  if (isPartOfDay(found)) return missing(found);
  return fromSerial(cell) ?? (COMPACT.test(found) ? fromText(found) : undefined);
}

function isPartOfDay(text: string): boolean {
  return YEAR.test(text) || monthIn(text) !== undefined;
}

function fromText(cell: string, month?: "firstDay"): Day | undefined {
  const text = fold(cell);
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (SERIAL.test(text)) return fromSerial(Number(text));
  const first = monthIn(text);
  if (first) return month === "firstDay" ? first : missing(cell);
  return YEAR.test(text) ? missing(cell) : undefined;
}

/** The first day of the month that the text is. */
function monthIn(text: string): Day | undefined {
  const [, year, parted, compact] = MONTH.exec(text) ?? [];
  const first = { year: Number(year), month: Number(parted ?? compact), day: 1 };
  return isDay(first) ? first : undefined;
}

function missing(found: string): never {
  throw new JigaiError("dayMissing", { found });
}
