import type { CheckColumnSpan } from "../../../../core/audit/report/findCheckColumns";
import type { GridCell } from "../../../../core/grid/grid";
import type { UsedCells } from "../../../../sheet/sheet";

type Marks = NonNullable<UsedCells["grid"]["marks"]>;

/** The cells as if these columns weren't there: what an audit wrote isn't of the table that it audits. */
export function withoutColumns(used: UsedCells, spans: readonly CheckColumnSpan[]): UsedCells {
  const rows = spans.reduce<UsedCells["grid"]["rows"]>(
    (before, { first, count }) => before.map((cells) => withoutCells(cells, first, count)),
    used.grid.rows
  );
  const { marks, ...grid } = used.grid;
  return { ...used, grid: { ...grid, rows, ...(marks && { marks: withoutMarks(marks, spans) }) } };
}

/** A mark says what its cell counts for, which is nothing where there is no cell. */
function withoutMarks(marks: Marks, spans: readonly CheckColumnSpan[]): Marks {
  const isGone = (column: number) =>
    spans.some(({ first, count }) => first <= column && column < first + count);
  return new Map(
    [...marks].map(([row, inRow]) => [
      row,
      new Map([...inRow].filter(([column]) => !isGone(column))),
    ])
  );
}

function withoutCells(
  cells: readonly GridCell[] | undefined,
  first: number,
  count: number
): readonly GridCell[] | undefined {
  if (!cells || cells.length <= first) return cells;
  const rest = cells.slice(first + count);
  // A row ends where its cells do: the sheet's width is told by it.
  return rest.length === 0
    ? cells.slice(0, first)
    : [...cells.slice(0, first), ...Array<GridCell>(count).fill(null), ...rest];
}
