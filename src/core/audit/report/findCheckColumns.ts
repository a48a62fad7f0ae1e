import { columnLetters } from "../../grid/address";
import type { Grid, GridCell } from "../../grid/grid";
import { auditWords } from "../words";

const everyHeads = Object.values(auditWords).map(({ heads }) => heads);

/** Check columns that stand on a sheet; row and columns count from 0. */
export interface CheckColumnSpan {
  /** Where their headings are. */
  readonly row: number;
  readonly first: number;
  readonly count: number;
}

/** Check columns, whoever wrote them and whenever: told by their headings, in every language that we write. */
export function findCheckColumns({ rows }: Pick<Grid, "rows">): CheckColumnSpan[] {
  return rows.flatMap((cells = [], row) =>
    cells.flatMap((_, first) => {
      const count = widthFrom(cells, first);
      return count > 0 ? [{ row, first, count }] : [];
    })
  );
}

/** Their columns as people write them, such as R:T. */
export function columnsOf({ first, count }: CheckColumnSpan): string {
  return `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
}

/** How many check columns begin here: what is due, then at least one reported column's verdict. */
function widthFrom(cells: readonly GridCell[], first: number): number {
  const heads = everyHeads.find(({ dueColumn }) => cells[first] === dueColumn);
  if (!heads || !String(cells[first + 1]).endsWith(heads.verdictColumn(""))) return 0;
  const endings = [heads.verdictColumn(""), heads.differenceColumn(""), heads.mistakeColumn("")];
  const isOurs = (cell: GridCell | undefined) =>
    typeof cell === "string" && endings.some((ending) => cell.endsWith(ending));
  let end = first + 1;
  while (isOurs(cells[end])) end += 1;
  return (cells[end] === heads.basis ? end + 1 : end) - first;
}
