import { excelFormula } from "../../../../src/core/rule";
import { rules } from "../../../../src/policies";
import { eachCondition, eachOperator, everyOperator } from "../../../oracle/everyOperator";
import { agrees, allCells, oracleRow } from "../../../oracle/oracleRow";
import { seeded } from "../../../oracle/rows";
import { columnName, type Cell } from "../../../oracle/sheet";
import { calculate, ErrorValue } from "../../../../src/nativeFormulas/calculate";

const ROWS = 90;

/** As the sheet has them, a row of cells behind the formula's own column. */
const cellsIn = (cells: readonly Cell[]) => (ref: string) => {
  const column = cells.findIndex((_, i) => ref.startsWith(columnName(i + 1)));
  if (column < 0) throw new Error(`No cell ${ref}`);
  return cells[column];
};

// test/oracle has LibreOffice calculate thousands of rows of these; here are some of them at any time.
describe("a native formula, calculated", () => {
  const all = [everyOperator, ...eachOperator, ...eachCondition, ...rules.values()];
  it.each(all.map((rule) => [rule.id, rule] as const))("gives what %s gives", (_, rule) => {
    const random = seeded(20180403);
    const common = excelFormula(rule, allCells(rule, 0));
    for (let i = 0; i < ROWS; i += 1) {
      const row = oracleRow(rule, i * 7, { common, isOwn: i % 3 === 1 }, random);
      const found = calculate(row.formula, cellsIn(row.cells));
      const value = found instanceof ErrorValue ? undefined : found;
      if (!agrees(row, value))
        expect({ ...row, found: value }).toEqual({ ...row, found: row.expected });
    }
  });
});
