import {
  storedFormula,
  storedFunctions,
  withFileSheets,
} from "../../../src/workbench/save/storedFormula";

const KNOWN = new Set(["YC_SUBSIDY", "JG_EXPLAIN"]);

function stored(typed: string, inFile: string[] = [], sheets: [string, string][] = []) {
  return storedFormula(typed, {
    functions: storedFunctions(inFile, KNOWN),
    sheets: new Map(sheets),
  });
}

describe("formulas as files store them", () => {
  it.each([
    ["YC_SUBSIDY(N6,J6)", "_xldudf_YC_SUBSIDY(N6,J6)"],
    ["yc_subsidy (N6)+SUM(A1)", "_xldudf_YC_SUBSIDY (N6)+SUM(A1)"],
    ['JG_EXPLAIN("YC_SUBSIDY(1)",N6)', '_xldudf_JG_EXPLAIN("YC_SUBSIDY(1)",N6)'],
    ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["MY_YC_SUBSIDY(1)", "MY_YC_SUBSIDY(1)"],
    ["_xldudf_OTHER(1)", "_xldudf_OTHER(1)"],
  ])("%s", (typed, expected) => expect(stored(typed)).toBe(expected));

  it("has the namespace that the file's own formulas have", () => {
    expect(stored("YC_SUBSIDY(1)", ["_xldudf_JIGAI_JG_EXPLAIN(1)"])).toBe(
      "_xldudf_JIGAI_YC_SUBSIDY(1)"
    );
  });

  it("puts a native prefix back where the file had one", () => {
    expect(stored("NEWEST(1)+NEWEST", ["_xlfn.NEWEST(2)"])).toBe("_xlfn.NEWEST(1)+NEWEST");
  });

  it("leaves out what it can't tell: the parameters of LET have names of their own", () => {
    expect(stored("LET(x,1,x+1)")).toBeUndefined();
    expect(stored('"LET("&A1')).toBe('"LET("&A1');
  });

  it("refers to sheets by their names in the file", () => {
    const names = new Map([["新名", "旧's"]]);
    expect(withFileSheets("新名!A1+'新名'!B2+'新名 2'!A1&\"新名!A1\"", names)).toBe(
      "'旧''s'!A1+'旧''s'!B2+'新名 2'!A1&\"新名!A1\""
    );
  });
});
