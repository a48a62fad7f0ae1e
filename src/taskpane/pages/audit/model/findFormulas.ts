import type { FormulaFinding } from "../../../../core/audit/formulaEvidence";
import { contentOf } from "../../../../core/grid/grid";
import type { LongTask, Sheet } from "../../../../sheet/sheet";
import type { Understanding } from "./understand";

/** More formulas would keep the page from anything else for too long; the command looks at any number. */
const MOST_FORMULAS = 20_000;

/**
 * What is found in the formulas of the table's sheet; undefined where there are too many. References to other sheets
 * aren't followed.
 *
 * @throws SheetError busy, gone, cancelled
 */
export async function findFormulas(
  sheet: Pick<Sheet, "readFormulas">,
  { used: { grid }, table: { sheetId } }: Understanding,
  task: LongTask
): Promise<readonly FormulaFinding[] | undefined> {
  const width = grid.rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 1);
  const area = { top: 0, left: 0, bottom: Math.max(grid.rows.length, 1) - 1, right: width - 1 };
  const found = await sheet.readFormulas(sheetId, area, task);
  if (found.length > MOST_FORMULAS) return undefined;
  // Columns of which nothing was read are check columns of ours.
  const read = new Set(
    grid.rows.flatMap((cells = []) =>
      cells.flatMap((cell, column) => (contentOf(cell) === null ? [] : [column]))
    )
  );
  const formulas = found
    .filter(({ column }) => read.has(column))
    .map(({ formula, ...cell }) => ({ ...cell, formula: formula.slice(1) }));
  if (formulas.length === 0) return [];
  const { findFormulaFaults } = await import(
    /* webpackChunkName: "evidence" */ "../../../../core/audit/formulaEvidence"
  );
  return findFormulaFaults({ sheets: [{ grid, formulas }], gridOf: () => undefined });
}
