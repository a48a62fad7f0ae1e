import { addressOf, columnLetters, rangeOf } from "../../../../src/core/grid/address";
import { Selection } from "../../../../src/sheet/sheet";
import {
  FunctionInfo,
  search,
  signature,
} from "../../../../src/taskpane/pages/functions/model/catalogue";
import { formulaName } from "../../../../src/taskpane/formula/formulaName";
import { planInsertion } from "../../../../src/taskpane/pages/functions/model/insertion";

const fn = (name: string, ...parameters: string[]): FunctionInfo => ({
  id: name,
  name,
  description: "",
  parameters: parameters.map((p) => ({
    name: p.replace(/[[\]…]/g, ""),
    description: "",
    optional: p.startsWith("["),
    repeating: p.endsWith("…"),
  })),
});
const subsidy = fn("YC_SUBSIDY", "loan_interest", "equipment", "[lease_rent]");
const explain = fn("JG_EXPLAIN", "function", "arguments…");

/** C6:D6 with numbers, E free. */
const selection: Selection = {
  sheetId: "{1}",
  row: 5,
  rowCount: 1,
  columns: [2, 3],
  empty: false,
  freeColumn: 4,
  firstCell: 100,
};

describe("addresses", () => {
  // Letters as Excel's own grid shows them at the turning points.
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("name a cell, or the cells of an area", () => {
    expect(addressOf(0, 0)).toBe("A1");
    expect(rangeOf({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1");
    expect(rangeOf({ top: 5, left: 27, bottom: 7, right: 27 })).toBe("AB6:AB8");
  });
});

describe("planning an insertion", () => {
  it("carries the namespace of the build in every name", () => {
    const plan = planInsertion(subsidy, selection, "JG");
    expect(plan).toMatchObject({ ready: true, formulas: ["=JG.YC_SUBSIDY(C6,D6)"] });
    expect(formulaName("YC_CLASS", "")).toBe("YC_CLASS");
    expect(signature(subsidy, "JG")).toBe("JG.YC_SUBSIDY(loan_interest, equipment, [lease_rent])");
    expect(signature(explain, "")).toBe("JG_EXPLAIN(function, arguments…)");
  });

  it("gives a repeating parameter all cells that are left", () => {
    const repeating = fn("JG_X", "text", "more…");
    const plan = planInsertion(repeating, { ...selection, columns: [2, 3, 4], freeColumn: 5 }, "");
    expect(plan).toMatchObject({
      formulas: ["=JG_X(C6,D6,E6)"],
      arguments: [{ name: "text" }, { name: "more" }, { name: "more" }],
    });
  });

  it("refuses more columns than the function has parameters", () => {
    const plan = planInsertion(subsidy, { ...selection, columns: [1, 2, 3, 4] });
    expect(plan).toEqual({
      ready: false,
      problem: { code: "tooMany", selected: 4, parameters: 3 },
    });
  });

  const explained = (firstCell: unknown, prefix?: string) => {
    const plan = planInsertion(explain, { ...selection, columns: [2], firstCell }, prefix);
    return plan.ready ? plan.formulas[0] : plan.problem.code;
  };

  it.each([
    ["=YC_SUBSIDY(C6,D6)", '=JG_EXPLAIN("YC_SUBSIDY",C6,D6)'],
    ["=yc_subsidy(C6,SUM(D6:D8))", '=JG_EXPLAIN("YC_SUBSIDY",C6,SUM(D6:D8))'],
    ['=YC_CLASS("五峰)")', '=JG_EXPLAIN("YC_CLASS","五峰)")'],
    ["=YC_TARGET()", '=JG_EXPLAIN("YC_TARGET")'],
    ["=_xldudf_JG_YC_CLASS(C6)", '=JG_EXPLAIN("YC_CLASS",C6)'],
  ])("explains %s by %s", (formula, explanation) => {
    expect(explained(formula)).toBe(explanation);
  });

  it.each([
    "=YC_SUBSIDY(C6,D6)+YC_SUBSIDY(C7,D7)",
    "=1+YC_CLASS(A1)",
    "=SUM(A1)",
    "=JG_CLAUSE()",
    "YC_SUBSIDY(C6)",
    100,
    "",
  ])("has nothing to explain in %p", (content) => {
    expect(explained(content)).toBe("selectFormula");
  });

  it("takes the namespace off the formula to be explained, where there is one", () => {
    expect(explained("=JG.YC_CLASS(C6)", "JG")).toBe('=JG.JG_EXPLAIN("YC_CLASS",C6)');
  });
});

describe("searching", () => {
  it("wants every word, in any order and place", () => {
    const list = [fn("YC_FUND_MIN", "place"), fn("YC_CLASS", "place"), fn("ES_QUOTA", "place")];
    expect(search(list, "place yc").map((f) => f.name)).toEqual(["YC_FUND_MIN", "YC_CLASS"]);
    expect(search(list, "  ")).toHaveLength(3);
    expect(search(list, "place equipment")).toEqual([]);
  });
});
