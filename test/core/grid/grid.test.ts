import { addressOf, readArea } from "../../../src/core/grid/address";
import { errorOfNumber } from "../../../src/core/grid/errorNumbers";
import { contentOf, faceOf, isErrorValue, type GridCell } from "../../../src/core/grid/grid";

describe("an address", () => {
  it.each([
    ["B7", [6, 1, 6, 1]],
    ["$A$1:c2", [0, 0, 1, 2]],
    ["C2:A1", [0, 0, 1, 2]],
    ["XFD1048576", [1048575, 16383, 1048575, 16383]],
  ])("%s names an area", (reference, [top, left, bottom, right]) =>
    expect(readArea(reference)).toEqual({ top, left, bottom, right })
  );

  it.each(["", "A", "7", "Sheet1!A1", "A1:B", "A1:B2:C3", "A1B2", "ABCD1", "A12345678", "-A1"])(
    "%j names none",
    (reference) => expect(readArea(reference)).toBeUndefined()
  );

  it("counts columns in letters", () =>
    expect([0, 25, 26, 701, 702, 16383].map((column) => addressOf(0, column))).toEqual([
      ...["A1", "Z1", "AA1", "ZZ1", "AAA1", "XFD1"],
    ]));
});

describe("a cell", () => {
  it.each<[string, GridCell | undefined, string, unknown]>([
    ["nothing", undefined, "", null],
    ["a blank", null, "", null],
    ["a text", "宜都市", "宜都市", "宜都市"],
    ["a yes", true, "true", true],
    ["a number", 12.5, "12.5", 12.5],
    ["a percentage", { number: 0.29, format: "percent" }, "29%", 0.29],
    ["a day", { number: 43221, format: "date" }, "43221", 43221],
    ["a number in 万元", { number: 3000000, format: "shown", text: "300万元" }, "300万元", 3000000],
    [
      "a number that is shown otherwise",
      { number: 5, format: "unclear", code: "0,," },
      "5（0,,）",
      5,
    ],
    ["a 0 of which a dash is seen", { number: 0, format: "unseen", code: '"-"' }, "0", 0],
    ["an error", { error: "#REF!" }, "#REF!", "#REF!"],
  ])("that holds %s shows it, and hands it over bare", (_, cell, face, content) =>
    expect([faceOf(cell), contentOf(cell)]).toEqual([face, content])
  );
});

it("holds an error only where it is one", () => {
  const held: (GridCell | undefined)[] = [{ error: "#REF!" }, null, undefined, "#REF!", 5];
  expect(held.map(isErrorValue)).toEqual([true, false, false, false, false]);
});

describe("an error as a number", () => {
  // Facility 10 of an HRESULT that failed, and Excel's own number of the error: CVErr(2042) is #N/A.
  it.each([
    [2000, "#NULL!"],
    [2007, "#DIV/0!"],
    [2015, "#VALUE!"],
    [2023, "#REF!"],
    [2029, "#NAME?"],
    [2036, "#NUM!"],
    [2042, "#N/A"],
  ])("%d is %s", (number, text) => expect(errorOfNumber((0x800a0000 | 0) + number)).toBe(text));

  it.each([[2042], [-1], ["-2146826246"], [null], [undefined]])("%p is none", (cell) =>
    expect(errorOfNumber(cell)).toBeUndefined()
  );
});
