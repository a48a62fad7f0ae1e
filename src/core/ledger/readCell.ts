import { IN_WAN, type Amount, type AmountUnit } from "../amount";
import { fromLedgerNumber } from "../amount/inWords";
import { JigaiError, type ArgumentName } from "../error";
import type { Places } from "../place/places";
import { isBlank, readInput, type Input, type InputValue } from "../rule";
import { verbatim, type Text } from "../text";
import { fold } from "../text/fold";
import { noters, shown, type Noter } from "./cellNotes";
import {
  contentOf,
  faceOf,
  isErrorValue,
  isFormatted,
  isShown,
  NOT_CALCULATED,
  type FormattedNumber,
  type GridCell,
  type ShownNumber,
} from "../grid/grid";
import { squash, statesPercent, visible } from "./heading";
import { identifying } from "./identity";
import type { Column, Field, FieldKind } from "./ledger";
import { identifiesNothing, readAs, signForBlank } from "./texts";
import { isAmountUnit } from "./units";

/** What a cell was read as; a note says so where its face says something else. */
export interface Reading {
  readonly value?: InputValue;
  readonly error?: JigaiError;
  readonly note?: Text;
}

/** Reads the cells of one column. */
export type CellReader = (cell: GridCell) => Reading;

/** What the reading of a column needs to know. */
export interface ColumnContext {
  /** Left out: places are read as text. */
  readonly places?: Places;
  /** The unit that the column states and that can't be converted. */
  readonly strangeUnit?: string;
  /** A percentage in the column, whose heading doesn't say that its numbers are: a bare 25 may then be anything. */
  readonly percent?: string;
}

const NOTHING: Reading = {};

/** Fields by which firms and projects are told apart. */
const IDENTITIES = ["credit_code", "filing_no"];

/** What offices put where there is no amount and no day. */
const NO_VALUE = /^(?:[-—–―－─_/\\]+|无)$/;

const ERROR_TEXT = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** 3台, 1套: the measure word says nothing about how many. */
const MEASURE_WORD = /^(\d+(?:\.\d+)?)\s*[台套件个只条组批辆座根块片把项]套?$/;

/** 第2, 第2名, 2名 */
const RANK_WORD = /^第?\s*(\d+)\s*[名位]?$/;

/** An id of more digits than a cell's number keeps has lost its last ones. */
const MOST_DIGITS = 15;

/** Kinds in which a dash stands for a blank; ids among them, or all firms without a number would share one. */
const DASH_IS_BLANK: readonly FieldKind[] = [
  "amount",
  "number",
  "count",
  "rank",
  "day",
  "period",
  "id",
];

/** A way of reading the cells of a field's column. */
export function cellReader(
  field: Field,
  { unit, heading }: Pick<Column, "unit" | "heading">,
  context: ColumnContext = {}
): CellReader {
  const input = inputOf(field, unit, context.places);
  const isPercent = statesPercent(heading);
  const noteFor = noters[field.kind];
  const takesDash = DASH_IS_BLANK.includes(field.kind);
  const plain = plainReader(field, input, context);
  const read: CellReader = (cell) => {
    const usual = plain(cell);
    if (usual) return usual;
    if (cell === null || (typeof cell === "string" && isBlank(cell))) return NOTHING;
    const trouble = troubleWith(cell, field.kind);
    if (trouble) return { error: trouble.about(input) };
    const content = typeof cell === "string" ? visible(cell) : cell;
    const text = isShown(content) ? content.text : content;
    if (takesDash && typeof text === "string" && NO_VALUE.test(squash(text))) {
      return { note: signForBlank(text) };
    }
    if (isShown(content)) {
      return attempt(() => readShown(field, input, content, context), content, noteFor);
    }
    if (context.strangeUnit !== undefined)
      return { error: strange(content, context.strangeUnit, input) };
    if (field.kind === "number") {
      const { percent } = context;
      if (percent !== undefined && isBeyondRatio(content)) {
        const found = String(contentOf(content));
        return { error: new JigaiError("mixedPercent", { found, percent }).about(input) };
      }
      const bare = isPercent ? withoutPercent(content) : content;
      return attempt(() => readContent(field, input, bare), content, noteFor);
    }
    const answer =
      field.kind === "flag" && typeof content === "string" ? answerIn(content, heading) : undefined;
    const reading =
      answer === undefined
        ? attempt(() => readContent(field, input, content), content, noteFor)
        : attempt(
            () => readContent(field, input, answer),
            content,
            () => readAs(String(content), verbatim(answer))
          );
    return isVain(field, reading)
      ? { ...reading, note: identifiesNothing(contentOf(cell)) }
      : reading;
  };
  return FEW_WORDS.includes(field.kind) ? remembering(read) : read;
}

