import type { Amount } from "../../amount";
import { addressOf, columnLetters, type Area } from "../../grid/address";
import { between } from "./between";
import { amountOf } from "./columnSums";
import type { FormulaCheck } from "./evidence";
import type { FormulaFinding } from "./finding";
import { areaFrom } from "./reference";
import type { PlacedForm, SheetFormulas } from "./sheetFormulas";
import { hiddenColumn, hiddenRows, hiddenSheet } from "./texts";

/** Of a longer area its beginning tells. */
const MOST_LOOKED_AT = 1000;

/** Formulas that take typed numbers from where nobody sees them. */
interface Taking {
  readonly cells: PlacedForm[];
  /** The first of them, and the first hidden number that it takes. */
  readonly sheet: SheetFormulas;
  readonly of: SheetFormulas;
  readonly example: string;
}

/**
 * Typed numbers in hidden rows, columns and sheets that formulas calculate with. What a hidden formula works out of cells
 * on show isn't hidden; SUBTOTAL and AGGREGATE may pass over hidden rows, and the ledger's sums tell of that.
 */
export const hiddenInputs: FormulaCheck = ({ book }) => {
  const sheets = new Map<SheetFormulas, Taking>();
  const columns = new Map<string, Taking>();
  const rows = new Map<string, HiddenRows>();
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells) {
      for (const { reference, role, by } of cell.form.uses) {
        const of = book.sheetOf(reference, sheet);
        const hidden = of?.grid.hidden;
        const area = hidden && areaFrom(reference, cell.row, cell.column);
        if (!of || !hidden || !area) continue;
        if (hidden.sheet && !sheet.grid.hidden?.sheet) {
          const example = firstTyped(of, area);
          if (example) take(sheets, of, { cells: [], sheet, of, example }, cell);
        }
        // What is looked up in an area isn't calculated with.
        if (hidden.sheet || (role === "other" && !reference.isCell)) continue;
        for (const column of hidden.columns) {
          if (column < area.left || column > area.right) continue;
          const example = firstTyped(of, { ...area, left: column, right: column });
          const key = `${column}!${of.grid.name}`;
          if (example) take(columns, key, { cells: [], sheet, of, example }, cell);
        }
        if (by !== "SUM" || area.left !== area.right) continue;
        const found = hiddenRowsIn(sheet, of, area);
        const key = found && [of.grid.name, ...found.rows].join("!");
        if (key !== undefined && !rows.has(key)) rows.set(key, found!);
        rows.get(key ?? "")?.sums.push(cell);
      }
    }
  }
  return [
    ...[...sheets].map(([of, taking]) =>
      finding(taking, hiddenSheet(of.grid.name, taking.example, taking.cells.length))
    ),
    ...[...columns].map(([key, taking]) => {
      const name = columnLetters(Number.parseInt(key, 10));
      return finding(taking, hiddenColumn(name, taking.example, taking.cells.length));
    }),
    ...[...rows.values()].map(hiddenRowsFinding),
  ];
};

function take<Key>(all: Map<Key, Taking>, key: Key, first: Taking, cell: PlacedForm): void {
  const taking = all.get(key) ?? first;
  all.set(key, taking);
  taking.cells.push(cell);
}

function finding({ sheet, cells }: Taking, text: FormulaFinding["text"]): FormulaFinding {
  const [{ row, column }] = cells as [PlacedForm];
  return { kind: "hiddenInput", sheet: sheet.grid.name, address: addressOf(row, column), text };
}

/** The first typed number of an area, with its address. */
function firstTyped(of: SheetFormulas, { top, bottom, left, right }: Area): string | undefined {
  const end = Math.min(bottom, of.grid.rows.length - 1, top + MOST_LOOKED_AT);
  for (let row = top; row <= end; row++) {
    const last = Math.min(right, (of.grid.rows[row]?.length ?? 0) - 1);
    for (let column = left; column <= last; column++) {
      const typed = of.typedNumber(row, column);
      if (typed !== undefined) return `${addressOf(row, column)}=${typed}`;
    }
  }
  return undefined;
}

/** Hidden rows that sums take in. */
interface HiddenRows {
  readonly sheet: SheetFormulas;
  readonly rows: readonly number[];
  /** What they come to in the first of the sums. */
  readonly amount: Amount;
  readonly sums: PlacedForm[];
}

function hiddenRowsIn(
  sheet: SheetFormulas,
  of: SheetFormulas,
  { top, bottom, left: column }: Area
): HiddenRows | undefined {
  const rows = between(of.hiddenRows, (row) => row, top, bottom).filter(
    (row) => of.number(row, column) !== undefined && of.isData(row)
  );
  if (rows.length === 0) return undefined;
  return { sheet, rows, amount: amountOf(of, column, rows)!, sums: [] };
}

function hiddenRowsFinding({ sheet, rows, amount, sums }: HiddenRows): FormulaFinding {
  const addresses = sums.map(({ row, column }) => addressOf(row, column));
  return {
    kind: "hiddenInput",
    sheet: sheet.grid.name,
    address: addresses[0]!,
    text: hiddenRows(
      addresses,
      rows.map((row) => row + 1),
      amount
    ),
    change: amount,
  };
}
