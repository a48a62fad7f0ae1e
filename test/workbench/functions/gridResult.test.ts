import { resultCells, thrownResult } from "../../../src/workbench/functions/gridResult";
import { CustomFunctionError } from "../../../src/workbench/functions/runtime";

describe("what a function returns, for the grid", () => {
  it("keeps every kind of value, texts that look like numbers too", () => {
    expect(resultCells([[1.5, "3%", true, ""]])).toEqual([
      [{ value: 1.5 }, { value: "3%" }, { value: true }, { value: "" }],
    ]);
  });

  it("gives each error cell its code and message", () => {
    expect(resultCells([[1], [new CustomFunctionError("#N/A", "未知县市区：火星")]])).toEqual([
      [{ value: 1 }],
      [{ error: "#N/A", message: "未知县市区：火星" }],
    ]);
  });

  it("never lets through what a cell can't show", () => {
    expect(resultCells([[NaN, Infinity, {}, null]])).toEqual([
      [{ error: "#NUM!" }, { error: "#NUM!" }, { error: "#VALUE!" }, { value: 0 }],
    ]);
    expect(resultCells([])).toEqual([[{ value: "" }]]);
  });

  it("makes an error cell of whatever is thrown", () => {
    expect(thrownResult(new CustomFunctionError("#N/A", "缺少设备额"))).toEqual([
      [{ error: "#N/A", message: "缺少设备额" }],
    ]);
    expect(thrownResult(new TypeError("x is not a function"))).toEqual([
      [{ error: "#VALUE!", message: "x is not a function" }],
    ]);
  });
});
