import { addressOf } from "../../grid/address";
import type { Text } from "../../text";
import type { Book } from "./book";
import type { FormulaCheck } from "./evidence";
import type { FormulaFinding } from "./finding";
import type { Form, Use } from "./form";
import { listUnder } from "../listUnder";
import { areaFrom, isOfOwnRow } from "./reference";
import type { PlacedForm, SheetFormulas } from "./sheetFormulas";
import { blankOperand, textOperand } from "./texts";

/**
 * Of formulas that are alike, blanks that are so rare aren't meant: of at least so many, one in so many. A sum of money
 * that isn't there yet, such as a payment, is often left blank; a factor hardly ever.
 */
const RARE = { factor: { atLeast: 3, oneIn: 3 }, addend: { atLeast: 10, oneIn: 10 } } as const;

/** What Excel takes for a number or a day though it is text. */
const NUMERIC = /^[\d\s.,%+\-()年月日:/¥$]*\d[\d\s.,%+\-()年月日:/¥$]*$/;

/** What stands where a formula takes a number. */
interface Operand {
  readonly cell: PlacedForm;
  readonly of: SheetFormulas;
  readonly row: number;
  readonly column: number;
}

/** Cells without a number that a formula calculates with: blank ones count as 0, text gives an error. */
export const emptyOperands: FormulaCheck = ({ book }) =>
  book.sheets.flatMap((sheet) =>
    [...sheet.inColumns.values()].flatMap((cells) => {
      const alike = new Map<Form, PlacedForm[]>();
      for (const cell of cells) listUnder(alike, cell.form).push(cell);
      return [...alike].flatMap(([form, group]) =>
        form.uses.flatMap((use) => foundIn(book, sheet, group, use))
      );
    })
  );

function foundIn(
  book: Book,
  sheet: SheetFormulas,
  group: readonly PlacedForm[],
  { reference, role, isGuarded }: Use
): FormulaFinding[] {
  if (!reference.isCell || isGuarded || (role !== "addend" && role !== "factor")) return [];
  const of = book.sheetOf(reference, sheet);
  if (!of) return [];
  const operands = group.flatMap((cell): Operand[] => {
    const area = areaFrom(reference, cell.row, cell.column);
    return area && isFilledIn(sheet, cell) ? [{ cell, of, row: area.top, column: area.left }] : [];
  });
  const blanks = operands.filter(({ row, column }) => of.isBlank(row, column));
  const { atLeast, oneIn } = RARE[role];
  const areRare = operands.length >= atLeast && blanks.length * oneIn <= operands.length;
  const isShared = group.length > 1 && reference.top!.isFixed && reference.left!.isFixed;
  const isMistaken = (blank: Operand) => {
    if (areRare) return true;
    // A row of nothing is no part of a table.
    if (!isOfOwnRow(reference) && of.isBlankRow(blank.row)) return true;
    return (
      role === "factor" && (isShared || group.length < atLeast) && of.hasNumbersIn(blank.column)
    );
  };
  return [
    ...operands.filter(isText).map((each) => ({ each, said: textOperand })),
    ...blanks.filter(isMistaken).map((each) => ({ each, said: blankOperand })),
  ]
    .slice(0, isShared ? 1 : undefined)
    .map(({ each, said }) => finding(sheet, each, said));
}

/** Is there anything of what the formula takes from its row? Rows may wait for entries. */
function isFilledIn(sheet: SheetFormulas, { row, column, form }: PlacedForm): boolean {
  const ofRow = form.uses.filter(({ reference }) => reference.isCell && isOfOwnRow(reference));
  return (
    ofRow.length === 0 ||
    ofRow.some(({ reference }) => {
      const area = areaFrom(reference, row, column);
      return area !== undefined && !sheet.isBlank(area.top, area.left);
    })
  );
}

/** A typed text that Excel doesn't take for a number. */
function isText({ of, row, column }: Operand): boolean {
  const content = of.content(row, column);
  return (
    typeof of.grid.rows[row]?.[column] === "string" &&
    !of.isComputed(row, column) &&
    !NUMERIC.test(String(content))
  );
}

function finding(
  sheet: SheetFormulas,
  { cell, of, row, column }: Operand,
  said: (own: string, where: string, found: string) => Text
): FormulaFinding {
  const where = (of === sheet ? "" : `${of.grid.name}!`) + addressOf(row, column);
  return {
    kind: "emptyOperand",
    sheet: sheet.grid.name,
    address: addressOf(cell.row, cell.column),
    text: said(`=${cell.formula}`, where, String(of.content(row, column) ?? "")),
  };
}
