import { addressOf } from "../../grid/address";
import type { FormulaCheck } from "./evidence";
import { listUnder } from "../listUnder";
import type { PlacedForm } from "./sheetFormulas";
import { otherWorkbook } from "./texts";

/** A text, which is no reference. */
const TEXT = /"(?:[^"]|"")*"/g;
/** [book.xlsx]sheet!, 'C:\folder\[book.xlsx]sheet'!, and [1]sheet! as files have it. */
const BOOK = /\[([^[\]]+)\](?:[^'!"[\]]|'')*'?!/g;

/** References to other workbooks, whose cells aren't here to be checked: one for each column and workbook. */
export const otherWorkbooks: FormulaCheck = ({ book }) =>
  book.sheets.flatMap((sheet) =>
    [...sheet.inColumns.values()].flatMap((cells) => {
      const byBook = new Map<string, PlacedForm[]>();
      for (const cell of cells)
        for (const name of booksIn(cell.formula)) listUnder(byBook, name).push(cell);
      return [...byBook].map(([name, group]) => {
        const [{ row, column, formula }] = group as [PlacedForm];
        return {
          kind: "otherWorkbook" as const,
          sheet: sheet.grid.name,
          address: addressOf(row, column),
          text: otherWorkbook(book.otherWorkbook(name), `=${formula}`, group.length),
        };
      });
    })
  );

function booksIn(formula: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!formula.includes("[")) return found;
  formula.replace(TEXT, '""').replace(BOOK, (reference: string, name: string) => {
    found.add(name);
    return reference;
  });
  return found;
}
