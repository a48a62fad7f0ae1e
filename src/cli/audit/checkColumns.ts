import { checkColumns, type CheckColumn } from "../../core/audit/report/checkColumns";
import { inLanguage, type Language } from "../../core/text";
import type { CellEdit, SheetEdits } from "../../workbook";
import { Problem } from "../problem";
import { textOf, texts } from "../texts";
import type { FileRow, LedgerAudit } from "./fileAudit";
import { LazyRows } from "./lazyRows";
import { formulaIn } from "./rowFormula";

type RowEdits = ReadonlyMap<number, CellEdit>;

/** A check column as it stands in a file, which may hold a formula. */
interface FileColumn extends Omit<CheckColumn, "cell"> {
  readonly cell: (row: FileRow) => CellEdit;
}

/** Due and clause, three for each reported column, and the formula where asked. */
export function checkColumnCount(reported: number, withFormulas: boolean): number {
  return 2 + 3 * reported + (withFormulas ? 1 : 0);
}

/**
 * What becomes of a sheet: the check columns of its ledgers, right of everything that it uses.
 *
 * @throws Problem where the sheet has no room for them
 */
export function sheetEdits(ledgers: readonly LedgerAudit[], language: Language): SheetEdits {
  const find = new Map<number, () => RowEdits>();
  const widths: Record<number, number> = {};
  // Tables side by side share rows.
  const set = (row: number, edits: () => RowEdits) => {
    const before = find.get(row);
    find.set(row, before ? () => new Map([...before(), ...edits()]) : edits);
  };
  for (const of of ledgers) {
    const columns = fileColumns(of, language);
    const { firstFree } = of;
    if (firstFree === undefined) {
      throw new Problem(textOf((words) => words.problems.noRoom(of.ledger.sheet)));
    }
    const place = (cells: (column: FileColumn) => CellEdit): RowEdits =>
      new Map(columns.map((column, i) => [firstFree + i, cells(column)] as const));
    columns.forEach(({ width }, i) => (widths[firstFree + i] = width));
    const [first, last] = of.ledger.headingRows;
    for (let row = first; row <= last; row++) {
      const isLast = row === last;
      set(row, () =>
        place(({ heading }) => ({ style: "heading", ...(isLast && { value: heading }) }))
      );
    }
    for (const checked of of.rows) {
      set(checked.number - 1, () => place(({ cell }) => cell(checked)));
    }
  }
  const rows = [...find.keys()].sort((a, b) => a - b);
  return { cells: new LazyRows(rows, (row) => find.get(row)?.()), widths };
}

function fileColumns(of: LedgerAudit, language: Language): FileColumn[] {
  const heading = inLanguage(texts, language).heads.formulaColumn;
  return [
    ...checkColumns(of, language),
    ...(of.rows.some(({ formula }) => formula !== undefined)
      ? [{ heading, width: 18, cell: formulaCell }]
      : []),
  ];
}

function formulaCell({ number, formula, due }: FileRow): CellEdit {
  const style = "amount";
  if (formula === undefined) return { value: null, style };
  return { value: due ?? null, style, formula: formulaIn(number, formula) };
}
