import { formatAmount, type Amount } from "../amount";
import type { Place } from "../place/places";
import type { InputValue } from "../rule";
import { verbatim, type Text } from "../text";
import { fold } from "../text/fold";
import { formatDay, fromSerial, type Day } from "../window";
import { isFormatted, isShown, type GridCell, type ShownNumber } from "../grid/grid";
import { squash } from "./heading";
import type { FieldKind } from "./ledger";
import { inWan, readAs, readAsShown } from "./texts";

/** A number as people write it down without more ado. */
const PLAIN_NUMBER = /^\s*[+-]?\d+(?:\.\d+)?\s*$/;

/** A percentage that is one in a column of numbers, too. */
const PERCENTAGE = /^[+-]?[\d.]+%$/;

/** Says what was read, where the face of the cell says something else. */
export type Noter = (cell: GridCell, value: InputValue) => Text | undefined;

/** Does its face say all that was read? Most cells do, so that nothing is put into words for them. */
function isPlain(cell: GridCell): boolean {
  return typeof cell === "string" ? PLAIN_NUMBER.test(cell) : !isShown(cell);
}

function ofNumber(cell: GridCell, value: Text): Text | undefined {
  if (isShown(cell)) return ofShown(cell, value);
  return typeof cell === "string" ? readAs(cell, value) : undefined;
}

const noteOfNumber: Noter = (cell, value) =>
  isPlain(cell) ? undefined : ofNumber(cell, verbatim(formatAmount(value as Amount)));

/** A date or a percentage that was taken as text. */
const noteOfShown: Noter = (cell, value) =>
  isFormatted(cell) ? readAs(String(cell.number), verbatim(value as string)) : undefined;

/** By the kind of the field. */
export const noters: Readonly<Record<FieldKind, Noter>> = {
  amount: (cell, value) =>
    isPlain(cell) ? undefined : ofNumber(cell, inWan(formatAmount(value as Amount))),
  number: (cell, value) =>
    isPlain(cell) || (typeof cell === "string" && PERCENTAGE.test(cell))
      ? undefined
      : ofNumber(cell, verbatim(formatAmount(value as Amount))),
  count: noteOfNumber,
  rank: noteOfNumber,
  flag: (cell) => (isShown(cell) ? ofShown(cell, verbatim(cell.text)) : undefined),
  place: (cell, value) => noteOfPlace(cell, value as Place | string),
  day: (cell, value) => noteOfDay(cell, value as Day),
  period: noteOfShown,
  id: noteOfShown,
  text: noteOfShown,
};

/** A number that was read as its format shows it. */
function ofShown({ number, text }: ShownNumber, value: Text): Text {
  return readAsShown(String(number), text, value);
}

/** An old or misspelt name, or one that several units share. 宜都 and 宜都市 say the same. */
function noteOfPlace(cell: GridCell, place: Place | string): Text | undefined {
  if (typeof place === "string") return undefined;
  const written = squash(String(cell));
  const says = place.name.startsWith(written) || written.endsWith(place.name);
  return says ? undefined : readAs(String(cell), verbatim(place.name));
}

/** A number whose face isn't a date. */
function noteOfDay(cell: GridCell, day: Day): Text | undefined {
  const isFace = isFormatted(cell) || /^\d{4}(?:[.\-/年]|\d{4}$)/.test(fold(String(cell)));
  return isFace ? undefined : readAs(String(cell), verbatim(formatDay(day)));
}

/** A date or percentage where text is expected, as the cell shows it. */
export function shown(number: number, format: "date" | "percent"): string {
  if (format === "percent") return `${Number((number * 100).toPrecision(15))}%`;
  const day = fromSerial(number);
  return day ? formatDay(day) : String(number);
}
