import { addressOf } from "../grid/address";
import type { FieldDictionary, Meaning } from "./dictionary";
import type { GridCell } from "../grid/grid";
import { headingForms, inOneLine, outsideBrackets, squash } from "./heading";
import type { Column, Field, LedgerNote } from "./ledger";
import { isModified } from "./modifiers";
import {
  clearByContent,
  lesserColumn,
  modifiedHeading,
  paidOfThis,
  severalColumns,
  unclearHeading,
  unknownHeadings,
} from "./texts";
import { isAmountUnit, isCountedIn, isUnitCell, unitOfHeading } from "./units";

/** A column's heading as it stands, one text for each row of the heading that says something new. */
export interface HeadingCell {
  /** From 0. */
  readonly index: number;
  /** The row of the lowest text, from 0. */
  readonly row: number;
  readonly parts: readonly string[];
}

/** What the user says of the columns, checked: undefined is a column to be left out of account. */
export type Mapped = ReadonlyMap<number, Field | undefined>;

/** What is known of a column beside its heading, by its number. */
export interface Beside {
  /** Some of what stands below. */
  readonly contents: (index: number) => readonly GridCell[];
  readonly isHidden: (index: number) => boolean;
}

/** The columns of a table, their units left open, and what people should know of how they were understood. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly notes: readonly LedgerNote[];
  /** Those of the notes that ask which field a column is, or which column a field. */
  readonly unclear: readonly LedgerNote[];
}

interface Found {
  readonly cell: HeadingCell;
  readonly field?: Field;
  readonly by?: "heading" | "override";
  /** The heading names the field outright. */
  readonly exact?: boolean;
  /** The field that it would be, if another column weren't named so outright. */
  readonly rivalOf?: Field;
}

/** The heading as one text in one line. */
export function headingText({ parts }: HeadingCell): string {
  return parts.map(inOneLine).join(" / ");
}

/** Finds the field of each column. */
export function understandColumns(
  cells: readonly HeadingCell[],
  dictionary: FieldDictionary,
  mapped: Mapped,
  { contents, isHidden }: Beside
): Columns {
  const notes: LedgerNote[] = [];
  const unclear: LedgerNote[] = [];
  const found = cells.map((cell, i): Found => {
    if (mapped.has(cell.index)) {
      const field = mapped.get(cell.index);
      return { cell, ...(field && { field, by: "override" as const, exact: true }) };
    }
    const { meaning: named, exact } = meaningOf(cell, cells[i - 1], dictionary);
    const meaning = withUnit(named, cell).filter(({ kind }) => kind !== "amount" || !isCount(cell));
    const [field, ...others] = meaning;
    const flag = meaning.find(({ kind }) => kind === "flag");
    if (flag && others.length > 0 && contents(cell.index).some(isYesOrNo)) {
      notes.push({ address: addressIn(cell), text: clearByContent(headingText(cell), flag) });
      return { cell, field: flag, by: "heading", exact };
    }
    if (field?.kind === "amount" && isOpinion(headingText(cell), contents(cell.index))) {
      return { cell };
    }
    const modified = field ? undefined : modifiedField(cell, dictionary);
    if (modified) {
      unclear.push({
        address: addressIn(cell),
        text: modifiedHeading(headingText(cell), modified),
      });
    }
    if (others.length > 0) {
      unclear.push({ address: addressIn(cell), text: unclearHeading(headingText(cell), meaning) });
    }
    return { cell, ...(field && others.length === 0 && { field, by: "heading", exact }) };
  });
  const unknown = found.filter(({ cell, field }) => !field && !mapped.has(cell.index));
  const isSaid = ({ cell }: Found) =>
    [...notes, ...unclear].some(({ address }) => address === addressIn(cell));
  const nameless = unknown.filter((each) => !isSaid(each));
  if (nameless.length > 0) {
    notes.push({
      address: "",
      text: unknownHeadings(nameless.map(({ cell }) => headingText(cell))),
    });
  }
  const single = withDisbursed(withoutRivals(found, isHidden, unclear), dictionary, notes);
  const columns = single.map(({ cell, field, by, rivalOf }): Column => {
    const column = { index: cell.index, heading: headingText(cell) };
    return field && by ? { ...column, field, by } : { ...column, ...(rivalOf && { rivalOf }) };
  });
  return { columns, notes: [...unclear, ...notes], unclear };
}

