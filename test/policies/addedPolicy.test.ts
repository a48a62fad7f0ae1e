/** A province added by a folder: the whole product has it. Expected values are worked out from its made-up rule. */
import { writeFileSync } from "node:fs";
import { formatAmount } from "../../src/core/amount";
import { readAnswers } from "../../src/taskpane/pages/calculator/model/answers";
import { outcomeOf } from "../../src/taskpane/pages/calculator/model/outcome";
import { questionsOf } from "../../src/taskpane/pages/calculator/model/questions";
import { supportOf } from "../../src/taskpane/pages/calculator/model/supports";
import { entryGroups } from "../../src/taskpane/pages/clauses/model/entries";
import { groupsOf } from "../../src/taskpane/pages/funds/model/checkKind";
import { policyFunds } from "../../src/taskpane/pages/funds/model/policyFunds";
import { deskWorkbook } from "../cli/support/desk";
import { run, temporaryFolder } from "../cli/support/run";
import { customFunctions } from "../../src/functions/customFunction";
import { shown } from "../support/functions";
import { sourceMetadata } from "../support/metadata";
import { clausesPage } from "../../scripts/docs/clausesPage";
import { functionsPage } from "../../scripts/docs/functionsPage";

jest.mock("../../src/policies/cities", () => {
  const { policies } = jest.requireActual("../../src/policies/cities");
  return { policies: [...policies, require("../fixtures/policies/yuntai").yuntai] };
});
jest.mock("../../src/policies/help", () => {
  const { help } = jest.requireActual("../../src/policies/help");
  return { help: { ...help, ...require("../fixtures/policies/yuntai/help").help } };
});

jest.mock("../../src/policies/pages", () => {
  const { policyPages } = jest.requireActual("../../src/policies/pages");
  return { policyPages: [...policyPages, require("../fixtures/policies/yuntai/pages").pages] };
});

const functions = new Map(customFunctions.map(({ id, calculate }) => [id, calculate]));
const call = (id: string, ...args: unknown[]) =>
  shown(
    functions.get(id)!(args.map((arg) => (Array.isArray(arg) || arg === null ? arg : [[arg]])))
  );

describe("its functions", () => {
  it.each<[string, number, unknown[]]>([
    ["below the threshold", 0, [1999.99, 3000]],
    ["10% of the three", 370, [6000, 3000, 500, 200]],
    ["the floor", 100, [2000, 600]],
    ["the cap", 1000, [20000, 12000]],
    ["15% for certified firms", 555, [6000, 3000, 500, 200, true]],
    ["no floor for them", 90, [2000, 600, null, null, true]],
    ["their cap", 1500, [20000, 12000, null, null, "是"]],
  ])("give %s", (_, expected, args) => {
    expect(call("YT_SUBSIDY", ...args)).toEqual([[expected]]);
  });

  it("read its places, and refuse those of others", () => {
    expect(call("YT_QUOTA", [["青区"], ["云台省白区"], ["黑水"], ["西陵区"]])).toEqual([
      ...[[10], [4], [4]],
      ["#N/A"],
    ]);
  });

  it("check a table of its places", () => {
    const table = [
      ["青区", 12],
      ["白区", 3],
    ];
    const [header, ...rows] = call("YT_PROJECTS", table);
    expect(header).toEqual(["区县", "下限", "实际", "缺口", "结论"]);
    expect(rows.slice(0, 2)).toEqual([
      ["青区", 10, 12, 0, "达标"],
      ["白区", 4, 3, 1, "未达标"],
    ]);
  });

  it("are explained, checked, turned round and written as native formulas", () => {
    const text = JSON.stringify(call("JG_EXPLAIN", "YT_SUBSIDY", [[[6000]], [[3000]], [[500]]]));
    for (const said of ["YT-1", "YT-2-a", "R17", "350"]) expect(text).toContain(said);
    expect(call("JG_CHECK", 1200, "YT_SUBSIDY", [[[20000]], [[12000]]])[0]![0]).toBe(
      "多 200：未按上限 1,000 万元封顶（YT-2-c）"
    );
    // 400 is 10% of 4000, of which 1000 are there.
    expect(call("JG_NEEDED", 400, "YT_SUBSIDY", "equipment", [[[6000]], null, [[1000]]])).toEqual([
      [3000],
    ]);
    expect(call("JG_FORMULA", "YT_SUBSIDY", [[["A2"]], [["B2"]]])[0]![0]).toMatch(/^=.*A2.*B2/);
  });

  it("are told in both languages", () => {
    for (const [language, text] of [
      ["zh", "云台：项目补助（万元）。"],
      ["en", "Yuntai: the subsidy for one project (万元)."],
    ] as const) {
      const found = sourceMetadata(language).find(({ id }) => id === "YT_SUBSIDY")!;
      expect(found.description).toBe(text);
      expect(found.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual([
        ...[["total_investment", false] as const, ["equipment", false] as const],
        ...["research", "software", "certified"].map((name) => [name, true] as const),
      ]);
    }
  });
});

describe("its clauses and readings", () => {
  it("are found by their numbers", () => {
    const clause = JSON.stringify(call("JG_CLAUSE", "YT-6"));
    for (const said of ["云台省技改办法", "专班已成立", "省经信厅"]) expect(clause).toContain(said);
    expect(JSON.stringify(call("JG_CLAUSE", "R17"))).toContain("专项审计");
    expect(call("JG_PLACE", "黑水")).toEqual([["黑水县"]]);
    expect(call("JG_VERSION")[0]![0]).toContain("云台省技改办法");
  });

  it("stand in the reference", () => {
    const lines = new Map([["YT-2-a", [{ file: "yuntai/1-subsidy.ts", line: 31 }]]]);
    const cases = [{ function: "YT_SUBSIDY", case: "10%", clauses: ["YT-2-a"], file: "a.json" }];
    expect(clausesPage(cases, lines)).toMatch(
      /id="YT-2-a".*YT_SUBSIDY.*1-subsidy\.ts:31.*a\.json\) 1/
    );
    const examples = [
      { function: "YT_SUBSIDY", result: { zh: "补助", en: "The subsidy" }, examples: [] },
    ];
    expect(functionsPage(sourceMetadata("en"), examples, "en")).toMatch(
      /## Yuntai[^]*=YT_SUBSIDY\(total_investment, equipment, \[research\][^]*clauses\.md#YT-1\)/
    );
  });
});

