import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shown } from "./workbenchPage";

/** Results worked out by hand from the policy, by sheet, column and row. */
interface Expectations {
  columns: {
    sheet: string;
    column: string;
    function: string;
    rows: Record<string, { value?: Shown; error?: string; why: string }>;
  }[];
  /** Whole tables that one formula spills, from its own cell on. */
  spills?: { sheet: string; cell: string; function: string; values: Shown[][] }[];
}

export interface ExpectedColumn {
  sheet: string;
  name: string;
  /** Address → what stands there. */
  cells: Record<string, Shown>;
}

/** The expectations for one of the ledgers in test/scenarios/samples. */
export function expectedColumns(ledger: string): ExpectedColumn[] {
  return read(ledger).columns.map((column) => ({
    sheet: column.sheet,
    name: `${column.sheet}!${column.column} ${column.function}`,
    cells: Object.fromEntries(
      Object.entries(column.rows).map(([row, { value, error }]) => [
        column.column + row,
        error ?? value ?? null,
      ])
    ),
  }));
}

/** The tables that spill in one of the ledgers, cell by cell. */
export function expectedSpills(ledger: string): ExpectedColumn[] {
  return (read(ledger).spills ?? []).map(({ sheet, cell, function: fn, values }) => ({
    sheet,
    name: `${sheet}!${cell} ${fn}`,
    cells: spilled(cell, values),
  }));
}

function read(ledger: string): Expectations {
  const file = join(__dirname, "../../scenarios/samples", `${ledger}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Expectations;
}

/** Address → value for a table that spills from a cell, its empty cells aside; the columns have one letter here. */
function spilled(cell: string, values: Shown[][]): Record<string, Shown> {
  const [column, row] = [cell.charCodeAt(0), Number(cell.slice(1))];
  return Object.fromEntries(
    values
      .flatMap((line, r) =>
        line.map((value, c) => [`${String.fromCharCode(column + c)}${row + r}`, value] as const)
      )
      .filter(([, value]) => value !== "")
  );
}
