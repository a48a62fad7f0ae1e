import { Amount, formatAmount } from "../../src/core/amount";
import { readAnswers } from "../../src/taskpane/pages/calculator/model/answers";
import { callArguments } from "../../src/taskpane/pages/calculator/model/callArguments";
import { fromRow, NoSupport } from "../../src/taskpane/pages/calculator/model/fromRow";
import { outcomeOf } from "../../src/taskpane/pages/calculator/model/outcome";
import { questionsOf } from "../../src/taskpane/pages/calculator/model/questions";
import { supportOf, supports } from "../../src/taskpane/pages/calculator/model/supports";
import { entryGroups } from "../../src/taskpane/pages/clauses/model/entries";
import { callOf } from "../../src/taskpane/formula/callOf";
import { groupByPolicy } from "../../src/taskpane/pages/functions/model/groupByPolicy";
import { checkTyped } from "../../src/taskpane/pages/funds/model/check";
import { checkBlock } from "../../src/taskpane/pages/funds/model/checkBlock";
import { policyFunds } from "../../src/taskpane/pages/funds/model/policyFunds";
import { checkSample } from "../../src/taskpane/pages/funds/model/sample";
import { blockOf } from "../../src/taskpane/pages/targets/model/block/block";
import type { Plan } from "../../src/taskpane/pages/targets/model/block/plan";
import { readColumn } from "../../src/taskpane/pages/targets/model/figures";
import { fromSheet } from "../../src/taskpane/pages/targets/model/fromSheet";
import { overviewOf } from "../../src/taskpane/pages/targets/model/progress";
import { withSample } from "../../src/taskpane/pages/targets/model/sample";
import { firstScenario } from "../../src/taskpane/pages/targets/model/scenario";
import { splitOf } from "../../src/taskpane/pages/targets/model/split";
import { firstState, textsIn, withPolicyShown } from "../../src/taskpane/pages/targets/model/state";
import {
  targetPolicies,
  targetPolicyOf,
} from "../../src/taskpane/pages/targets/model/targetPolicy";
import { unitsOf } from "../../src/taskpane/pages/targets/model/units";
import { targetsMessages } from "../../src/taskpane/pages/targets/messages";
import { cellsOf, yichangLedger } from "./support/ledger";
import { usedCells } from "./support/used";

type Cities = typeof import("../../src/policies/cities");
type Pages = typeof import("../../src/policies/pages");
type Further = typeof import("./support/furtherPolicies");

// What adding folders and their lines does.
jest.mock("../../src/policies/cities", () => {
  const { policies } = jest.requireActual<Cities>("../../src/policies/cities");
  const { furtherPages } = jest.requireActual<Further>("./support/furtherPolicies");
  return { policies: [...policies, ...furtherPages.map(({ policy }) => policy)] };
});
jest.mock("../../src/policies/pages", () => {
  const { policyPages } = jest.requireActual<Pages>("../../src/policies/pages");
  const { furtherPages } = jest.requireActual<Further>("./support/furtherPolicies");
  return { policyPages: [...policyPages, ...furtherPages] };
});

const HEADINGS = ["企业名称", "所属区县", "项目名称", "设备投资"];
const ledgerIn = (place: string) =>
  cellsOf([
    ["2021 年技改项目表（单位：万元）"],
    HEADINGS,
    ["示例甲", place, "压铸改造", 100.05],
    ["样例乙", place, "喷涂改造", 300],
  ]);
const yichang = supportOf("yichang");

