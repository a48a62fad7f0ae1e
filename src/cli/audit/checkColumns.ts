import { isOff, type Comparison } from "../../core/audit";
import type { Language } from "../../core/text";
import type { CellEdit, CheckStyle, SheetEdits } from "../../workbook";
import { Problem } from "../problem";
import { textOf, texts } from "../texts";
import { causeOf } from "./differenceTables";
import type { CheckedRow, LedgerAudit, ReadLedger } from "./fileAudit";
import { LazyRows } from "./lazyRows";
import { formulaIn } from "./rowFormula";

type RowEdits = ReadonlyMap<number, CellEdit>;

/** A check column: its heading, its width in characters, and what stands in a row. */
interface CheckColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: CheckedRow) => CellEdit;
}

/**
 * What becomes of a sheet: the check columns of its ledgers, right of everything that it uses.
 *
 * @throws Problem where the sheet has no room for them
 */
export function sheetEdits(ledgers: readonly LedgerAudit[], language: Language): SheetEdits {
  const find = new Map<number, () => RowEdits>();
  const widths: Record<number, number> = {};
  for (const of of ledgers) {
    const columns = checkColumns(of, language);
    const { firstFree } = of;
    if (firstFree === undefined) {
      throw new Problem(textOf((words) => words.problems.noRoom(of.sheet.name)));
    }
    const place = (cells: (column: CheckColumn) => CellEdit): RowEdits =>
      new Map(columns.map((column, i) => [firstFree + i, cells(column)] as const));
    columns.forEach(({ width }, i) => (widths[firstFree + i] = width));
    const [first, last] = of.ledger.headingRows;
    for (let row = first; row <= last; row++) {
      const isLast = row === last;
      find.set(row, () =>
        place(({ heading }) => ({ style: "heading", ...(isLast && { value: heading }) }))
      );
    }
    for (const checked of of.rows) {
      find.set(checked.number - 1, () => place(({ cell }) => cell(checked)));
    }
  }
  const rows = [...find.keys()].sort((a, b) => a - b);
  return { cells: new LazyRows(rows, (row) => find.get(row)?.()), widths };
}

function checkColumns(of: LedgerAudit, language: Language): CheckColumn[] {
  const { heads, noValue } = texts[language];
  return [
    {
      heading: heads.dueColumn,
      width: 18,
      cell: ({ due }) => (due === undefined ? { value: noValue } : amount(due)),
    },
    ...of.columns.flatMap(({ field, column }) =>
      comparisonColumns(of.ledger, column.heading, language, (row) =>
        row.differing?.comparisons.find((comparison) => comparison.field === field)
      )
    ),
    { heading: heads.basis, width: 14, cell: ({ basis }) => ({ value: basis, style: "text" }) },
    ...(of.rows.some(({ formula }) => formula !== undefined)
      ? [{ heading: heads.formulaColumn, width: 18, cell: formulaCell }]
      : []),
  ];
}

/** Verdict, difference and likely cause of one reported column. */
function comparisonColumns(
  ledger: ReadLedger,
  reported: string,
  language: Language,
  comparisonIn: (row: CheckedRow) => Comparison | undefined
): CheckColumn[] {
  const { heads, verdicts } = texts[language];
  return [
    {
      heading: heads.verdictColumn(reported),
      width: 18,
      cell: (row) => {
        const verdict = comparisonIn(row)?.verdict ?? "agree";
        const style: CheckStyle = verdict === "notReported" ? "text" : verdict;
        return { value: verdicts[verdict], style };
      },
    },
    {
      heading: heads.differenceColumn(reported),
      width: 18,
      cell: (row) => {
        const comparison = comparisonIn(row);
        return amount(
          comparison && isOff(comparison) ? comparison.difference?.toNumber() : undefined
        );
      },
    },
    {
      heading: heads.mistakeColumn(reported),
      width: 36,
      cell: (row) => {
        const comparison = comparisonIn(row);
        const said =
          comparison && row.differing
            ? causeOf(ledger, { row: row.differing, comparison }, language)
            : "";
        return { value: said || null, style: "text" };
      },
    },
  ];
}

function amount(value: number | undefined): CellEdit {
  return { value: value ?? null, style: "amount" };
}

function formulaCell({ number, formula, due }: CheckedRow): CellEdit {
  if (formula === undefined) return amount(undefined);
  return { ...amount(due), formula: formulaIn(number, formula) };
}
