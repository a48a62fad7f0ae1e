import { Auditor } from "../../../../core/audit";
import { checkColumns, type CheckedRow } from "../../../../core/audit/report/checkColumns";
import { freeColumns } from "../../../../core/ledger/freeColumns";
import type { LedgerRow } from "../../../../core/ledger/ledger";
import type { Language } from "../../../../core/text";
import { SheetError } from "../../../../sheet/error";
import type { BlockCell, LongTask, Target } from "../../../../sheet/sheet";
import { blockCell } from "../../../insertion/reportCells";
import { headingCells } from "./headingCells";
import { LiveFormulas } from "./liveFormulas";
import { rowCount, type AuditRun } from "./runAudit";
import { inSlices } from "./slices";

/** Check columns, ready to be written beside the table. */
export interface CheckBlock {
  readonly target: Target;
  readonly cells: readonly (readonly BlockCell[])[];
  readonly columnWidths: readonly number[];
}

/** The check columns as what the audit found: due, verdict, difference, likely cause, clause. */
export async function valueBlock(
  run: AuditRun,
  language: Language,
  task?: LongTask
): Promise<CheckBlock> {
  const columns = checkColumns(run, language);
  // Audited once more: nobody keeps a hundred thousand rows for columns that may not be asked for.
  const auditor = new Auditor(run.of.table.ledger, run.options);
  const cellsOf = (row: LedgerRow): BlockCell[] | undefined => {
    const audited = auditor.add(row);
    if (!audited) return undefined;
    const { row: number, due, basis } = audited;
    const checked: CheckedRow = {
      number,
      basis,
      ...(due && { due: due.toNumber() }),
      differing: audited,
    };
    return columns.map(({ cell }) => blockCell(cell(checked)));
  };
  return checkBlock(run, columns, cellsOf, task);
}

/** The check columns as formulas that go on checking: due, and what JG_CHECK says of each reported column. */
export async function formulaBlock(
  run: AuditRun,
  language: Language,
  task?: LongTask
): Promise<CheckBlock> {
  const formulas = new LiveFormulas(run, language);
  const block = await checkBlock(run, formulas.columns, (row) => formulas.add(row), task);
  formulas.finish();
  return block;
}

/** @param cellsOf what stands in a row; it may still be filled in until the block is written */
async function checkBlock(
  run: AuditRun,
  columns: readonly { readonly heading: string; readonly width: number }[],
  cellsOf: (row: LedgerRow) => BlockCell[] | undefined,
  task?: LongTask
): Promise<CheckBlock> {
  const { grid, ledger, sheetId } = run.of.table;
  const column = freeColumns(grid, ledger.area, columns.length);
  if (column === undefined) throw new SheetError("noRoom");
  const nothing = columns.map(() => null);
  const cells: BlockCell[][] = headingCells(
    columns.map(({ heading }) => heading),
    ledger.headingRows
  );
  const add = (row: LedgerRow) => void cells.push(cellsOf(row) ?? nothing);
  await inSlices(ledger.rows(), rowCount(run.of), add, task);
  return {
    target: { sheetId, row: ledger.headingRows[0], column },
    cells,
    columnWidths: columns.map(({ width }) => width),
  };
}
