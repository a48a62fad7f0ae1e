import { findCall } from "../../../src/core/call";

const KNOWN = new Set(["YC_SUBSIDY", "YC_COUNTED"]);

describe("findCall", () => {
  it.each([
    ["=YC_SUBSIDY(C2,D2)", "YC_SUBSIDY", "C2,D2", true],
    [" = yc_subsidy ( C2 ) ", "YC_SUBSIDY", "C2", true],
    ['=ROUND(YC_SUBSIDY(C2,,"a)"),2)', "YC_SUBSIDY", 'C2,,"a)"', false],
    ["=YC_SUBSIDY(C2)+YC_SUBSIDY(C3)", "YC_SUBSIDY", "C2", false],
    ["=YC_SUBSIDY(YC_COUNTED(A1:B9,C1),D2)", "YC_SUBSIDY", "YC_COUNTED(A1:B9,C1),D2", true],
    [
      "=IF('甲)乙'!A1,YC_COUNTED('甲)乙'!A1:B2,SUM(C1)))",
      "YC_COUNTED",
      "'甲)乙'!A1:B2,SUM(C1)",
      false,
    ],
  ])("finds the call in %s", (formula, name, args, isWhole) => {
    expect(findCall(formula, KNOWN)).toEqual({ name, args, isWhole });
  });

  it.each([
    '="YC_SUBSIDY(1)"',
    "=SUM(A1:A3)",
    "=MY_YC_SUBSIDY(A1)",
    "=YC_SUBSIDY(A1",
    "YC_SUBSIDY",
  ])("finds none in %s", (formula) => {
    expect(findCall(formula, KNOWN)).toBeUndefined();
  });
});
