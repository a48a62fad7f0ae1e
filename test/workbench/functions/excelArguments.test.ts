import { excelArguments, type GridValue } from "../../../src/workbench/functions/excelArguments";
import type { CellContent } from "../../../src/workbench/functions/runtime";

/** A stand-in for the grid's value objects. */
function single(value: CellContent): GridValue {
  return {
    isArray: () => false,
    isNull: () => value === null,
    getValue: () => (value === null ? 0 : value), // the grid's blank says 0
    getArrayValue: () => [],
  };
}

function range(rows: (CellContent | undefined)[][]): GridValue {
  const values = rows.map((row) =>
    row.map((cell) => (cell === undefined ? undefined : single(cell)))
  );
  return {
    isArray: () => true,
    isNull: () => false,
    getValue: () => 0,
    getArrayValue: () => values,
  };
}

const three = [{}, {}, {}];

describe("the grid's arguments as Excel's", () => {
  it("makes a matrix of every argument", () => {
    expect(
      excelArguments(
        [
          single(5),
          range([["西陵"]]),
          range([
            [1, 2],
            [3, 4],
          ]),
        ],
        three
      )
    ).toEqual([
      [[5]],
      [["西陵"]],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it("keeps blank cells blank, never 0, and false and 0 what they are", () => {
    expect(excelArguments([range([[null], [undefined], [0], [false], [""]])], [{}])).toEqual([
      [[null], [null], [0], [false], [""]],
    ]);
  });

  it("passes null for what is left out, in the middle and at the end", () => {
    expect(excelArguments([single(1), single(null)], three)).toEqual([[[1]], null, null]);
  });

  it("gathers what a repeating last parameter gets", () => {
    const parameters = [{}, { repeating: true }];
    expect(excelArguments([single("YC_SUBSIDY"), single(1), range([[2, 3]])], parameters)).toEqual([
      [["YC_SUBSIDY"]],
      [[[1]], [[2, 3]]],
    ]);
    expect(excelArguments([single("YC_SUBSIDY")], parameters)).toEqual([[["YC_SUBSIDY"]], []]);
  });

  it("passes errors as their text", () => {
    expect(excelArguments([range([["#REF!"]])], [{}])).toEqual([[["#REF!"]]]);
  });
});
