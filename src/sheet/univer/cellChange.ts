import { BooleanNumber, CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { asEntered } from "../asEntered";
import { looks, type Look } from "../looks";
import type { BlockCell } from "../sheet";
import { cellAt, styleOf, type GridSheet } from "./gridSheet";

/** What becomes of one cell; what `data` doesn't name stays, null takes away. */
export interface CellChange {
  row: number;
  column: number;
  data: ICellData;
}

/** All that makes a content; a new one takes the place of every part of the old. */
const none = { v: null, t: null, f: null, si: null, p: null };

/** What a cell of a block changes; undefined where it leaves the cell alone. */
export function changeOf(cell: BlockCell): ICellData | undefined {
  if (cell === null) return undefined;
  const style = cell.look && { s: styleOfLook(cell.look) };
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
export function styleOfLook(look: Look): IStyleData {
  const { bold, fill, numberFormat } = looks[look];
  return {
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
}

/** The change that brings back what a change is about to take. */
export function wayBack(sheet: GridSheet, { row, column, data }: CellChange): CellChange {
  const cell = cellAt(sheet, row, column);
  const style = styleOf(sheet, cell);
  const styleBefore = Object.fromEntries(
    Object.keys(data.s ?? {}).map((key) => [key, style[key as keyof IStyleData] ?? null])
  );
  const contentBefore = "v" in data && {
    ...none,
    // What the grid keeps goes on changing.
    ...structuredClone({ v: cell?.v, t: cell?.t, f: cell?.f, si: cell?.si, p: cell?.p }),
  };
  return {
    row,
    column,
    data: { ...contentBefore, ...(data.s && { s: structuredClone(styleBefore) }) } as ICellData,
  };
}