describe("its pages in the task pane", () => {
  it("ask its questions, whether the firm is certified first, and work them out", () => {
    const support = supportOf("yuntai");
    const typed = { certified: "TRUE", total_investment: "6000", equipment: "3000" };
    const answers = readAnswers(support, typed);
    const questions = questionsOf(support, typed, answers);
    expect(questions[0]!.input.name).toBe("certified");
    const outcome = outcomeOf(support, typed, answers, questions);
    // 3000 × 15%
    expect(outcome.kind === "due" && formatAmount(outcome.amount)).toBe("450");
  });

  it("list its clauses, and its functions by themselves", () => {
    const group = entryGroups.find(({ document }) => document.zh === "云台省技改办法")!;
    expect(group.entries.map(({ id }) => id)).toContain("YT-2-b");
    const uses = group.entries.find(({ id }) => id === "YT-2-c")!.functions;
    expect(uses.map(({ name }) => name)).toEqual(["YT_SUBSIDY"]);
  });

  it("check the projects of its places", () => {
    const { checks } = policyFunds.find(({ policy }) => policy === "yuntai")!;
    expect(groupsOf(checks[0]!).map(({ minimum }) => minimum.toNumber())).toEqual([10, 4]);
  });
});

describe("its ledgers", () => {
  const rows = [
    ["云台省技改补助申报表"],
    ["单位：万元"],
    [
      ...["企业名称", "项目名称", "区县", "总投资", "设备投资", "研发投入", "软件购置"],
      ...["是否示范企业", "申报补助额"],
    ],
    ["甲公司", "A", "青区", 6000, 3000, 500, 200, "否", 370],
    ["乙公司", "B", "白区", 6000, 3000, 500, 200, "是", 555],
    ["丙公司", "C", "黑水县", 20000, 12000, 0, 0, "否", 1200],
  ];
  const folder = temporaryFolder();
  const path = folder.path("台账.xlsx");
  beforeAll(() => writeFileSync(path, deskWorkbook({ 申报: { rows } })));
  afterAll(() => folder.remove());

  it("are audited by its rule, by its own columns and without being told which policy", async () => {
    const { out } = await run("audit", path, "--json");
    const [ledger] = JSON.parse(out).files[0].ledgers;
    const [column] = ledger.reported;
    expect([column.agree, column.over]).toEqual([2, 1]);
    expect(ledger.differing[0].due).toBe("1000");
    expect(ledger.notes).toEqual([]);
  });

  it("are explained, and its functions listed", async () => {
    const explained = await run("explain", path, "申报!I4");
    expect(explained.out).toContain("YT-2-a");
    expect((await run("functions")).out).toContain("YT_SUBSIDY(");
    expect((await run("--help")).out).toContain("yichang|enshi|yuntai");
  });
});
