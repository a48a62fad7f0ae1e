import { amount } from "../core/rule/made-up";
import {
  functionName,
  givenArguments,
  readResult,
  ruleNamed,
} from "../../src/functions/namedFunction";
import { oneCell, overRows } from "../../src/functions/overRows";
import { rules } from "../../src/policies";
import { messageOf, refusalOf } from "../support/refusal";

const argument = { name: "reported", label: { zh: "申报数", en: "Reported" } };

describe("the name of a function", () => {
  it.each(["YC_SUBSIDY", " yc_subsidy "])("is read from %p", (cell) => {
    expect(functionName([[cell]])).toBe("YC_SUBSIDY");
  });

  it("must be there, in one cell", () => {
    const blank = refusalOf(() => functionName([[" "]]));
    expect(messageOf(blank)).toEqual({
      zh: "函数名（function）：未填，无法计算。请填写。",
      en: "Function (function): it is blank and the calculation needs it. Fill it in.",
    });
    const wide = refusalOf(() => functionName([["YC_CLASS", "YC_SUBSIDY"]]));
    expect([wide.code, wide.payload, wide.argument?.name]).toEqual([
      "notOneCell",
      { rows: 1, columns: 2 },
      "function",
    ]);
    expect(refusalOf(() => oneCell([[1], [2]], argument)).payload).toEqual({ rows: 2, columns: 1 });
  });

  it("must be that of one that can stand there", () => {
    const canStand = ({ id }: { id: string }) => id.startsWith("ES_");
    expect(ruleNamed("ES_QUOTA", canStand).id).toBe("ES_QUOTA");
    const error = refusalOf(() => ruleNamed("YC_CLASS", canStand));
    const { zh, en } = messageOf(error);
    for (const said of [zh, en]) {
      for (const piece of ["function", "YC_CLASS", "ES_QUOTA"]) expect(said).toContain(piece);
      expect(said).not.toContain("YC_SUBSIDY");
    }
    expect(messageOf(refusalOf(() => ruleNamed("YC_REWARD"))).zh).toContain("YC_SUBSIDY");
  });
});

describe("the arguments of a function about another", () => {
  it("are those given, without what is left out at the end", () => {
    expect(givenArguments("F", [[[1]], null, [[2]], null, null], 3)).toEqual([[[1]], null, [[2]]]);
    expect(givenArguments("F", [null, null], 0)).toEqual([]);
    expect(givenArguments("F", null, 3)).toEqual([]);
    expect(givenArguments("F", undefined, 3)).toEqual([]);
  });

  it("aren't more than it takes", () => {
    const { zh, en } = messageOf(refusalOf(() => givenArguments("F", [[[1]], [[2]], null], 1)));
    expect(zh).toContain("F 最多 1 个参数，却给了 2 个。请去掉");
    expect(en).toContain("F takes at most 1 arguments, but got 2. Leave out");
  });
});

describe("a result that is given to be checked or sought", () => {
  const read = (id: string, cell: unknown) => readResult(rules.get(id)!, argument, cell);

  it.each<[string, unknown, unknown]>([
    ["YC_SUBSIDY", "300万元", amount(300)],
    ["YC_SUBSIDY", "3000000元", amount(300)],
    // A target in 亿元 is an amount as well; a class and a quota are numbers.
    ["YC_TARGET", 700, amount(700)],
    ["YC_CLASS", 2, amount(2)],
    ["YC_CASE_BY_CASE", "是", true],
    ["YC_CASE_BY_CASE", false, false],
    ["ES_FILING", "零审批备案", true],
    ["ES_FILING", " 一般程序 ", false],
    ["ES_FILING", "否", false],
  ])("of %s: %p", (id, cell, expected) => expect(read(id, cell)).toEqual(expected));

  it.each([
    ["YC_SUBSIDY", -5, "negativeAmount"],
    ["YC_SUBSIDY", "约300", "notAnAmount"],
    ["YC_CLASS", "二类", "notANumber"],
    ["YC_CASE_BY_CASE", "零审批备案", "notAFlag"],
  ])("of %s isn't %p", (id, cell, code) => {
    const error = refusalOf(() => read(id, cell));
    expect([error.code, error.argument?.name]).toEqual([code, "reported"]);
  });
});

describe("calculating over rows", () => {
  const names = [argument, { ...argument, name: "other" }];
  const sum = ([a, b]: readonly unknown[]) => Number(a) + Number(b);

  it("goes along as many rows and columns as the largest range has", () => {
    expect(overRows([[[1], [2]], [[10, 20]]], names, sum)).toEqual([
      [11, 21],
      [12, 22],
    ]);
    expect(overRows([5, [[1, 2]]] as never, names, sum)).toEqual([[6, 7]]);
  });

  it("hands a left-out argument over as one that isn't there, a blank as a blank", () => {
    const seen: unknown[][] = [];
    overRows([null, [[null]]], names, (cells) => {
      seen.push([...cells]);
      return 0;
    });
    expect(seen).toEqual([[undefined, null]]);
  });

  it("stops calculating below the last row with something in it, one row at least", () => {
    const calculate = jest.fn(() => 1);
    const tall = [["a"], [null], ["b"], [""], [null]];
    expect(overRows([tall, [["x"]]], names, calculate)).toEqual([[1], [1], [1], [""], [""]]);
    expect(calculate).toHaveBeenCalledTimes(3);
    expect(overRows([[[null], [null]], [["x"]]], names, calculate)).toEqual([[1], [""]]);
    expect(overRows([[[null, null]], [["x"]]], names, calculate)).toEqual([[1, 1]]);
  });
});
