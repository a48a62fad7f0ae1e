import { readArea } from "../../../../src/core/ledger";
import { blockOf } from "../../../../src/taskpane/pages/targets/model/block/block";
import type { Plan, PlanColumn } from "../../../../src/taskpane/pages/targets/model/block/plan";
import { readColumn, type Texts } from "../../../../src/taskpane/pages/targets/model/figures";
import {
  firstScenario,
  type Scenario,
} from "../../../../src/taskpane/pages/targets/model/scenario";
import { targetPolicyOf } from "../../../../src/taskpane/pages/targets/model/targetPolicy";
import { unitsOf } from "../../../../src/taskpane/pages/targets/model/units";
import { block as messages } from "../../../../src/taskpane/pages/targets/messages/block.zh";
import { CalculatedSheet } from "./support/calculate";

function inserted(
  id: string,
  year: string,
  scenario: Partial<Scenario> | undefined,
  texts: Partial<Record<PlanColumn, Texts>>
) {
  const policy = targetPolicyOf(id);
  const units = unitsOf(policy);
  const set = scenario && { ...firstScenario, ...scenario };
  const all: Plan["texts"] = {
    ...{ base: {}, second: {}, third: {}, done: {}, previous: {}, own: {} },
    ...texts,
    floors: set?.floors ?? {},
    caps: set?.caps ?? {},
  };
  const figures = Object.fromEntries(
    Object.entries(all).map(([key, column]) => [key, readColumn(units, column)])
  ) as Plan["figures"];
  const plan: Plan = {
    policy,
    year,
    reached: { quarter: 1, of: 4 },
    period: "季",
    ...(set && { scenario: set }),
    texts: all,
    figures,
    isSample: false,
    language: "zh",
    notes: ["R10"],
  };
  // Not at the sheet's corner: references must follow.
  const block = blockOf(plan, messages, { row: 4, column: 1 }, "本年");
  const sheet = new CalculatedSheet(block.cells, 4, 1);
  const row = (name: string) => readArea(sheet.find(name))!.top + 1;
  const first = 1 + readArea(sheet.find(units[0]!.name))!.top;
  return { block, sheet, units, row, first };
}

const each = (id: string, of: string, except: Texts = {}): Texts => ({
  ...Object.fromEntries(unitsOf(targetPolicyOf(id)).map(({ code }) => [code, of])),
  ...except,
});

