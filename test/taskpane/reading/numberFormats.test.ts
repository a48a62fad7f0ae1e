/** What a cell shows counts, wherever the pane reads it. */
import { Amount } from "../../../src/core/amount";
import type { GridCell } from "../../../src/core/grid/grid";
import { gridCell } from "../../../src/sheet/gridCell";
import { explainRow } from "../../../src/taskpane/pages/explain/model/explainRow";
import { fromRow } from "../../../src/taskpane/pages/calculator/model/fromRow";
import { supportOf } from "../../../src/taskpane/pages/calculator/model/supports";
import { runAudit } from "../../../src/taskpane/pages/audit/model/runAudit";
import { understand } from "../../../src/taskpane/pages/audit/model/understand";
import { unitsIn } from "../../../src/taskpane/reading/readUnits";
import { fromSheet } from "../../../src/taskpane/pages/targets/model/fromSheet";
import { firstState } from "../../../src/taskpane/pages/targets/model/state";
import { places } from "../../../src/policies/yichang/places";

/** A number as both spreadsheets hand it over: with the format in its English spelling. */
const as = (format: string, number: number): GridCell => gridCell(number, false, format);

/** 3000 万元, stored and shown in other ways. */
const THREE_THOUSAND: readonly (readonly [string, GridCell])[] = [
  ["0!.0,", as("0!.0,", 30_000_000)],
  ["#,##0.00,", as("#,##0.00,", 3_000_000)],
  ['0.00"亿元"', as('0.00"亿元"', 0.3)],
  ['#,##0"元"', as('#,##0"元"', 30_000_000)],
  ['[>=10000]0!.0,"万元";0"元"', as('[>=10000]0!.0,"万元";0"元"', 30_000_000)],
  ["0.00,,", as("0.00,,", 3_000_000_000)],
];

/** Shown in a way that nobody can follow. */
const UNCLEAR = as('0"万"0000', 30_000_000);

const HEAD = ["序号", "企业名称", "县市区", "项目名称", "生产性设备（不含税）", "申报补助额"];

function sheet(equipment: GridCell) {
  const rows: GridCell[][] = [
    ["宜昌市技改补助申报表"],
    ["单位：万元"],
    HEAD,
    [1, "甲公司", "西陵区", "A", equipment, 300],
  ];
  const selection = { top: 3, left: 4, bottom: 3, right: 4 };
  return { sheetId: "1", grid: { name: "申报", rows, merges: [] }, selection };
}

describe.each(THREE_THOUSAND)("%s", (_, cell) => {
  test("the calculator takes what is shown, and no reference to what is stored", () => {
    const { typed, source } = fromRow(sheet(cell), supportOf("yichang"))!;
    expect(typed.equipment).toBe("3000");
    expect(source.cells.equipment).toBeUndefined();
  });

  test("the audit recomputes from it, and says so", async () => {
    const of = await understand(sheet(cell), { overrides: {} });
    const settings = { tolerance: new Amount(0), seed: 1 };
    const { judged } = await runAudit(of, of.policy!, settings);
    expect(judged.map(({ style }) => style)).toEqual(["agree"]);
    expect(of.remarks.notes.items.map(({ address }) => address)).toEqual(["E4"]);
  });

  test("the explanation of a row goes by it", () => {
    const { explanation, formula } = explainRow(sheet(cell))!;
    expect(explanation!.result).toBe("300");
    expect(formula).toBe('=JG_EXPLAIN("YC_SUBSIDY",,3000,,,C4)');
  });

  test("funds and targets read it", () => {
    const rows: GridCell[][] = [
      ["单位：万元"],
      ["县市区", "年度", "预算安排数", "年度目标"],
      ["宜都市", 2018, cell, cell],
    ];
    const used = {
      ...{ sheetId: "1", grid: { name: "台账", rows, merges: [] } },
      selection: { top: 2, left: 0, bottom: 2, right: 0 },
    };
    const wanted = { places, columns: [{ name: "arranged", fields: ["budget"] }] };
    expect(unitsIn(used, wanted).units[0]!.values.arranged!.toFixed()).toBe("3000");
    // Targets are in 亿元.
    expect(fromSheet(used, firstState, ["own"]).columns.own).toEqual({ "420581": "0.3" });
  });
});

describe("a format that can't be followed", () => {
  test("is unread in the calculator and in the audit", async () => {
    const { typed, unread } = fromRow(sheet(UNCLEAR), supportOf("yichang"))!;
    expect([typed.equipment, unread.map(({ address }) => address)]).toEqual([undefined, ["E4"]]);
    const of = await understand(sheet(UNCLEAR), { overrides: {} });
    expect(of.remarks.unreadable.items.map(({ address }) => address)).toEqual(["E4"]);
  });

  test("is left out of the units, with its reason", () => {
    const rows: GridCell[][] = [
      ["县市区", "年度", "预算安排数"],
      ["宜都市", 2018, UNCLEAR],
    ];
    const used = {
      ...{ sheetId: "1", grid: { name: "台账", rows, merges: [] } },
      selection: { top: 1, left: 0, bottom: 1, right: 0 },
    };
    const read = unitsIn(used, { places, columns: [{ name: "arranged", fields: ["budget"] }] });
    expect(read.units[0]!.values).toEqual({});
    expect(read.leftOut.map(({ address }) => address)).toEqual(["C2"]);
  });
});
