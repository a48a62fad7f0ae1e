import { errorIn, loadFunctions, shown } from "../support/functions";

/** Called as Excel calls: matrices, null for what is left out. */
const { YC_SUBSIDY, YC_CLASS, JG_AMOUNT } = loadFunctions();

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
          [[blank]],
          [[blank]],
          [[blank]],
          [[blank]],
          [[blank]]
        )
      ).toEqual([[50]]);
    }
  });

  it("an empty cell that comes as 0 is no place and no reading", () => {
    expect(YC_SUBSIDY!([[100]], [[0]], [[0]], [[0]], [[0]], [[0]], null, null, [[0]])).toEqual([
      [50],
    ]);
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