describe("the calculator with a third policy", () => {
  it("lists its support behind the others", () => {
    expect(supports.map(({ id }) => id)).toEqual(["yichang", "enshi", "champion", "linjiang"]);
  });

  it("asks its questions, and works its rule out", () => {
    const support = supportOf("linjiang");
    const typed = { equipment: "100.05" };
    const answers = readAnswers(support, typed);
    const questions = questionsOf(support, typed, answers);
    expect(questions.map(({ input }) => input.name)).toEqual(["equipment"]);
    const outcome = outcomeOf(support, typed, answers, questions);
    // 100.05 × 20%
    expect(outcome.kind === "due" && formatAmount(outcome.amount)).toBe("20.01");
  });

  it("knows its ledger by the places, and takes its own support, not another city's", () => {
    const fill = fromRow(usedCells(ledgerIn("东区"), 3), yichang)!;
    expect([fill.support, fill.typed]).toEqual(["linjiang", { equipment: "300" }]);
    const answers = readAnswers(supportOf(fill.support), fill.typed);
    const args = callArguments(answers, fill.typed, fill.source, "1");
    expect(callOf(answers.rule.id, args)).toBe("=LJ_SUBSIDY(D4)");
  });

  it("goes back to a ledger of Yichang", () => {
    expect(fromRow(usedCells(yichangLedger, 3), supportOf("linjiang"))!.support).toBe("yichang");
  });

  it("says so where the ledger's policy has no support", () => {
    const read = () => fromRow(usedCells(ledgerIn("上山县"), 3), yichang);
    expect(read).toThrow(NoSupport);
    expect(read).toThrow("bare");
  });
});

describe("the planner's page with a third policy", () => {
  const linjiang = targetPolicyOf("linjiang");
  const codes = { 东区: "990101", 西区: "990102", 北县: "990103" };
  const bases = { [codes.东区]: "100", [codes.西区]: "60", [codes.北县]: "40" };
  const indicators = [bases, {}, {}].map((texts) => readColumn(unitsOf(linjiang), texts));

  it("has it in its choice, and no policy without a target", () => {
    expect(targetPolicies.map(({ id }) => id)).toEqual(["yichang", "enshi", "linjiang"]);
    expect(linjiang.years).toEqual(["2021", "2022"]);
  });

  it("splits its target, which grows from the bases", () => {
    const split = splitOf(linjiang, "2022", firstScenario, indicators);
    // 200 × 1.1² = 242, at 100 : 60 : 40; units of one class by their code.
    expect(split.kind === "made" && split.result.shares.map(String)).toEqual([
      "121",
      "72.6",
      "48.4",
    ]);
    expect(unitsOf(linjiang).map(({ name }) => name)).toEqual(["东区", "西区", "北县"]);
  });

  it("ranks by its rule, in its classes", () => {
    const columns = {
      targets: indicators[0]!,
      done: indicators[0]!.map(() => new Amount(20)),
      previous: [],
    };
    const { units, notes } = overviewOf(linjiang, columns, { quarter: 1, of: 4 });
    // 20 of 60 is less than 20 of 40; 东区 is alone in its class.
    expect(units.map(({ rank, follows }) => [rank, follows?.zh ?? ""])).toEqual([
      [1, ""],
      [2, "约谈"],
      [1, ""],
    ]);
    expect(notes).toEqual([]);
  });

  it("writes its own functions with its own arguments into the sheet", () => {
    const none = { base: {}, second: {}, third: {}, done: {}, previous: {}, own: {} };
    const texts = { ...none, base: bases, floors: {}, caps: {} };
    const figures = Object.fromEntries(
      Object.entries(texts).map(([key, column]) => [key, readColumn(unitsOf(linjiang), column)])
    ) as Plan["figures"];
    const plan: Plan = {
      policy: linjiang,
      year: "2021",
      reached: { quarter: 1, of: 4 },
      period: "季",
      scenario: firstScenario,
      texts,
      figures,
      isSample: false,
      language: "zh",
      notes: [],
    };
    const { cells } = blockOf(plan, targetsMessages.zh.block, { row: 0, column: 0 }, "2021 年");
    const formulas = cells
      .flat()
      .flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
    expect(cells[0]![0]).toMatchObject({ value: "临江 2021 年技改投资目标（单位：亿元）" });
    expect(formulas.find((formula) => formula.startsWith("=LJ_TARGET"))).toBe(
      "=LJ_TARGET(2021,$H$11)"
    );
    expect(formulas).toEqual(expect.arrayContaining(["=LJ_QUOTA(A8)"]));
    expect(cells.flat()).toContainEqual({ value: "项目数（个）", style: "heading" });
  });

  it("reads the base of the year before it, and no other year's", () => {
    const read = (heading: string) => {
      const rows = [
        ["区县", heading, "累计完成"],
        ["东区", 100, 20],
        ["西区", 60, 20],
      ];
      const used = usedCells(cellsOf(rows), 1);
      return fromSheet(used, withPolicyShown(firstState, "linjiang"), []).columns.base;
    };
    expect(read("2020年基数（亿元）")).toEqual({ [codes.东区]: "100", [codes.西区]: "60" });
    expect(read("2017年基数（亿元）")).toBeUndefined();
  });

  it("has a sample of its own", () => {
    const sample = withSample(withPolicyShown(firstState, "linjiang"));
    expect(textsIn(sample, "base")).toEqual(bases);
  });
});

