import { ErrorMessages } from "../../../src/workbench/functions/errorMessages";

const at = (row: number, column = 0, sheetId = "s1") => ({ sheetId, row, column });

describe("messages behind error cells", () => {
  it("are found by the cell, and only for the error it shows", () => {
    const messages = new ErrorMessages();
    messages.keep(at(5), "YC_SUBSIDY", [[{ error: "#N/A", message: "未知县市区" }]]);
    expect(messages.at(at(5), "#N/A")).toBe("未知县市区");
    expect(messages.at(at(5), "#REF!")).toBeUndefined();
    expect(messages.at(at(6), "#N/A")).toBeUndefined();
    expect(messages.at(at(5, 0, "s2"), "#N/A")).toBeUndefined();
  });

  it("go when the formula comes right", () => {
    const messages = new ErrorMessages();
    messages.keep(at(5), "YC_SUBSIDY", [[{ error: "#N/A", message: "未知县市区" }]]);
    messages.keep(at(5), "YC_SUBSIDY", [[{ value: 12 }]]);
    expect(messages.at(at(5), "#N/A")).toBeUndefined();
  });

  it("belong to each cell that a formula fills", () => {
    const messages = new ErrorMessages();
    messages.keep(at(2, 3), "YC_SUBSIDY", [
      [{ value: 1 }],
      [{ error: "#VALUE!", message: "第二行读不出" }],
    ]);
    expect(messages.at(at(3, 3), "#VALUE!")).toBe("第二行读不出");
    expect(messages.at(at(2, 3), "#VALUE!")).toBeUndefined();
  });

  it("name the first cause where functions stand within each other", () => {
    const messages = new ErrorMessages();
    for (let pass = 0; pass < 2; pass++) {
      messages.keep(at(0), "JG_AMOUNT", [[{ error: "#VALUE!", message: "“约300”不是金额" }]]);
      messages.keep(at(0), "YC_SUBSIDY", [[{ error: "#VALUE!", message: "参数是错误值" }]]);
    }
    expect(messages.at(at(0), "#VALUE!")).toBe("“约300”不是金额");
  });
});
