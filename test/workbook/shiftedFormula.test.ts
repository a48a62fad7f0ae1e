import { shiftedFormula } from "../../src/workbook/read/shiftedFormula";

describe("a formula two rows down and one column right", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2,C:C,$D:E,3:4,$5:6)", "SUM(B3:C4,D:D,$D:F,5:6,$5:8)"],
    ['IF(A1="A1","说A1""B2""",\'A1 年\'!B2)', 'IF(B3="A1","说A1""B2""",\'A1 年\'!C4)'],
    ["Sheet1!A1+台账!B2", "Sheet1!B3+台账!C4"],
    ["'it''s A1'!A1", "'it''s A1'!B3"],
    ["LOG10(A1)+ATAN2(B1,C1)", "LOG10(B3)+ATAN2(C3,D3)"],
    ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+B3"],
    ["[2]!_xldudf_YC_SUBSIDY(A1)", "[2]!_xldudf_YC_SUBSIDY(B3)"],
    ["税额A1+A1税额+_A1+A1_+A1.5", "税额A1+A1税额+_A1+A1_+A1.5"],
    ["1E5+12*A1", "1E5+12*B3"],
    ["XFE1+TAXX1+A1048577+A0", "XFE1+TAXX1+A1048577+A0"],
    ["XFD1048576", "A2"],
    ["#REF!+A1#", "#REF!+B3#"],
    ["Sheet1:Sheet3!A1", "Sheet1:Sheet3!B3"],
    ["Q1!A1", "Q1!B3"],
  ])("%s", (formula, expected) => {
    expect(shiftedFormula(formula)(2, 1)).toBe(expected);
  });

  it("moves back as well, around the sheet's edge", () => {
    expect(shiftedFormula("B3+A1+$C:$C+$2:2")(-2, -1)).toBe("A1+XFD1048575+$C:$C+$2:1048576");
  });
});
