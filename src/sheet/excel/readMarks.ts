import type { Area } from "../../core/grid/address";
import { faceOf, type Grid, type GridCell, type Mark } from "../../core/grid/grid";
import type { Marks } from "../marks";

/** What of a font may keep letters from counting; null is Excel's word for "some of them". */
type Font = { [which in "strikethrough" | "superscript" | "subscript"]?: boolean | null };

/** May any of these letters not count? */
export function isMarked({ strikethrough, superscript, subscript }: Font): boolean {
  return [strikethrough, superscript, subscript].some((marked) => marked !== false);
}

/** Reads which cells of an area are struck out, and of which a part is struck out, raised or lowered. */
export async function readMarks(
  context: Excel.RequestContext,
  range: Excel.Range,
  { top, left }: Area,
  { rows, marks }: { readonly rows: Grid["rows"]; readonly marks: Marks }
): Promise<void> {
  const properties = range.getCellProperties({
    format: { font: { strikethrough: true, superscript: true, subscript: true } },
  });
  await context.sync();
  properties.value.forEach((line, i) =>
    line.forEach(({ format }, j) => {
      const [row, column] = [top + i, left + j];
      marks.add(row, column, markOf(rows[row]?.[column] ?? null, format?.font ?? {}));
    })
  );
}

/** What of a cell counts, where not everything does. Of a part, Excel tells that it is there and not which it is. */
function markOf(cell: GridCell, { strikethrough, superscript, subscript }: Font): Mark | undefined {
  if (cell === null) return undefined;
  if (strikethrough === true) return { counts: null, struck: faceOf(cell) };
  // Only the letters of a text can differ.
  if (typeof cell !== "string") return undefined;
  if (strikethrough === null) return { counts: cell, struck: cell, unknown: true };
  if (superscript === null || subscript === null)
    return { counts: cell, raised: cell, unknown: true };
  return undefined;
}
