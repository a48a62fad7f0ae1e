import { formatAmount } from "../../src/core/amount";
import { readAnswers } from "../../src/taskpane/calculator/model/answers";
import { callArguments } from "../../src/taskpane/calculator/model/callArguments";
import { fromRow, NoSupport } from "../../src/taskpane/calculator/model/fromRow";
import { outcomeOf } from "../../src/taskpane/calculator/model/outcome";
import { questionsOf } from "../../src/taskpane/calculator/model/questions";
import { supportOf, supports } from "../../src/taskpane/calculator/model/supports";
import { callOf } from "../../src/taskpane/formula/callOf";
import { cellsOf, yichangLedger } from "./support/ledger";
import { usedCells } from "./support/used";

type Catalogue = typeof import("../../src/policies/catalogue");
type Pages = typeof import("../../src/policies/pages");
type Further = typeof import("./support/furtherPolicies");

// What adding a folder and its two lines does.
jest.mock("../../src/policies/catalogue", () => {
  const catalogue = jest.requireActual<Catalogue>("../../src/policies/catalogue");
  const { furtherPages } = jest.requireActual<Further>("./support/furtherPolicies");
  const policies = [...catalogue.policies, ...furtherPages.map(({ policy }) => policy)];
  return { ...catalogue, policies };
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
