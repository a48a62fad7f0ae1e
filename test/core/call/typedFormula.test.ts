import { typedFormula } from "../../../src/core/call";

const known = new Set(["YC_SUBSIDY", "YC_CLASS", "ES_AWARD", "JG_EXPLAIN", "JG_PLACE"]);

describe("names of functions as a file stores them", () => {
  it.each([
    ["plain", "_xldudf_YC_SUBSIDY(C6,D6)", "YC_SUBSIDY(C6,D6)"],
    ["with a namespace", "_xldudf_JG_YC_SUBSIDY(C6)", "YC_SUBSIDY(C6)"],
    ["with a namespace of several parts", "_xldudf_MY_CITY.YC_SUBSIDY(C6)", "YC_SUBSIDY(C6)"],
    ["whose own beginning looks like a namespace", "_xldudf_JG_EXPLAIN(A1)", "JG_EXPLAIN(A1)"],
    ["with both", "_xldudf_JG_JG_EXPLAIN(A1)", "JG_EXPLAIN(A1)"],
    ["damaged", "[2]!_xldudf_YC_SUBSIDY(C6)", "YC_SUBSIDY(C6)"],
    ["damaged, with a namespace", "[12]!_xldudf_JG_ES_AWARD(1)", "ES_AWARD(1)"],
    ["in lower case, as LibreOffice saves it", "_xldudf_yc_subsidy(C6)", "YC_SUBSIDY(C6)"],
    [
      "within another",
      "IF(A1>0,_xldudf_YC_CLASS(_xldudf_JG_PLACE(B1)),0)",
      "IF(A1>0,YC_CLASS(JG_PLACE(B1)),0)",
    ],
    ["with a blank before its bracket", "_xldudf_YC_CLASS (A1)", "YC_CLASS (A1)"],
    ["typed with a namespace", "JG.YC_SUBSIDY(C6)+STDEV.S(C6)", "YC_SUBSIDY(C6)+STDEV.S(C6)"],
    ["of another add-in", "_xldudf_WISEPRICE(A1)", "WISEPRICE(A1)"],
    [
      "of a newer native function",
      "_xlfn.CONCAT(A1,_xlfn._xlws.SORT(B1:B3))",
      "CONCAT(A1,SORT(B1:B3))",
    ],
    ["already as typed", "YC_SUBSIDY(C6)+SUM(A1:A3)", "YC_SUBSIDY(C6)+SUM(A1:A3)"],
  ])("%s", (_, stored, typed) => {
    expect(typedFormula(stored, known)).toBe(typed);
  });

  it.each([
    ["a text", 'IF(A1="_xldudf_YC_CLASS(",1,2)'],
    ["a text with quotes in it", '"say ""_xldudf_YC_CLASS("" and _xlfn.SUM("&A1'],
    ["a sheet's name", "'_xlfn.A'!B2+'it''s _xldudf_YC_CLASS('!C3"],
    ["a reference to another workbook", "[2]Sheet1!A1"],
  ])("stay as they are in %s", (_, formula) => {
    expect(typedFormula(formula, known)).toBe(formula);
  });

  it("are found again behind a text", () => {
    expect(typedFormula('"宜都"&_xldudf_JG_PLACE("宜都")', known)).toBe('"宜都"&JG_PLACE("宜都")');
  });
});
