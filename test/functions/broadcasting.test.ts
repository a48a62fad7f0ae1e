import { errorIn, loadFunctions, shown } from "../support/functions";

/** Called as Excel calls: matrices, null for what is left out. */
const functions = loadFunctions();
const { YC_SUBSIDY, YC_CLASS, ES_EQUIPMENT, ES_RANK, JG_AMOUNT } = functions;
const { JG_CHECK, JG_EXPLAIN, JG_FORMULA, JG_NEEDED } = functions;

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("row functions broadcast like Excel's own", () => {
  it("one cell spreads along a column", () => {
    expect(YC_SUBSIDY!(null, column(100, 200, 300), null, null, [["西陵"]])).toEqual(
      column(10, 20, 30)
    );
  });

  it("a row and a column make a table", () => {
    expect(YC_SUBSIDY!(column(100, 200), null, [[0, 20, 40]])).toEqual([
      [50, 60, 70],
      [100, 110, 120],
    ]);
  });

  it("what stands beyond a shorter range is #N/A, and the rest is calculated", () => {
    const result = YC_SUBSIDY!(null, column(100, 200, 300), null, null, column("西陵", "点军"));
    expect(shown(result)).toEqual(column(10, 20, "#N/A"));
    expect(errorIn(result[2]![0])!.message).toContain("place");
  });

  it("beyond an argument that may be left out, too: it is there, and not blank", () => {
    const amounts = column(100, 200, 300);
    expect(shown(YC_SUBSIDY!(amounts, column(10, 20)))).toEqual(column(50, 100, "#N/A"));
    expect(shown(YC_SUBSIDY!([[100, 200, 300]], [[10, 20]]))).toEqual([[50, 100, "#N/A"]]);
    const square = [
      [100, 200],
      [300, 400],
    ];
    expect(shown(YC_SUBSIDY!(square, amounts))).toEqual([
      [50, 100],
      [150, 200],
      ["#N/A", "#N/A"],
    ]);
    expect(shown(YC_SUBSIDY!(square, [[10, 20, 30]]))).toEqual([
      [50, 100, "#N/A"],
      [150, 200, "#N/A"],
    ]);
    // One row or column serves for all, whatever the others are.
    expect(YC_SUBSIDY!(square, [[10, 20]])).toEqual([
      [50, 100],
      [150, 200],
    ]);
  });

  it("a bad row stays in its row", () => {
    const places = column("宜都", "武汉", "#REF!", null, "远安县");
    expect(shown(YC_CLASS!(places))).toEqual(column(1, "#N/A", "#VALUE!", "#N/A", 2));
  });

  it("blanks come as null, undefined, empty text or spaces", () => {
    for (const blank of [null, undefined, "", "  ", "　"]) {
      expect(
        YC_SUBSIDY!(
          [[100]],
          [[blank]],
          [[blank]],
          [[blank]],
          null,
          [[blank]],
          [[blank]],
          [[blank]],
          [[blank]]
        )
      ).toEqual([[50]]);
    }
  });

  it("an empty cell that comes as 0 is no place and no reading", () => {
    expect(YC_SUBSIDY!([[100]], [[0]], [[0]], [[0]], null, [[0]], null, null, [[0]])).toEqual([
      [50],
    ]);
    expect(shown(YC_SUBSIDY!([[100]], null, null, null, [[0]]))).toEqual([["#N/A"]]);
  });

  it("a place that is given and blank in a row is forgotten, not the central city", () => {
    const equipment = [[1000], [2000], [500]];
    const place = [["夷陵区"], [null], [" "]];
    expect(shown(YC_SUBSIDY!(null, equipment, null, null, place))).toEqual([
      [0],
      ["#N/A"],
      ["#N/A"],
    ]);
  });

  it("a 0 that may be a blank flag stands where both come to the same, else the error says both", () => {
    const result = ES_EQUIPMENT!([[100], [1000]], [[0], [0]]);
    expect(shown(result)).toEqual([[0], ["#VALUE!"]]);
    const other = result[1]![0];
    expect(errorIn(other)?.code).toBe("#VALUE!");
    expect(errorIn(other)?.message).toMatch(/registered.*“否”（0）.*空单元格（30）/);
    // Three unsure flags, one of which is no in every meaning of the others.
    expect(ES_EQUIPMENT!([[1000]], [[0]], [["否"]], [[0]])).toEqual([[0]]);
    expect(shown(JG_CHECK!([[30]], [["ES_EQUIPMENT"]], [[[1000]], [[0]]]))).toEqual([["#VALUE!"]]);
    expect(shown(JG_EXPLAIN!([["ES_EQUIPMENT"]], [[[1000]], [[0]]]))).toEqual([["#VALUE!"]]);
    expect(shown(JG_NEEDED!([[30]], [["ES_EQUIPMENT"]], [["equipment"]], [null, [[0]]]))).toEqual([
      ["#VALUE!"],
    ]);
    expect(shown(JG_FORMULA!([["ES_EQUIPMENT"]], [[["B2"]], [[0]]]))).toEqual([["#VALUE!"]]);
  });

  it("what WPS hands over for an argument that is left out is no argument", () => {
    const leftOut = -2147352572;
    expect(YC_SUBSIDY!([[428.5]], [[leftOut]], leftOut, null, [[leftOut]], leftOut)).toEqual([
      [214.25],
    ]);
  });

  it("blank rows at the end give blanks, a blank row between others its error", () => {
    const result = YC_CLASS!([["宜都"], [""], ["长阳"], [""], [null]]);
    expect(shown(result)).toEqual([[1], ["#N/A"], [2], [""], [""]]);
  });

  it("a whole column costs what its filled part costs, also where blanks come as 0", () => {
    for (const blank of [null, "", 0]) {
      const column = (filled: unknown[]) =>
        Array.from({ length: 1_048_576 }, (_, row) => [row < filled.length ? filled[row] : blank]);
      const result = YC_SUBSIDY!(column([428.5, 600]), null, null, null, column(["西陵", "夷陵"]));
      expect(result.slice(0, 4)).toEqual([[214.25], [0], [""], [""]]);
      expect(result).toHaveLength(1_048_576);
    }
  });

  it("a table with rows of zeros at its end is as long as what is in it", () => {
    const table = [
      ["恩施市", 12],
      ["利川市", 10],
      [0, 0],
      [0, 0],
    ];
    expect(shown(ES_RANK!(table)).map(([place]) => place)).toEqual(["县市", "恩施市", "利川市"]);
  });

  it.each([
    ["a text of 20 000 digits", [["9".repeat(20_000)]]],
    ["an object", [[{}]]],
    ["an object without prototype", [[Object.create(null)]]],
    ["an empty matrix", []],
    ["an empty row", [[]]],
    ["a number that is none", [[NaN]]],
  ])("no input is a fault of the software: %s", (_, matrix) => {
    for (const [name, run] of Object.entries(functions)) {
      const isAbout = /^JG_(EXPLAIN|CHECK|NEEDED|FORMULA)$/.test(name);
      const results = isAbout
        ? [run(matrix, [["YC_SUBSIDY"]], [matrix]), run([["YC_SUBSIDY"]], [matrix, matrix])]
        : [run(matrix), run(matrix, matrix, matrix), run(matrix, [["2018-06-01"]], matrix, matrix)];
      const messages = results.flat(2).map((cell) => errorIn(cell)?.message ?? "");
      expect(messages.filter((message) => /内部错误/.test(message))).toEqual([]);
      expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(600);
    }
  });

  it("10 000 rows in one call give 10 000 rows, the bad ones their own error", () => {
    const rows = 10_000;
    const isBad = (row: number) => row % 97 === 0;
    const interest = Array.from({ length: rows }, (_, row) => [isBad(row) ? "约300" : row / 100]);
    const result = YC_SUBSIDY!(interest, null, null, null, [["点军区"]], null, [[true]]);
    // Half of row/100 in whole hundredths: exact in integers, up to the cap of 300.
    const expected = interest.map((_, row) =>
      isBad(row) ? "#VALUE!" : Math.min(row * 50, 3_000_000) / 10_000
    );
    expect(shown(result)).toEqual(expected.map((cell) => [cell]));
  });
});

describe("error cells as hosts hand them over", () => {
  it.each([
    ["text", "#DIV/0!", "#VALUE!"],
    ["text", "#N/A", "#N/A"],
    ["a data type", { type: "Error", basicType: "Error", basicValue: "#REF!" }, "#VALUE!"],
    ["a CustomFunctions.Error", { code: "#N/A" }, "#N/A"],
  ])("as %s %p", (_, cell, expected) => {
    const [[result]] = JG_AMOUNT!([[cell]], null) as [[unknown]];
    expect(errorIn(result)!.code).toBe(expected);
  });

  it("a formatted number that comes as a data type counts by its value", () => {
    const cell = {
      type: "FormattedNumber",
      basicType: "Double",
      basicValue: 5000,
      numberFormat: "#,##0",
    };
    expect(JG_AMOUNT!([[cell]], null)).toEqual([[5000]]);
  });
});