/** 有 and the like, but not 无, which may say that there is no amount. */
function isYesOrNo(cell: GridCell): boolean {
  return typeof cell === "string" && /^[有是否√×✓✗]$/.test(squash(cell));
}

/** 审核意见 that says 同意, 融资租赁情况 未采用, or 核减 含安装费, and never a number is no amount. */
function isOpinion(heading: string, cells: readonly GridCell[]): boolean {
  const texts = cells.filter((cell) => typeof cell === "string" && cell.trim() !== "");
  return (
    /意见|情况|[核审]减$/.test(heading) &&
    texts.length > 0 &&
    !cells.some((cell) => typeof cell === "number" || /\d/.test(String(cell ?? "")))
  );
}

/**
 * What a heading of one or more rows means: all of it together, its lowest row, then names inside it. A row of units
 * under it says nothing of that.
 */
function meaningOf(
  cell: HeadingCell,
  left: HeadingCell | undefined,
  dictionary: FieldDictionary
): { readonly meaning: Meaning; readonly exact: boolean } {
  const names = cell.parts.filter((part) => !isUnitCell(part));
  const parts = names.length > 0 ? names : cell.parts;
  const lowest = parts[parts.length - 1]!;
  const whole = parts.join("");
  const wordings = [
    ...taxOnly(lowest, left),
    whole,
    ...(parts.length > 1 ? [parts.map((part) => part.replace(OF_WHICH, "")).join("")] : []),
    ...parts.slice(1).map((_, i) => parts.slice(i + 1).join("")),
    [...parts].reverse().join(""),
  ];
  // An amount under 计划投资 or 未付 is another one than its name alone says.
  const outOf = (wording: string, meaning: Meaning) => {
    const groups = whole.endsWith(wording) ? whole.slice(0, -wording.length) : "";
    return isModified(groups, wording) ? meaning.filter(({ kind }) => kind !== "amount") : meaning;
  };
  let unclear: Meaning = [];
  for (const wording of wordings) {
    const meaning = outOf(wording, dictionary.exactly(wording));
    if (meaning.length === 1) return { meaning, exact: true };
    if (meaning.length > 1 && unclear.length === 0) unclear = meaning;
  }
  if (unclear.length > 0) return { meaning: unclear, exact: true };
  for (const wording of [whole, lowest]) {
    const meaning = outOf(wording, dictionary.within(wording));
    if (meaning.length > 0) return { meaning, exact: false };
  }
  return { meaning: [], exact: false };
}

/** 其中：不含税 under 设备投资 is 设备投资不含税. */
const OF_WHICH = /^其\s*中\s*[:：]?\s*/;

/** 台（套） under 生产性设备: how many there are. */
function isCount({ parts }: HeadingCell): boolean {
  const lowest = parts[parts.length - 1]!;
  return parts.length > 1 && isCountedIn(lowest) && unitOfHeading(lowest) !== undefined;
}

/** The amount that the heading would be but for what stands in brackets or above it: 贷款利息（未付）. */
function modifiedField({ parts }: HeadingCell, dictionary: FieldDictionary): Field | undefined {
  const lowest = parts[parts.length - 1]!;
  const [field, ...others] = dictionary.exactly(outsideBrackets(lowest));
  return field?.kind === "amount" && others.length === 0 ? field : undefined;
}

