import { argumentValue, SheetValues, valueFor, type Sheets } from "../../../src/core/call";
import { MOST_COLUMNS, MOST_ROWS } from "../../../src/core/grid/address";

const area = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

describe("the values of a sheet", () => {
  const values = () =>
    new SheetValues({
      name: "台账",
      rows: [["a", 1], undefined, [true, { number: 0.5, format: "percent" }, "c"]] as never,
      merges: [],
    });

  it("are what the file has, until something else is worked out", () => {
    const sheet = values();
    expect([sheet.at(0, 0), sheet.at(0, 1), sheet.at(2, 0), sheet.at(2, 1)]).toEqual([
      "a",
      1,
      true,
      0.5,
    ]);
    expect([sheet.at(1, 0), sheet.at(9, 9)]).toEqual([null, null]);
    sheet.set(0, 1, 7);
    sheet.set(1, 0, null);
    sheet.set(2, 0, 0);
    expect([sheet.at(0, 1), sheet.stored(0, 1), sheet.at(2, 0), sheet.at(0, 0)]).toEqual([
      7,
      1,
      0,
      "a",
    ]);
    sheet.set(0, 0, null);
    expect(sheet.at(0, 0)).toBeNull();
    sheet.reset();
    expect([sheet.at(0, 0), sheet.at(0, 1)]).toEqual(["a", 1]);
  });

  it("don't mix up cells of neighbouring rows", () => {
    const sheet = values();
    sheet.set(0, MOST_COLUMNS - 1, "last");
    sheet.set(1, 0, "first");
    expect([sheet.at(0, MOST_COLUMNS - 1), sheet.at(1, 0), sheet.at(1, 1)]).toEqual([
      "last",
      "first",
      null,
    ]);
  });

  it.each([
    [
      "a block",
      area(0, 0, 1, 1),
      [
        ["a", 1],
        [null, null],
      ],
    ],
    ["whole columns, as far as rows go", area(0, 1, MOST_ROWS - 1, 1), [[1], [null], [0.5]]],
    ["whole rows, as far as the widest goes", area(2, 0, 2, MOST_COLUMNS - 1), [[true, 0.5, "c"]]],
    ["a column behind the last", area(0, 5, MOST_ROWS - 1, 5), [[null], [null], [null]]],
    ["a column that begins below the rows", area(7, 0, MOST_ROWS - 1, 0), [[null]]],
    ["a row that begins beside them", area(0, 8, 0, MOST_COLUMNS - 1), [[null]]],
    ["all but the last row of a sheet", area(2, 0, 3, 0), [[true], [null]]],
  ])("in %s", (_, of, expected) => {
    const sheet = values();
    expect(sheet.in(of)).toEqual(expected);
    expect(sheet.count(of)).toBe(expected.length * expected[0]!.length);
  });

  it("of an empty sheet are one blank, even of all of it", () => {
    const empty = new SheetValues({ name: "空", rows: [], merges: [] });
    expect(empty.in(area(0, 0, MOST_ROWS - 1, MOST_COLUMNS - 1))).toEqual([[null]]);
  });
});

describe("the value of an argument", () => {
  const sheets: Sheets = {
    valuesIn: (sheet, { top }) => [[`${sheet} ${top}`]],
    spilledFrom: (sheet, { top }) => [[`${sheet} ${top} spills`]],
  };
  const valueOf = (argument: Parameters<typeof argumentValue>[0]) =>
    argumentValue(argument, "此表", sheets, ({ name }) => [[name]]);

  it.each<[string, Parameters<typeof argumentValue>[0], unknown]>([
    ["a constant", { kind: "constant", cells: [[1, 2]] }, [[1, 2]]],
    ["a reference", { kind: "area", area: area(3, 0) }, [["此表 3"]]],
    ["one to another sheet", { kind: "area", sheet: "台账", area: area(3, 0) }, [["台账 3"]]],
    ["a spill", { kind: "spill", area: area(4, 0) }, [["此表 4 spills"]]],
    [
      "one on another sheet",
      { kind: "spill", sheet: "台账", area: area(4, 0) },
      [["台账 4 spills"]],
    ],
    ["a call", { kind: "call", call: { name: "JG_AMOUNT", args: [] } }, [["JG_AMOUNT"]]],
    ["what is left out", { kind: "omitted" }, null],
    ["a name, which nobody can follow", { kind: "name", name: "补助率" }, null],
  ])("%s", (_, argument, expected) => expect(valueOf(argument)).toEqual(expected));
});

describe("the value that stands for a cell of the result", () => {
  const block = [
    [1, 2],
    [3, 4],
  ];

  it.each<[string, (string | number | boolean | null)[][], number, number, unknown]>([
    ["of a block", block, 1, 0, 3],
    ["of a row, in every row", [[5, 6]], 7, 1, 6],
    ["of a column, in every column", [[5], [6]], 1, 7, 6],
    ["of one cell, everywhere", [[5]], 3, 9, 5],
    ["of a block, below it", block, 2, 0, null],
    ["of a block, beside it", block, 0, 2, null],
    ["of a row, beside it", [[5, 6]], 0, 2, null],
    ["of a column, below it", [[5], [6]], 2, 0, null],
    ["of a cell that holds no", [[false]], 0, 0, false],
  ])("%s", (_, value, row, column, expected) => {
    expect(valueFor(value, row, column)).toEqual([[expected]]);
  });
});