describe("the checks of the year with a third policy", () => {
  const { checks, reward, yearly } = policyFunds.find(({ policy }) => policy === "linjiang")!;
  const kind = checks[0]!;

  it("are of the policies that have some", () => {
    expect(policyFunds.map(({ policy }) => policy)).toEqual(["yichang", "enshi", "linjiang"]);
    expect([checks.length, reward, yearly]).toEqual([1, undefined, undefined]);
  });

  it("hold its units against their minimum, and all against theirs", () => {
    const result = checkTyped(kind, checkSample(kind))!;
    // 11 of 10, 4 of 4, 3 of 4; 18 of 18.
    const gaps = Object.entries(result.units).map(([code, unit]) => [
      code,
      "gap" in unit && String(unit.gap),
    ]);
    expect(Object.fromEntries(gaps)).toEqual({ 990101: "0", 990102: "0", 990103: "1" });
    expect(result.total).toMatchObject({ label: { zh: "全市合计" }, meets: true });
  });

  it("are written with its own functions and texts", () => {
    const typed = checkSample(kind);
    const block = checkBlock(kind, typed, checkTyped(kind, typed)!, "2021", "zh", {
      row: 0,
      column: 0,
    });
    const cells = block.cells.flat();
    const formulas = cells.flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));
    expect(formulas).toEqual([
      "=LJ_PROJECTS(A6:B8)",
      "=LJ_QUOTA(A6:A8)",
      '=JG_EXPLAIN("LJ_PROJECTS",A6:B8)',
    ]);
    expect(cells[0]).toMatchObject({ value: expect.stringContaining("临江市 2021 年项目数") });
  });
});

describe("the lists with a third policy", () => {
  it("have its clauses as a document of their own", () => {
    const group = entryGroups.find(({ filter }) => filter === "linjiang")!;
    expect(group.document.zh).toBe("临江市技改办法");
    expect(
      group.entries.map(({ id, functions }) => [id, functions.map(({ name }) => name)])
    ).toEqual([
      ["LJ-1-a", ["LJ_SUBSIDY"]],
      ["LJ-1-b", ["LJ_SUBSIDY"]],
      ["LJ-2-a", ["LJ_QUOTA"]],
      ["LJ-2-b", ["LJ_QUOTA"]],
      ["LJ-3", []],
      ["LJ-4-a", ["LJ_TARGET"]],
      ["LJ-4-b", ["LJ_RANK"]],
      ["LJ-4-c", ["LJ_PROJECTS"]],
    ]);
  });

  it("have its functions under its name", () => {
    const listed = (id: string) => ({ id, name: id, description: "", parameters: [] });
    const groups = groupByPolicy(["JG_AMOUNT", "LJ_RANK", "LJ_SUBSIDY"].map(listed));
    expect(groups.map(({ name, functions }) => [name?.zh, functions.length])).toEqual([
      ["临江", 2],
      [undefined, 1],
    ]);
  });
});