/** 银行贷款（万元） is an amount, and doesn't ask whether there is one. */
function withUnit(meaning: Meaning, { parts }: HeadingCell): Meaning {
  const isMoney = parts.map(unitOfHeading).some((unit) => unit !== undefined && isAmountUnit(unit));
  const amounts = meaning.filter(({ kind }) => kind === "amount");
  return isMoney && amounts.length > 0 ? amounts : meaning;
}

/** 不含税 beside 生产性设备（含税） is short for 生产性设备不含税. */
function taxOnly(heading: string, left: HeadingCell | undefined): string[] {
  const word = headingForms(heading)[0];
  if (left === undefined || (word !== "不含税" && word !== "含税")) return [];
  const stem = headingForms(left.parts.join(""))[0] ?? "";
  return /含税/.test(stem) ? [stem.replace(/不?含税/, "") + word] : [];
}

/** 此前已拨, 以前年度已拨, 前期已拨 */
const BEFORE = /[以此]前|前期|上年|往年/;

/**
 * 已拨 beside 未拨 is what was paid of the very amount that the row states, and not what was paid before: that
 * would be deducted from it.
 */
function withDisbursed(
  found: readonly Found[],
  dictionary: FieldDictionary,
  notes: LedgerNote[]
): readonly Found[] {
  const disbursed = dictionary.fields.find(({ id }) => id === "disbursed");
  const has = (id: string) => found.some(({ field }) => field?.id === id);
  if (!disbursed || !has("outstanding") || has("disbursed")) return found;
  return found.map((each) => {
    const { field, by, cell } = each;
    const heading = headingText(cell);
    if (field?.id !== "paid" || by === "override" || BEFORE.test(heading)) return each;
    notes.push({ address: addressIn(cell), text: paidOfThis(heading) });
    return { ...each, field: disbursed };
  });
}

/**
 * A field that several columns claim is nobody's, unless one was mapped or is the only one to name it outright. A
 * hidden column doesn't win over one on show. What another column has is held against the winner row by row, unless
 * that one is mapped or named as the net one.
 */
function withoutRivals(
  found: readonly Found[],
  isHidden: Beside["isHidden"],
  notes: LedgerNote[]
): Found[] {
  const isUnseen = ({ cell }: Found) => isHidden(cell.index);
  const claims = new Map<Field, Found[]>();
  for (const each of found) {
    if (each.field) claims.set(each.field, [...(claims.get(each.field) ?? []), each]);
  }
  const losers = new Map<Found, Field | undefined>();
  for (const [field, all] of claims) {
    const mapped = all.filter(({ by }) => by === "override");
    const exact = all.filter((each) => each.exact);
    const isPlain = exact.length > 0 && !(exact.every(isUnseen) && !all.every(isUnseen));
    const best = mapped.length > 0 ? mapped : isPlain ? exact : all;
    const winner = best.length === 1 ? best[0] : undefined;
    const isMapped = winner?.by === "override";
    const isDoubted = winner && !isMapped && !/不含(?:增值)?税|净/.test(headingText(winner.cell));
    for (const each of all) if (each !== winner) losers.set(each, isDoubted ? field : undefined);
    if (winner) {
      const others = all.filter((each) => each !== winner && !isMapped);
      notes.push(
        ...others.map(({ cell }) => ({
          address: addressIn(cell),
          text: lesserColumn(field, headingText(cell), headingText(winner.cell)),
        }))
      );
      continue;
    }
    notes.push({
      address: best.map(({ cell }) => addressIn(cell)).join("、"),
      text: severalColumns(
        field,
        best.map((each) => ({ heading: headingText(each.cell), isHidden: isUnseen(each) }))
      ),
    });
  }
  return found.map((each) => {
    if (!losers.has(each)) return each;
    const rivalOf = losers.get(each);
    return { cell: each.cell, ...(rivalOf && { rivalOf }) };
  });
}

/** Where the heading stands. */
export function addressIn({ row, index }: HeadingCell): string {
  return addressOf(row, index);
}