describe("the block in the sheet", () => {
  it("splits alive: pool, classes, minimums, weights, targets, check", () => {
    const { sheet, row, first, units } = inserted(
      "yichang",
      "2018",
      {},
      {
        base: each("yichang", "1"),
        done: { "420502": "10" },
      }
    );
    expect(sheet.value(`C${row("总目标")}`)).toBe(700);
    expect(sheet.formula(`C${row("总目标")}`)).toBe("=YC_TARGET(2018)");
    expect(sheet.column(`C${first}`, 14)).toEqual(units.map(() => 50));
    // Only the first of the targets is written: the others are what spills.
    expect(sheet.formula(`C${first + 1}`)).toBeUndefined();
    expect(sheet.value(`C${row("合计")}`)).toBe(700);
    expect(sheet.value(`C${row("核对")}`)).toBe("✓ 合计等于总目标");
    const xiling = first + units.findIndex(({ code }) => code === "420502");
    expect(sheet.value(`B${xiling}`)).toBe("西陵区");
    // done, completion %, pace, code, class, minimum, base, weight
    expect("DEFGHIJK".split("").map((letter) => sheet.value(letter + xiling))).toEqual([
      10,
      20,
      -5,
      "420502",
      3,
      1000,
      1,
      1,
    ]);
    // Nothing is made of a blank.
    expect(sheet.value(`E${first}`)).toBe("");
    expect(sheet.value(`F${first}`)).toBe("");
  });

  it("follows when a base, a cap, or the pool's own inputs change in the sheet", () => {
    const { sheet, first, row } = inserted("yichang", "2018", {}, { base: each("yichang", "1") });
    // 8 of 21 instead of 1 of 14.
    sheet.enter(`J${first}`, 8);
    expect(sheet.column(`C${first}`, 2)).toEqual([266.67, 33.33]);
    // A cap of 50 on it: 650 among thirteen alike.
    sheet.enter(`M${first}`, 50);
    expect(sheet.column(`C${first}`, 3)).toEqual([50, 50, 50]);
    expect(sheet.value(`C${row("核对")}`)).toBe("✓ 合计等于总目标");
    for (let i = 0; i < 14; i++) sheet.enter(`M${first + i}`, 40);
    expect(sheet.value(`C${row("核对")}`)).toBe("✗ 合计与总目标相差 -140");
  });

  it("ranks alive within the classes, and says what follows", () => {
    const base = each("yichang", "1");
    const done = each("yichang", "20", { "420502": "5", "420581": "30" });
    const { sheet, units } = inserted("yichang", "2018", {}, { base, done });
    const rank = readArea(sheet.find("=IFNA(YC_RANK"))!.top + 1;
    expect(sheet.value(`D${rank}`)).toBe("县市区");
    const line = (code: string) => {
      const at = rank + 1 + units.findIndex((unit) => unit.code === code);
      return ["D", "E", "F", "G", "H"].map((letter) => sheet.value(letter + at));
    };
    expect(line("420502")).toEqual(["西陵区", 3, 10, 4, "约谈政府主要负责人和分管负责人"]);
    expect(line("420581")).toEqual(["宜都市", 1, 60, 1, ""]);
    expect(line("420503").slice(3)).toEqual([1, ""]);
  });

  it("leaves whoever hasn't reported blank in the ranking", () => {
    const base = each("yichang", "1");
    const { sheet, units } = inserted("yichang", "2018", {}, { base, done: { "420502": "5" } });
    const rank = readArea(sheet.find("=IFNA(YC_RANK"))!.top + 1;
    const line = (code: string) => {
      const at = rank + 1 + units.findIndex((unit) => unit.code === code);
      return ["D", "E", "F", "G", "H"].map((letter) => sheet.value(letter + at));
    };
    expect(line("420502").slice(0, 4)).toEqual(["西陵区", 3, 10, 1]);
    expect(line("420581").slice(1)).toEqual(["", "", "", ""]);
    const none = inserted("yichang", "2018", {}, { base });
    const first = readArea(none.sheet.find("=IFNA(YC_RANK"))!.top + 2;
    expect(none.sheet.column(`E${first}`, 14)).toEqual(Array(14).fill(""));
  });

  it("knows no pool for Enshi's own targets until every base is there, and measures by their sum", () => {
    const own = each("enshi", "10");
    const done = each("enshi", "3");
    const some = { "422801": "20" };
    const { sheet, first, row } = inserted("enshi", "2018", undefined, { own, done, base: some });
    expect(sheet.value(`C${row("总目标")}`)).toBe("");
    expect(sheet.value(`C${row("核对")}`)).toBe("基数未填全，总目标未知");
    // 27 of 90
    expect(sheet.value(`E${row("合计")}`)).toBe(30);
    const letter = sheet.find("基数").replace(/\d/g, "");
    for (let i = 0; i < 9; i++) sheet.enter(`${letter}${first + i}`, 10);
    // 90 × 1.2
    expect(sheet.value(`C${row("总目标")}`)).toBe(108);
    expect(sheet.value(`C${row("核对")}`)).toBe("✗ 合计与总目标相差 -18");
    expect(sheet.value(`E${row("合计")}`)).toBe(25);
  });

  it("blends indicators as the pane does", () => {
    const { sheet, first, units, row } = inserted(
      "yichang",
      "2018",
      { method: "blend", weights: [50, 50, 0] },
      {
        base: each("yichang", "1", { "420502": "7" }),
        second: each("yichang", "2", { "420502": "4" }),
      }
    );
    const xiling = units.findIndex(({ code }) => code === "420502");
    // 50 × 7/20 + 50 × 4/30; 50 × 1/20 + 50 × 2/30
    expect(sheet.value(`M${first + xiling}`)).toBe(24.166667);
    expect(sheet.value(`M${first}`)).toBe(5.833333);
    // 700 × 24.166667 / 99.999996 = 169.1666…; the thirteen others 40.8333…
    expect(sheet.value(`C${first + xiling}`)).toBe(169.17);
    expect(sheet.value(`C${row("合计")}`)).toBe(700);
    // All on the first: 7 of 20.
    sheet.enter(`C${row("基数比重")}`, 100);
    sheet.enter(`C${row("工业投资比重")}`, 0);
    expect(sheet.value(`C${first + xiling}`)).toBe(245);
  });

  it("lets classes grow at rates that can be changed", () => {
    const { sheet, first, row } = inserted(
      "yichang",
      "2018",
      { method: "growth", rates: { "1": "100" } },
      { base: each("yichang", "1") }
    );
    // 700 × 2/19 = 73.684…
    expect([73.68, 73.69]).toContain(sheet.value(`C${first}`));
    expect(sheet.value(`C${row("一类增速（%）")}`)).toBe(100);
    sheet.enter(`C${row("一类增速（%）")}`, 0);
    expect(sheet.value(`C${first}`)).toBe(50);
  });

  it("compounds Enshi's pool from the bases in the sheet and ranks by growth", () => {
    const { sheet, first, row, units } = inserted(
      "enshi",
      "2019",
      {},
      {
        base: each("enshi", "10"),
        done: each("enshi", "6", { "422801": "5" }),
        previous: each("enshi", "5"),
      }
    );
    // 90 × 1.44
    expect(sheet.value(`C${row("总目标")}`)).toBe(129.6);
    expect(sheet.column(`C${first}`, 9)).toEqual(units.map(() => 14.4));
    // done 6 of 14.4; last year 5: 20% more. Code, minimum.
    const lichuan = first + units.findIndex(({ code }) => code === "422802");
    expect("EGHIJ".split("").map((letter) => sheet.value(letter + lichuan))).toEqual([
      41.66666667,
      5,
      20,
      "422802",
      15,
    ]);
    const rank = readArea(sheet.find("=IFNA(ES_RANK"))!.top + 1;
    const line = (code: string) => {
      const at = rank + 1 + units.findIndex((unit) => unit.code === code);
      return ["F", "G"].map((letter) => sheet.value(letter + at));
    };
    expect(line("422801")).toEqual([8, "约谈分管负责人"]);
    expect(line("4228GX")).toEqual(["", "不参加排名"]);
  });

  it("takes the target of all years together", () => {
    const { sheet, row } = inserted("yichang", "合计", {}, { base: each("yichang", "1") });
    expect(sheet.value(`C${row("总目标")}`)).toBe(2400);
  });

  it("explains itself beside the table, with nothing below to spill into", () => {
    const { sheet, block, row } = inserted("yichang", "2018", {}, { base: each("yichang", "1") });
    const address = sheet.find("=JG_EXPLAIN");
    const { top, left } = readArea(address)!;
    // Its first line is the heading, its second the pool.
    const below = sheet.column(address, 40);
    expect(below.slice(0, 2)).toEqual(["步骤", "总额"]);
    expect(below).toContain("420581");
    const lines = below.filter((cell) => cell !== null).length;
    expect(lines).toBeLessThanOrEqual(block.cells.length - (top - 4));
    block.cells.forEach((cells, i) => {
      const written = cells.slice(left - 1).filter(Boolean);
      expect(written).toHaveLength(i === 0 || i === 1 ? 1 : 0);
    });
    expect(row("口径与说明")).toBeGreaterThan(0);
  });

  it("takes the units' own targets as they are", () => {
    const own = each("yichang", "50", { "420502": "60" });
    const { sheet, row } = inserted("yichang", "2018", undefined, { own });
    expect(sheet.value(`C${row("合计")}`)).toBe(710);
    expect(sheet.value(`C${row("核对")}`)).toBe("✗ 合计与总目标相差 10");
    expect(() => sheet.find("=JG_")).toThrow();
  });
});
