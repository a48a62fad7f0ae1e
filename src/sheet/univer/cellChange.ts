import {
  BooleanNumber,
  CellValueType,
  WrapStrategy,
  type ICellData,
  type IStyleData,
} from "@univerjs/core";
import { asEntered } from "../asEntered";
import { cellStyles, LINK_COLOUR, type CellStyle } from "../cellStyles";
import type { BlockCell } from "../sheet";
import { cellAt, formulaAt, styleOf, type GridSheet } from "./gridSheet";

/** What becomes of one cell; what `data` doesn't name stays, null takes away. */
export interface CellChange {
  row: number;
  column: number;
  data: ICellData;
}

/** All that makes a content; a new one takes the place of every part of the old. */
const none: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A cell that was changed, and how it may look for the change to be taken back. */
export interface Shown extends CellChange {
  texts: readonly string[];
}

/** What a cell of a block changes; undefined where it leaves the cell alone. */
export function changeOf(cell: BlockCell): ICellData | undefined {
  if (cell === null) return undefined;
  const style = cell.style && { s: styleOfLook(cell.style) };
  if ("formula" in cell) return { ...none, f: cell.formula, ...style };
  if (!("value" in cell)) return style;
  return { ...none, ...valueData(cell.value), ...style };
}

function valueData(value: string | number | boolean | null): ICellData {
  if (value === null || value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  const isPlain = asEntered(value) === value;
  return { v: value, t: isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

/** A look in the grid's words. */
export function styleOfLook(style: CellStyle): IStyleData {
  const { bold, fill, numberFormat, wrapped, link } = cellStyles[style];
  return {
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(wrapped && { tb: WrapStrategy.WRAP }),
    ...(link && { cl: { rgb: LINK_COLOUR }, ul: { s: BooleanNumber.TRUE } }),
  };
}

/** The change that brings back what a change is about to take. */
export function wayBack(sheet: GridSheet, { row, column, data }: CellChange): CellChange {
  const cell: ICellData = cellAt(sheet, row, column) ?? {};
  const contentBefore = "v" in data && kept(cell, none);
  const styleBefore = data.s && { s: kept(styleOf(sheet, cell), data.s as IStyleData) };
  return { row, column, data: { ...contentBefore, ...styleBefore } };
}

/** What of a changed cell tells whether it is still ours. */
export function shownAt(sheet: GridSheet, { row, column, data }: CellChange): string {
  const cell = cellAt(sheet, row, column);
  if (!("v" in data)) return String(styleOf(sheet, cell).bg?.rgb?.toUpperCase());
  // A cell that was emptied may show by now what a formula of ours spills.
  if (data.f === null && (data.v ?? null) === null) return "";
  return formulaAt(sheet, row, column) || JSON.stringify(cell?.v ?? null);
}

/** These keys of something as they are now, null where there is nothing; the grid goes on changing the original. */
function kept<T extends object>(from: T, keys: Partial<T>): T {
  const values = Object.keys(keys).map((key) => [key, from[key as keyof T] ?? null]);
  return structuredClone(Object.fromEntries(values));
}
