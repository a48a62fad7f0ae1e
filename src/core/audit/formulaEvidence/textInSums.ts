import { fromCellNumber, type Amount } from "../../amount";
import { addressOf, type Area } from "../../grid/address";
import { fold } from "../../text/fold";
import type { FormulaCheck } from "./evidence";
import type { FormulaFinding } from "./finding";
import { between } from "./between";
import { listUnder } from "../listUnder";
import { areaFrom } from "./reference";
import type { PlacedForm, SheetFormulas } from "./sheetFormulas";
import { textInSum } from "./texts";

/** 1,200.50 typed as text; 007 and the digits of a credit code are no amounts. */
const NUMBER = /^[-+]?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

/** A number stored as text. */
interface TextNumber {
  readonly row: number;
  readonly column: number;
  readonly amount: Amount;
}

/** A formula that passes over one. */
interface Passing {
  readonly of: SheetFormulas;
  readonly sheet: SheetFormulas;
  readonly cell: PlacedForm;
  /** Adds up those alone that meet a condition, which the text may not. */
  readonly isConditional: boolean;
}

/** Numbers stored as text in an area that is added up: SUM passes over them. */
export const textInSums: FormulaCheck = ({ book }) => {
  const texts = new Map<SheetFormulas, ReadonlyMap<number, readonly TextNumber[]>>();
  const textsIn = (sheet: SheetFormulas) => {
    let found = texts.get(sheet);
    if (!found) texts.set(sheet, (found = textNumbersOf(sheet)));
    return found;
  };
  const passed = new Map<TextNumber, Passing[]>();
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells) {
      for (const { reference, role, by } of cell.form.uses) {
        const area = role === "summed" ? areaFrom(reference, cell.row, cell.column) : undefined;
        const of = area && book.sheetOf(reference, sheet);
        if (!area || !of) continue;
        const passing = { of, sheet, cell, isConditional: by!.startsWith("SUMIF") };
        for (const text of within(textsIn(of), area)) listUnder(passed, text).push(passing);
      }
    }
  }
  return [...passed].map(([text, by]) => findingOf(text, by));
};

function findingOf({ row, column, amount }: TextNumber, by: readonly Passing[]): FormulaFinding {
  const { of } = by[0]!;
  const addresses = by.map(
    ({ cell, sheet }) =>
      (sheet === of ? "" : `${sheet.grid.name}!`) + addressOf(cell.row, cell.column)
  );
  const isKnown = by.some(({ isConditional }) => !isConditional);
  return {
    kind: "textInSum",
    sheet: of.grid.name,
    address: addressOf(row, column),
    text: textInSum(String(of.content(row, column)), [...new Set(addresses)]),
    ...(isKnown && { change: amount.negated() }),
    ...(isKnown && !amount.isZero() && { isWrongSum: true }),
  };
}

/** The numbers stored as text of a sheet, by column and from above. */
function textNumbersOf(sheet: SheetFormulas): Map<number, TextNumber[]> {
  const found = new Map<number, TextNumber[]>();
  sheet.grid.rows.forEach((cells = [], row) =>
    cells.forEach((cell, column) => {
      if (typeof cell !== "string" || cell.length > 24 || !/\d|[０-９]/.test(cell)) return;
      const text = fold(cell).trim();
      if (!NUMBER.test(text) || sheet.isComputed(row, column) || !sheet.isData(row)) return;
      const amount = fromCellNumber(Number(text.replace(/,/g, "")));
      listUnder(found, column).push({ row, column, amount });
    })
  );
  return found;
}

function within(
  byColumn: ReadonlyMap<number, readonly TextNumber[]>,
  { top, bottom, left, right }: Area
): TextNumber[] {
  const columns = left === right ? [left] : [...byColumn.keys()];
  return columns.flatMap((column) =>
    left <= column && column <= right
      ? between(byColumn.get(column) ?? [], ({ row }) => row, top, bottom)
      : []
  );
}
