import { Amount } from "../../src/core/amount";
import { cellContent, cellNumber } from "../../src/functions/cell";
import { cellsOf, isWholeColumn, rowsDownTo } from "../../src/functions/cellsOf";
import { messageOf, refusalOf } from "../support/refusal";

/** What WPS hands over for an argument that is left out. */
const LEFT_OUT = -2147352572;

describe("what a cell holds", () => {
  it.each([5, "5", "", true, null, undefined, "#1", "第#REF!页", "#N/A ", "# REF!", "#ref!"])(
    "%p is what it is",
    (cell) => expect(cellContent(cell)).toBe(cell)
  );

  it("is nothing where WPS says so", () => expect(cellContent(LEFT_OUT)).toBeNull());

  it.each([
    [{ basicType: "Double", basicValue: 5000 }, 5000],
    [{ basicType: "String", basicValue: "宜都" }, "宜都"],
    [{ basicType: "Empty", basicValue: "" }, ""],
    [{ basicType: "Boolean", basicValue: false }, false],
  ])("of the data type %j its value", (cell, value) => expect(cellContent(cell)).toBe(value));

  it.each<[unknown, string]>([
    ["#N/A", "#N/A"],
    ["#REF!", "#REF!"],
    ["#NAME?", "#NAME?"],
    ["#DIV/0!", "#DIV/0!"],
    ["#GETTING_DATA", "#GETTING_DATA"],
    [{ basicType: "Error", basicValue: "#VALUE!" }, "#VALUE!"],
    [{ code: "#NUM!", message: "…" }, "#NUM!"],
  ])("of the error %j the error", (cell, found) => {
    const error = refusalOf(() => cellContent(cell));
    expect([error.code, error.payload]).toEqual(["errorCell", { found }]);
    expect(messageOf(error).zh).toContain(`错误值 ${found}。请先改正`);
    expect(messageOf(error).en).toContain(`the error ${found}. Correct that cell`);
  });

  it.each([[{}], [[1]], [{ text: "宜都" }]])("%j is no value", (cell) => {
    expect(refusalOf(() => cellContent(cell)).code).toBe("notAValue");
  });
});

describe("the number that a cell gets", () => {
  it("is the nearest one", () => {
    expect(cellNumber(new Amount("0.1").plus("0.2"))).toBe(0.3);
    expect(cellNumber(new Amount("1.7976931348623157e308"))).toBe(Number.MAX_VALUE);
  });

  it("is none beyond what a cell can hold", () => {
    const error = refusalOf(() => cellNumber(new Amount("2.5e400")));
    expect(error.code).toBe("tooLarge");
    expect(messageOf(error).zh).toContain("金额 2.50e+400 太大");
    expect(messageOf(error).en).toContain("amount 2.50e+400 is beyond");
  });
});

describe("the cells of an argument", () => {
  it.each<[string, unknown, unknown[][] | undefined]>([
    [
      "rows of cells",
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["one cell", [[5]], [[5]]],
    ["a blank cell", [[null]], [[null]]],
    ["a cell without its brackets", 5, [[5]]],
    ["no, without its brackets", false, [[false]]],
    ["a row without its brackets", [1, 2], [[1, 2]]],
    ["a row of nothing", [], [[null]]],
    ["rows of nothing", [[]], [[null]]],
    ["nothing", null, undefined],
    ["nothing at all", undefined, undefined],
    ["what WPS has for nothing", LEFT_OUT, undefined],
    ["the same as a cell", [[LEFT_OUT]], undefined],
    ["a cell that isn't there", [[undefined]], undefined],
    ["the same number among others", [[LEFT_OUT, 1]], [[LEFT_OUT, 1]]],
    ["the same number above others", [[LEFT_OUT], [1]], [[LEFT_OUT], [1]]],
    ["the number next to it", [[LEFT_OUT + 1]], [[LEFT_OUT + 1]]],
  ])("are, of %s", (_, range, cells) => expect(cellsOf(range as never)).toEqual(cells));
});

describe("the rows down to the last one with something in it", () => {
  it.each<[string, unknown[][], number]>([
    ["all", [[1], [2]], 2],
    ["blanks at the end", [[1], [""], [null], [undefined]], 1],
    ["a blank between", [[1], [null], [3]], 3],
    [
      "something in any column",
      [
        [1, null],
        [null, "x"],
        [null, ""],
      ],
      2,
    ],
    ["nothing but blanks", [[""], [null]], 0],
    ["a 0 at the end, which is a number", [[1], [0]], 2],
    ["no, which is an answer", [[1], [false]], 2],
  ])("%s", (_, cells, rows) => expect(rowsDownTo(cells)).toBe(rows));

  it("of a whole column without the zeros that blanks come as", () => {
    const column: unknown[][] = new Array(65_536).fill([0]);
    column[1] = [7];
    column[2] = [null];
    expect(rowsDownTo(column)).toBe(2);
    const isWhole = (length: number) => isWholeColumn({ length } as unknown[]);
    expect([65_535, 65_536, 1_048_575, 1_048_576].map(isWhole)).toEqual([false, true, false, true]);
  });
});