/** So many 万元 are plain. */
const MOST_PLAIN = 1e7;

/** A name or code that is neither folded nor takes the place of a blank or an error. */
const PLAIN_WORDS = /^[\u4E00-\u9FFF\dA-Za-z][\u4E00-\u9FFF\dA-Za-z-]+$/;

/** Reads what nearly all cells hold, of which there are millions, without further ado; undefined for any other. */
function plainReader(
  field: Field,
  input: Input,
  { strangeUnit }: ColumnContext
): (cell: GridCell) => Reading | undefined {
  if (strangeUnit === undefined && input.kind === "amount") {
    const { statedIn = "万元" } = input;
    const one = statedIn === "万元" ? undefined : IN_WAN[statedIn];
    return (cell) => {
      if (typeof cell !== "number" || !(cell >= 0 && cell < MOST_PLAIN)) return undefined;
      const value = fromLedgerNumber(cell);
      return { value: one ? value.times(one) : value };
    };
  }
  if (strangeUnit === undefined && input.kind === "id") {
    return (value) => {
      if (typeof value !== "string" || !PLAIN_WORDS.test(value)) return undefined;
      return isVain(field, { value }) ? { value, note: identifiesNothing(value) } : { value };
    };
  }
  return () => undefined;
}

/** Kinds of columns that have a few words again and again. */
const FEW_WORDS: readonly FieldKind[] = ["flag", "place"];
const MOST_REMEMBERED = 256;

/** Reads each text once, as far as it simply has a value. */
function remembering(read: CellReader): CellReader {
  const known = new Map<string, Reading>();
  return (cell) => {
    const before = typeof cell === "string" ? known.get(cell) : undefined;
    if (before) return before;
    const reading = read(cell);
    const isPlain = reading.value !== undefined && !reading.error && !reading.note;
    if (typeof cell === "string" && isPlain && known.size < MOST_REMEMBERED) {
      known.set(cell, reading);
    }
    return reading;
  };
}

/** Is it a code that is there and identifies nobody? */
function isVain({ id }: Field, { value }: Reading): boolean {
  return IDENTITIES.includes(id) && typeof value === "string" && identifying(value) === undefined;
}

/** 26% under a heading with % is 26, as the numbers beside it are. */
function withoutPercent(cell: Exclude<GridCell, null>): Exclude<GridCell, null> {
  const percent = percentIn(cell);
  return percent === undefined ? cell : percent.slice(0, -1);
}

/** The percentage that a cell shows: 26%. */
export function percentIn(cell: GridCell): string | undefined {
  const face = typeof cell === "string" ? fold(cell) : isFormatted(cell) ? faceOf(cell) : "";
  return /\d\s*%$/.test(face) ? face : undefined;
}

/** A number of more than the whole that bears no sign of being a percentage. */
function isBeyondRatio(cell: GridCell): boolean {
  const number = typeof cell === "string" ? Number(fold(cell).replace(/,/g, "")) : cell;
  return typeof number === "number" && Math.abs(number) > 1;
}

/** A number as its format shows it: the unit that the format names goes before the column's. */
function readShown(
  field: Field,
  input: Input,
  { text, digits, unit }: ShownNumber,
  { strangeUnit }: ColumnContext
): InputValue | undefined {
  if (input.kind !== "amount") return readContent(field, input, text);
  const stated = unit ?? strangeUnit;
  if (stated !== undefined && !isAmountUnit(stated)) throw strange(text, stated, input);
  return unit === undefined || digits === undefined
    ? readContent(field, input, text)
    : readContent(field, { ...input, statedIn: unit as AmountUnit }, digits);
}

