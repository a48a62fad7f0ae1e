import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import { markedAs } from "../../sheet/univer/markOf";
import type { CellStyle } from "../../workbook";
import type { CellDescription } from "../openWorkbook/workbookDescription";
import { toUniverStyle } from "./toUniverStyle";

/** Equal styles are kept once: ledgers have many cells and few styles. */
export class StyleTable {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  private readonly known = new Map<CellStyle, string>();

  idOf(style: CellStyle): string {
    const id = this.known.get(style) ?? this.add(style);
    this.known.set(style, id);
    return id;
  }

  private add(style: CellStyle): string {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (!id) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(key, id);
      this.table[id] = toUniverStyle(style);
    }
    return id;
  }
}

/** A sheet's cells in the grid's form. A formula stands without a value: the grid calculates it. */
export function toUniverCells(
  cells: CellDescription[],
  styles: StyleTable
): IWorksheetData["cellData"] {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const row = (rows[cell.row] ??= {});
    row[cell.column] = {
      ...contentOf(cell),
      ...(cell.style && { s: styles.idOf(cell.style) }),
    };
  }
  return rows;
}

function contentOf({ value, mark, formula }: CellDescription): ICellData {
  if (formula) return { f: `=${formula}` };
  if (typeof value === "string")
    return { v: value, t: CellValueType.STRING, ...(mark && { custom: markedAs(value, mark) }) };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  return {};
}
