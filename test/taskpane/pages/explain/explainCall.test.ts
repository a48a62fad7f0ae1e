import { findCall } from "../../../../src/core/call";
import {
  explainCall,
  refersToCells,
} from "../../../../src/taskpane/pages/explain/model/explainCall";
import { explainRow } from "../../../../src/taskpane/pages/explain/model/explainRow";
import { explainSelected } from "../../../../src/taskpane/pages/explain/model/selected";
import { explainable, explainableCall } from "../../../../src/taskpane/formula/explainable";
import { enshiLedger, yichangLedger } from "../../support/ledger";
import { usedCells } from "../../support/used";

const used = usedCells(yichangLedger, 3);
const explained = (formula: string) => {
  const found = findCall(formula, explainable)!;
  return explainCall(found, refersToCells(found) ? used.grid : undefined);
};

describe("explaining a call", () => {
  it.each([
    // 428.5 × 50%
    ["=YC_SUBSIDY(H4,E4,,,C4)", "214.25"],
    ['=YC_SUBSIDY(428.5,,,,"高新区")', "214.25"],
    ["=ROUND(YC_SUBSIDY($H$4,台账!E4)/3,2)", "214.25"],
    ["=ES_AWARD(1,3)", "20"],
    // A class of Yichang's as an argument: rank 1 gives 20
    ['=ES_AWARD(YC_CLASS("夷陵区"))', "20"],
    ["=YC_CASE_BY_CASE(E4)", false],
  ])("%s", (formula, result) => {
    expect(explained(formula).explanation?.result).toBe(result);
  });

  it("tells the arguments, with the cells that they come from", () => {
    const { arguments: list } = explained("=YC_SUBSIDY(H4,1000,,J4,C4)");
    expect(list).toEqual([
      { label: { zh: "贷款利息", en: "Loan interest" }, from: "H4", value: 428.5 },
      { label: { zh: "生产性设备", en: "Production equipment" }, value: 1000 },
      { label: { zh: "债券利息", en: "Bond interest" }, from: "J4", value: null },
      { label: { zh: "县市区", en: "Place" }, from: "C4", value: "西陵区" },
    ]);
  });

  it("takes the first row of a call over many, also for the sheet", () => {
    expect(explained("=YC_SUBSIDY(H4:H7,E4:E7,,,C4:C7)")).toMatchObject({
      args: "H4,E4,,,C4",
      isFirstOfMany: true,
      explanation: { result: "214.25" },
    });
  });

  it("explains a table from its cells", () => {
    const { explanation, isFirstOfMany } = explained("=YC_COUNTED({43252,100;43253,50},43252)");
    expect([explanation?.result, isFirstOfMany]).toEqual(["150", false]);
  });

  it("says what is wrong with the arguments", () => {
    expect(explained("=YC_SUBSIDY(,E6)").error).toMatchObject({
      code: "notAnAmount",
      argument: { name: "equipment" },
    });
  });

  it.each([
    ["=YC_SUBSIDY('一季度'!H4)", "otherSheet"],
    ["=YC_SUBSIDY(利息)", "name"],
    ["=YC_SUBSIDY(A1#)", "spill"],
    ["=YC_SUBSIDY(H4*2,E4)", "formula"],
    ["=YC_SUBSIDY(JG_AMOUNT(H4))", "formula"],
  ])("says why it can't follow %s", (formula, obstacle) => {
    expect(explained(formula).obstacle).toBe(obstacle);
  });

  it.each([
    ["=_xldudf_YC_SUBSIDY(H4)", "YC_SUBSIDY"],
    ["=JG.YC_SUBSIDY(H4)", "YC_SUBSIDY"],
    ["=_xldudf_JG_YC_SUBSIDY(H4)", "YC_SUBSIDY"],
    ["YC_SUBSIDY(H4)", undefined],
    ["=JG_CAPITALS(H4)", undefined],
    [428.5, undefined],
  ])("knows the function in %s", (cell, name) => {
    expect(explainableCall(cell)?.name).toBe(name);
  });
});

describe("explaining a ledger's row", () => {
  it("by the rule that its policy is audited by", () => {
    expect(explainRow(used)).toMatchObject({
      row: 4,
      name: "中间体装置改造",
      explanation: { rule: "YC_SUBSIDY", result: "214.25" },
      formula: '=JG_EXPLAIN("YC_SUBSIDY",H4,E4,I4,J4,C4,K4,G4,F4)',
    });
    expect(explainRow(usedCells(enshiLedger, 3))).toMatchObject({
      explanation: { rule: "ES_SUBSIDY", result: "180" },
    });
  });

  it("says which cell is in the way", () => {
    expect(explainRow(usedCells(yichangLedger, 5))).toMatchObject({
      row: 6,
      error: { code: "notAnAmount" },
    });
  });

  it("finds nothing in a heading, a sum, a sheet without ledger", () => {
    expect(explainRow(usedCells(yichangLedger, 2))).toBeUndefined();
    expect(explainRow(usedCells(yichangLedger, 7))).toBeUndefined();
    expect(explainRow(usedCells({ "0,0": "一" }, 0))).toBeUndefined();
  });
});

describe("the selected cell", () => {
  const at = (
    row: number,
    column: number,
    firstCell: unknown,
    readUsed = jest.fn(async () => used)
  ) =>
    explainSelected(
      {
        readSelection: async () => ({
          ...{ sheetId: "1", row, rowCount: 1, columns: [column], empty: firstCell === "" },
          ...{ freeColumn: column + 1, firstCell },
        }),
      },
      readUsed
    );

  it("is a formula of ours, a ledger's row, or nothing to explain", async () => {
    expect(await at(3, 12, "=ROUND(YC_SUBSIDY(H4),2)")).toMatchObject({
      kind: "call",
      address: "M4",
      isPart: true,
      formula: '=JG_EXPLAIN("YC_SUBSIDY",H4)',
    });
    expect(await at(3, 12, "=SUM(H4:H7)")).toMatchObject({ kind: "row", row: 4 });
    expect(await at(3, 1, "示例甲化工")).toMatchObject({ kind: "row", row: 4 });
    expect(await at(7, 1, "合计")).toEqual({ kind: "nothing" });
  });

  it("doesn't have the sheet read where nothing of it is needed", async () => {
    const readUsed = jest.fn();
    expect(await at(30, 1, "", readUsed)).toEqual({ kind: "nothing" });
    expect(await at(30, 1, "=ES_AWARD(1)", readUsed)).toMatchObject({ kind: "call" });
    expect(readUsed).not.toHaveBeenCalled();
  });
});