function attempt(read: () => InputValue | undefined, cell: GridCell, noteFor: Noter): Reading {
  try {
    const value = read();
    if (value === undefined) return { note: signForBlank(String(contentOf(cell))) };
    const note = noteFor(cell, value);
    return note ? { value, note } : { value };
  } catch (error) {
    if (error instanceof JigaiError) return { error };
    throw error;
  }
}

/** The input as which a rule would read the column. */
function inputOf({ id, label, kind }: Field, unit: AmountUnit | undefined, places?: Places): Input {
  const named = { name: id, label };
  if (kind === "amount") return { ...named, kind, ...(unit && { statedIn: unit }) };
  if (kind === "place") return places ? { ...named, kind, places } : { ...named, kind: "id" };
  if (kind === "text" || kind === "period") return { ...named, kind: "id" };
  return { ...named, kind };
}

/** 已竣工 under 是否竣工, 无贷款 under 有无银行贷款: the answer, and what was asked once more. */
function answerIn(text: string, heading: string): string | undefined {
  const [, answer = "", asked = ""] = /^([已未有无])(.+)$/.exec(squash(text)) ?? [];
  if (asked === "" || !squash(heading).includes(asked)) return undefined;
  return answer === "已" || answer === "有" ? "是" : "否";
}

function readContent(field: Field, input: Input, cell: GridCell): InputValue | undefined {
  const content = contentOf(cell);
  if (field.signed) return readSigned(input, content);
  if ((input.kind === "number" || input.kind === "count") && typeof content === "string") {
    return readInput(input, MEASURE_WORD.exec(fold(content))?.[1] ?? content);
  }
  if (input.kind === "rank" && typeof content === "string") {
    return readInput(input, RANK_WORD.exec(fold(content))?.[1] ?? content);
  }
  if (input.kind !== "id") return readInput(input, content);
  if (isFormatted(cell) && (cell.format === "date" || cell.format === "percent"))
    return shown(cell.number, cell.format);
  if (typeof content === "number" && Number.isInteger(content) && isTooLong(content)) {
    throw new JigaiError("notText", { found: String(content) }).about(input);
  }
  return readInput(input, content);
}

/** An amount that may lie below zero. */
function readSigned(
  input: Input,
  content: string | number | boolean | null
): InputValue | undefined {
  const text = typeof content === "string" ? fold(content) : "";
  const isNegative = typeof content === "number" ? content < 0 : /^[-−]/.test(text);
  if (!isNegative) return readInput(input, text.replace(/^\+/, "") || content);
  const value = readInput(input, typeof content === "number" ? -content : text.slice(1));
  return (value as Amount | undefined)?.negated();
}

/** What keeps a cell from being read, whatever it may mean. */
function troubleWith(cell: GridCell, kind: FieldKind): JigaiError | undefined {
  if (isErrorValue(cell)) {
    const code = cell.error === NOT_CALCULATED ? "notCalculated" : "errorCell";
    return new JigaiError(code, { found: cell.error });
  }
  if (typeof cell === "string") {
    const text = cell.trim();
    return ERROR_TEXT.test(text) ? new JigaiError("errorCell", { found: text }) : undefined;
  }
  if (!isFormatted(cell) || isShown(cell)) return undefined;
  const { number, format } = cell;
  if (FITS[format].includes(kind)) return undefined;
  const found = String(number);
  return format === "unclear" || format === "unseen"
    ? new JigaiError("unclearFormat", { found, code: cell.code })
    : new JigaiError("formattedCell", { found, format });
}

/**
 * The kinds of columns in which dates and percentages may stand, numbers that a format takes apart: an id, or
 * 20180621 shown as 2018-06-21; and a 0 that isn't shown, which may be 否 or a blank only where it is a flag.
 */
const FITS: Readonly<Record<Exclude<FormattedNumber["format"], "shown">, readonly FieldKind[]>> = {
  date: ["day", "period", "text", "id"],
  percent: ["number", "text", "id"],
  unclear: ["day", "period", "text", "id"],
  unseen: ["amount", "number", "count", "rank", "place", "day", "period", "text", "id"],
};

function strange(cell: GridCell, unit: string, input: ArgumentName): JigaiError {
  return new JigaiError("unknownUnit", { found: String(contentOf(cell)), unit }).about(input);
}

function isTooLong(number: number): boolean {
  return Math.abs(number) >= 10 ** MOST_DIGITS;
}
