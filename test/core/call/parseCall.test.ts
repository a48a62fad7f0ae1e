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

  const first = (argument: string) => parse(`JG_AMOUNT(${argument})`)?.args[0];

  it.each<[string, unknown]>([
    ["1", 1],
    ["12.", 12],
    [".5", 0.5],
    ["12.75", 12.75],
    ["+3", 3],
    ["1E3", 1000],
    ["1e+03", 1000],
    ["12E-1", 1.2],
    ["12.5%", 0.125],
    ['""', ""],
    ['"a,b)"', "a,b)"],
    ['""""', '"'],
    ["true", true],
    [" FALSE ", false],
    ["#div/0!", "#DIV/0!"],
    ["#NAME?", "#NAME?"],
  ])("reads the constant %s", (written, value) => {
    expect(first(written)).toEqual({ kind: "constant", cells: [[value]] });
  });

  it.each([
    ["A1", cell(0, 0)],
    ["$XFD$1048576", cell(1048575, 16383)],
    ["a1:b2", { top: 0, left: 0, bottom: 1, right: 1 }],
    ["$B2:A$1", { top: 0, left: 0, bottom: 1, right: 1 }],
    ["C:A", { top: 0, left: 0, bottom: 1048575, right: 2 }],
    ["$A:$A", { top: 0, left: 0, bottom: 1048575, right: 0 }],
    ["7:$3", { top: 2, left: 0, bottom: 6, right: 16383 }],
  ])("reads the reference %s", (written, area) => {
    expect(first(written)).toEqual({ kind: "area", area });
    expect(first(`台账!${written}`)).toEqual({ kind: "area", sheet: "台账", area });
    expect(first(`'2018 年'!${written}`)).toEqual({ kind: "area", sheet: "2018 年", area });
  });

  it.each(["TRUTH", "A1B", "ABCD1", "A1.x", "补助_率", "\\a", "A12345678", "表.一"])(
    "reads the name %s as one",
    (name) => expect(first(name)).toEqual({ kind: "name", name })
  );

  it("knows spilled cells of this and other sheets", () => {
    expect(first("B3#")).toEqual({ kind: "spill", area: cell(2, 1) });
    expect(first("'一 表'!B3#")).toEqual({ kind: "spill", sheet: "一 表", area: cell(2, 1) });
    expect(first("anchorarray( B3 )")).toEqual({ kind: "spill", area: cell(2, 1) });
  });

  it("takes blanks wherever Excel does", () => {
    const spaced = parse(" YC_CLASS ( A1 , { 1 , 2 ; 3 , 4 } , , B2 ) ")!;
    expect(spaced.args.map(({ kind }) => kind)).toEqual(["area", "constant", "omitted", "area"]);
    expect(parse("YC_CLASS(,)")!.args).toEqual([{ kind: "omitted" }, { kind: "omitted" }]);
  });

  it.each([
    "YC_CLASS(A1))",
    "YC_CLASS(A1 B1)",
    "YC_CLASS A1",
    "YC_CLASS(TRUE())",
    "YC_CLASS(ANCHORARRAY(A1#))",
    "YC_CLASS(ANCHORARRAY(1))",
    "YC_CLASS(ANCHORARRAY(A1)",
    "YC_CLASS({1,2)",
    "YC_CLASS({1;A1})",
    "YC_CLASS({})",
    "YC_CLASS({1 2})",
    'YC_CLASS("a)',
    "YC_CLASS(-A1)",
    "YC_CLASS('[1]台账'!A1)",
    "YC_CLASS(台账!补助率)",
    "YC_CLASS(1..2)",
    "YC_CLASS(OTHER(1))",
    "YC_CLASS(JG_AMOUNT(A1*2))",
    "1+YC_CLASS(A1)",
    "",
  ])("leaves %p to Excel as well", (formula) => {
    expect(parse(formula)).toBeUndefined();
  });
});
