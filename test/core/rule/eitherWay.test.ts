import { JigaiError } from "../../../src/core/error";
import {
  certainInputs,
  flag,
  inputsEitherWay,
  missingInput,
  requiredFlag,
  whicheverWay,
  type Inputs,
} from "../../../src/core/rule";
import { rules } from "../../../src/policies";
import { messageOf, refusalOf } from "../../support/refusal";
import { a, amount, clause, p, q, ruleOf } from "./made-up";

describe("a row with a 0 that may be a blank", () => {
  const cells = [5, 0, 0];
  const read = (...row: unknown[]) => inputsEitherWay([a, p, q], row);

  it("has every combination of no and blank, first all no, last all blank", () => {
    const { ways, unsure } = read(...cells);
    expect(ways.map(({ p: first, q: second }) => [first, second])).toEqual([
      [false, false],
      [undefined, false],
      [false, undefined],
      [undefined, undefined],
    ]);
    expect(unsure).toEqual([p, q]);
  });

  it("has one way where no flag is 0, and amounts of 0 are amounts", () => {
    expect(read(0, true, "否")).toEqual({
      ways: [{ a: amount(0), p: true, q: false }],
      unsure: [],
    });
    expect(read(5, null, "0").unsure).toEqual([]);
  });
});

describe("what it comes to, whichever way is meant", () => {
  const { ways, unsure } = inputsEitherWay([p], [0]);
  const isNo = (inputs: Inputs) => inputs.p === false;
  /** One result as no, the other as a blank; an error is thrown. */
  const outcome = (asNo: unknown, asBlank: unknown) => () =>
    whicheverWay({ ways, unsure }, (inputs) => {
      const result = isNo(inputs) ? asNo : asBlank;
      if (result instanceof Error) throw result;
      return result as boolean;
    });
  const missing = missingInput([a]);
  const unknown = new JigaiError("noFigure", { choice: "2019" });

  it.each<[string, unknown, unknown, unknown]>([
    ["amounts", amount("1.50"), amount("1.5"), amount("1.5")],
    ["answers", true, true, true],
    ["refusals", false, false, false],
  ])("is what both come to: %s", (_, one, other, expected) => {
    expect(outcome(one, other)()).toEqual(expected);
  });

  it("is the error that both come to, even about other words", () => {
    expect(refusalOf(outcome(missing, missing))).toBe(missing);
    const elsewhere = new JigaiError("noFigure", { choice: "2018" });
    expect(refusalOf(outcome(unknown, elsewhere))).toBe(unknown);
  });

  it.each<[string, unknown, unknown, [zh: string, en: string], [zh: string, en: string]]>([
    ["amounts", amount(0), amount(1200), ["0", "0"], ["1,200", "1,200"]],
    ["answers", false, true, ["否", "no"], ["是", "yes"]],
    [
      "an amount and an error",
      amount(7),
      missing,
      ["7", "7"],
      [
        "a（a）：未填，无法计算。请填写",
        "a (a): it is blank and the calculation needs it. Fill it in",
      ],
    ],
    [
      "an error and an amount",
      missing,
      amount(7),
      [
        "a（a）：未填，无法计算。请填写",
        "a (a): it is blank and the calculation needs it. Fill it in",
      ],
      ["7", "7"],
    ],
    [
      "two errors",
      unknown,
      missing,
      [
        "政策没有规定“2019”的数值。请改选有规定的项目或年份",
        'The policy sets no figure for "2019". Choose one that it sets',
      ],
      [
        "a（a）：未填，无法计算。请填写",
        "a (a): it is blank and the calculation needs it. Fill it in",
      ],
    ],
  ])(
    "is refused where they differ, with both meanings: %s",
    (_, one, other, [noZh, noEn], [blankZh, blankEn]) => {
      const error = refusalOf(outcome(one, other));
      expect([error.code, error.argument?.name]).toEqual(["zeroOrBlank", "p"]);
      const { zh, en } = messageOf(error);
      expect(zh).toContain(`“否”（${noZh}），也可能是空单元格（${blankZh}）`);
      expect(en).toContain(`"no" (${noEn}) or a blank cell (${blankEn}).`);
      expect(zh).toContain("“否”请写 否 或 FALSE");
      expect(en).toContain("write 否 or FALSE");
    }
  );

  it("leaves a fault of ours what it is", () => {
    expect(outcome(new TypeError("fault"), true)).toThrow("fault");
  });

  it("asks once where nothing is open", () => {
    const calculate = jest.fn(() => true);
    expect(whicheverWay({ ways: [{}], unsure: [] }, calculate)).toBe(true);
    expect(calculate).toHaveBeenCalledTimes(1);
  });
});

describe("the inputs of a row that is certain", () => {
  const subsidy = rules.get("YC_SUBSIDY")!;
  const row = (given: Record<string, unknown>) =>
    certainInputs(
      subsidy,
      subsidy.inputs.map(({ name }) => given[name])
    );

  it("are those of the blank, where it makes no difference", () => {
    // Outside the central city nothing is due, completed or not.
    const inputs = row({ equipment: 500, place: "宜都", completed: 0 });
    expect(Object.keys(inputs).sort()).toEqual(["equipment", "place"]);
  });

  it("aren't there where it does: 10% of 500, or nothing as not completed", () => {
    const error = refusalOf(() => row({ equipment: 500, completed: 0 }));
    expect([error.code, error.argument?.name]).toEqual(["zeroOrBlank", "completed"]);
    expect(messageOf(error).zh).toContain("“否”（0），也可能是空单元格（50）");
  });

  it("need no result where nothing is open", () => {
    expect(row({ paid: 20 })).toEqual({ paid: amount(20) });
  });

  it("can be answers as well", () => {
    const withDefault = ruleOf(flag(p, true), { inputs: [p], requiresAnyOf: [p, a] });
    expect(refusalOf(() => certainInputs(withDefault, [0])).code).toBe("zeroOrBlank");
    const required = ruleOf(requiredFlag(q, clause("Q")), { inputs: [q, p] });
    expect(certainInputs(required, ["是", 0])).toEqual({ q: true });
  });
});
