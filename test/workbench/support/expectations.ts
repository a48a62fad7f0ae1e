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
}

export interface ExpectedColumn {
  sheet: string;
  name: string;
  /** Address → what stands there. */
  cells: Record<string, Shown>;
}

/** The expectations for one of the ledgers in test/scenarios/samples. */
export function expectedColumns(ledger: string): ExpectedColumn[] {
  const file = join(__dirname, "../../scenarios/samples", `${ledger}.json`);
  const { columns } = JSON.parse(readFileSync(file, "utf8")) as Expectations;
  return columns.map((column) => ({
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
