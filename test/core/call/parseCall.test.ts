import { ERROR_VALUES, parseCall } from "../../../src/core/call";

const KNOWN = new Set(["YC_SUBSIDY", "YC_CLASS", "JG_AMOUNT", "JG_ALLOCATE"]);
const parse = (formula: string) => parseCall(formula, KNOWN);
const cell = (row: number, column: number) => {
  return { top: row, left: column, bottom: row, right: column };
};

describe("parseCall", () => {
  it("reads constants, references and what is left out", () => {
    expect(parse('YC_SUBSIDY(428.5,$J$6:$J$8,,-2.5E1,"高新""区",5%)')).toEqual({
      name: "YC_SUBSIDY",
      args: [
        { kind: "constant", cells: [[428.5]] },
        { kind: "area", area: { top: 5, left: 9, bottom: 7, right: 9 } },
        { kind: "omitted" },
        { kind: "constant", cells: [[-25]] },
        { kind: "constant", cells: [['高新"区']] },
        { kind: "constant", cells: [[0.05]] },
      ],
    });
  });

  it("reads array constants, truth values and errors", () => {
    expect(parse('JG_ALLOCATE(100, {1,2;"a",TRUE}, #N/A, false)')?.args).toEqual([
      { kind: "constant", cells: [[100]] },
      {
        kind: "constant",
        cells: [
          [1, 2],
          ["a", true],
        ],
      },
      { kind: "constant", cells: [["#N/A"]] },
      { kind: "constant", cells: [[false]] },
    ]);
  });

  it.each(ERROR_VALUES)("reads %s", (error) => {
    const cells = [[error]];
    expect(parse(`JG_AMOUNT(${error},${error.toLowerCase()})`)?.args).toEqual([
      { kind: "constant", cells },
      { kind: "constant", cells },
    ]);
  });

  it("reads other sheets, whole columns and rows, spills and names", () => {
    expect(
      parse("YC_CLASS('一季 ''度'!C2,台账!B:C,3:4,A1#,ANCHORARRAY(台账!B2),补助率)")?.args
    ).toEqual([
      { kind: "area", sheet: "一季 '度", area: cell(1, 2) },
      { kind: "area", sheet: "台账", area: { top: 0, left: 1, bottom: 1048575, right: 2 } },
      { kind: "area", area: { top: 2, left: 0, bottom: 3, right: 16383 } },
      { kind: "spill", area: cell(0, 0) },
      { kind: "spill", sheet: "台账", area: cell(1, 1) },
      { kind: "name", name: "补助率" },
    ]);
  });

  it("reads calls of ours as arguments, in any case of letters", () => {
    expect(parse("yc_class( jg_amount(A1) )")).toEqual({
      name: "YC_CLASS",
      args: [
        {
          kind: "call",
          call: { name: "JG_AMOUNT", args: [{ kind: "area", area: cell(0, 0) }] },
        },
      ],
    });
    expect(parse("YC_CLASS()")).toEqual({ name: "YC_CLASS", args: [] });
  });

  it.each([
    "ROUND(YC_SUBSIDY(A1),2)",
    "YC_SUBSIDY(A1)+1",
    "YC_SUBSIDY(A1*2)",
    "YC_SUBSIDY(SUM(A1:A2))",
    "YC_SUBSIDY([1]台账!A1)",
    "YC_SUBSIDY(表1[金额])",
    "YC_SUBSIDY(A1",
    "YC_OTHER(A1)",
    "A1",
  ])("leaves %s to Excel", (formula) => {
    expect(parse(formula)).toBeUndefined();
  });
});
