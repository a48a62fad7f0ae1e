import { fromCellNumber } from "../../amount";
import { addressOf } from "../../grid/address";
import { formulaAt, type Evidence, type FormulaCheck } from "./evidence";
import type { FormulaFinding } from "./finding";
import { deviantsInColumns } from "./columnDeviants";
import type { Deviant } from "./patterns";
import { deviantsInRows } from "./rowDeviants";
import type { SheetFormulas } from "./sheetFormulas";
import { otherFormula, typedNumber } from "./texts";

/** Numbers that were typed among formulas, and formulas that differ from those around them. */
export const patternBreaks: FormulaCheck = (evidence) =>
  evidence.book.sheets.flatMap((sheet) => {
    const inColumns = deviantsInColumns(sheet);
    const seen = new Set(inColumns.map(({ row, column }) => addressOf(row, column)));
    const inRows = deviantsInRows(sheet).filter(
      ({ row, column }) => !seen.has(addressOf(row, column))
    );
    return [
      ...inColumns.map((each) => findingOf(evidence, sheet, each, "column")),
      ...inRows.map((each) => findingOf(evidence, sheet, each, "row")),
    ];
  });

function findingOf(
  { recalculation }: Evidence,
  sheet: SheetFormulas,
  { row, column, own, form }: Deviant,
  line: "column" | "row"
): FormulaFinding {
  const neighbours = formulaAt(form, row, column);
  const expected = recalculation.value(form.tree, { sheet, row, column });
  const number = sheet.number(row, column);
  const found = number === undefined ? undefined : fromCellNumber(number);
  return {
    kind: own ? "brokenPattern" : "typedNumber",
    sheet: sheet.grid.name,
    address: addressOf(row, column),
    text: own
      ? otherFormula(line, `=${own.formula}`, neighbours, expected)
      : typedNumber(line, found!, neighbours, expected),
    neighbours,
    ...(expected && found && { change: found.minus(expected) }),
  };
}
