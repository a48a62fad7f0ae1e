import type { Area } from "../../core/grid/address";
import { faceOf, type GridCell, type Mark } from "../../core/grid/grid";
import type { Marks } from "../marks";
import type { Range, Worksheet } from "./objects";
import { cellAt, forCells, uniformAreas } from "./sheetRange";

/** Reads which cells of an area are struck out, and of which a part is struck out, raised or lowered. */
export function readMarks(
  sheet: Worksheet,
  area: Area,
  { rows, marks }: { readonly rows: readonly (GridCell[] | undefined)[]; readonly marks: Marks }
): void {
  uniformAreas(sheet, area, isPlain, (part, plain) => {
    if (plain) return;
    forCells(part, (row, column) => {
      const cell = rows[row]?.[column] ?? null;
      if (cell !== null) marks.add(row, column, markOf(cell, cellAt(sheet, row, column).Font));
    });
  });
}

/** True where every letter counts; null where some may not. */
function isPlain({ Font }: Range): true | null {
  const { Strikethrough, Superscript, Subscript } = Font;
  return Strikethrough === false && Superscript === false && Subscript === false ? true : null;
}

/** Of a part, the object model tells that it is there; which part it is, only letter by letter. */
function markOf(
  cell: Exclude<GridCell, null>,
  { Strikethrough, Superscript, Subscript }: Range["Font"]
): Mark | undefined {
  if (Strikethrough === true) return { counts: null, struck: faceOf(cell) };
  // Only the letters of a text can differ.
  if (typeof cell !== "string") return undefined;
  if (Strikethrough === null) return { counts: cell, struck: cell, unknown: true };
  if (Superscript === null || Subscript === null)
    return { counts: cell, raised: cell, unknown: true };
  return undefined;
}
