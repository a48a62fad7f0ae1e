import { faceOf, type GridCell, type Mark } from "../../core/grid/grid";
import { MOST_TEXT } from "../limits";
import type { NumberFormat } from "../../core/ledger/numberFormat";
import { UnreadableWorkbook } from "../unreadable";
import type { CellValue } from "../workbook";
import { textOfStored } from "../xml/escape";
import { ownText } from "./ownText";
import type { StoredCell } from "./storedCell";
import type { SharedStrings } from "./sharedStrings";
import { TextBudget } from "./TextBudget";

/** What cells refer to in other parts. */
export interface CellSources {
  readonly sharedStrings: SharedStrings;
  /** Which styles strike their cells out. */
  readonly struck: readonly boolean[];
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

const TEXTS = ["str", "inlineStr"];

/** Days between the two calendars' beginnings: 1904-01-01 is 1462 in the one that starts in 1900. */
const DAYS_TO_1904 = 1462;

/** So many different texts are known at a time: in a long ledger most stand nowhere else, and a few in every row. */
const MOST_KNOWN = 1 << 14;

/** Turns stored cells into values; of equal texts written into the cells themselves few are held twice. */
export class CellReader {
  private readonly texts = new Map<string, string>();
  private readonly budget = new TextBudget(MOST_TEXT);

  constructor(private readonly sources: CellSources) {}

  /** The value as the ledger readers take it: with what its format shows, all days counted from 1900. */
  gridCell(cell: StoredCell): GridCell {
    if (cell.type === "d") {
      const serial = this.value(cell);
      return typeof serial === "number" ? { number: serial, format: "date" } : serial;
    }
    const value = this.value(cell);
    const format = this.sources.formats[cell.style];
    if (typeof value === "string") return format?.ofText?.(value) ?? value;
    if (typeof value !== "number" || !format?.ofNumber) return value;
    const shown = format.ofNumber(value) ?? value;
    return typeof shown === "object" && shown.format === "date" && this.sources.date1904
      ? { ...shown, number: value + DAYS_TO_1904 }
      : shown;
  }

  /** The bare value, a day counted from 1900 whatever the workbook counts from. */
  valueFrom1900(cell: StoredCell, isDay: boolean): CellValue {
    const value = this.value(cell);
    const isCounted = typeof value === "number" && cell.type !== "d";
    return isCounted && isDay && this.sources.date1904 ? value + DAYS_TO_1904 : value;
  }

  /** What of the cell counts, where not everything does: what is struck out doesn't, nor what is raised or lowered. */
  mark(cell: StoredCell, value: GridCell): Mark | undefined {
    return this.sources.struck[cell.style]
      ? { counts: null, struck: faceOf(value) }
      : this.textMark(cell);
  }

  /** The same, by the cell's text alone: whatever its style says. */
  textMark(cell: StoredCell): Mark | undefined {
    const { marked: shared } = this.sources.sharedStrings;
    const isShared = cell.type === "s" && shared.size > 0;
    const marked = isShared ? shared.get(Number(cell.value)) : cell.marked;
    return marked && { ...marked, counts: marked.counts.trim() === "" ? null : marked.counts };
  }

  /** The bare value. */
  value({ type, value }: StoredCell): CellValue {
    // Only a text may be there and have nothing in it.
    if (value === undefined || (value.trim() === "" && !TEXTS.includes(type))) return null;
    switch (type) {
      case "s":
        return this.sharedText(Number(value));
      case "str":
        return this.once(textOfStored(value));
      case "d":
        return serialOfIso(value) ?? this.once(textOfStored(value));
      case "inlineStr":
        return this.once(value);
      case "b":
        return value.trim() === "1" || value.trim() === "true";
      case "e":
        return { error: ownText(value.trim()) };
      default:
        return this.number(value);
    }
  }

  private sharedText(index: number): string {
    const text = this.sources.sharedStrings.texts[index];
    if (text === undefined) throw new UnreadableWorkbook("damaged");
    return text;
  }

  /** What isn't a number where one should stand is shown as it stands. */
  private number(value: string): CellValue {
    const number = Number(value.trim());
    return Number.isFinite(number) ? number : this.once(value);
  }

  private once(text: string): string {
    let held = this.texts.get(text);
    if (held === undefined) {
      this.budget.take(text);
      held = ownText(text);
      if (this.texts.size >= MOST_KNOWN) this.texts.clear();
      this.texts.set(held, held);
    }
    return held;
  }
}

const SECONDS_A_DAY = 24 * 60 * 60;
const MILLISECONDS_A_DAY = SECONDS_A_DAY * 1000;
const SERIAL_OF_1970 = 25569;
/** Excel's calendar has a 29 February 1900, so that earlier days count one less. */
const FIRST_TRUE_SERIAL = 61;

const ISO =
  /^(?:(\d{4})-(\d\d)(?:-(\d\d))?)?(?:(?:T|^)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/**
 * The serial number of 2018-06-21, 2018-06-21T08:30:00 or 08:30:00; a sheet knows no time zone, so that the clock
 * counts as it stands. Undefined for a day that there isn't, and for one before the calendar begins.
 */
function serialOfIso(iso: string | undefined): number | undefined {
  const match = ISO.exec((iso ?? "").trim());
  // A zone alone says neither day nor time.
  if (!match || (match[1] ?? match[4]) === undefined) return undefined;
  const [year, month, day, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = (hours! * 60 + minutes!) * 60 + seconds!;
  if (time > SECONDS_A_DAY || minutes! > 59 || seconds! >= 60) return undefined;
  const days = match[1] === undefined ? 0 : daysTo(year!, month! - 1, match[3] ? day! : 1);
  return days === undefined ? undefined : days + time / SECONDS_A_DAY;
}

function daysTo(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day));
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970;
  const days = serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
  return days > 0 ? days : undefined;
}
