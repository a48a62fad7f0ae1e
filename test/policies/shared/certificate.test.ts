import { allocate, type Claim } from "../../../src/core/allocation";
import { Amount } from "../../../src/core/amount";
import { certificate } from "../../../src/policies/shared/certificate";

/** Weight, then id, floor and cap where there are any. */
type Entry = readonly [
  weight: number,
  bounds?: { id?: string; floor?: number | string; cap?: number | string },
];

function certificateOf(pool: number, step: number, ...entries: readonly Entry[]) {
  const claims = entries.map(([weight, { id = "", floor = 0, cap } = {}]): Claim => {
    const claim = { id, weight: new Amount(weight), floor: new Amount(floor) };
    return cap === undefined ? claim : { ...claim, cap: new Amount(cap) };
  });
  const [total, taken] = [new Amount(pool), new Amount(step)];
  return certificate({
    pool: total,
    claims,
    step: taken,
    result: allocate(total, claims, taken),
  });
}

type Line = [title: string, working: string, value: unknown];

const lines = ({ steps }: ReturnType<typeof certificate>, language: "zh" | "en"): Line[] =>
  steps.map(({ title, working, value }) => [title[language], working[language], value]);

const workingOf = (made: ReturnType<typeof certificate>, title: string) =>
  lines(made, "zh").find(([found]) => found === title)?.[1];

// All figures by hand.
describe("a certificate without bounds", () => {
  // 10 ÷ 6 of 1, 2, 3: 1 4/6, 3 2/6, 5; cut to 1 + 3 + 5 = 9, so that one step is over.
  const made = certificateOf(10, 1, [1], [2], [3]);

  it("has each step with its working and value, in Chinese", () => {
    expect(lines(made, "zh")).toEqual([
      ["总额", "3 个份额，步长 1", "10"],
      [
        "乘数",
        "总额 10 ÷ 权重合计 6 = 10/6 ≈ 1.66666666666667",
        expect.stringMatching(/^1\.6{50}/),
      ],
      ["第 1 个", "1 × 10/6 ≈ 1.66666666666667，舍到 1，余 4/6，补 1", "2"],
      ["第 2 个", "2 × 10/6 ≈ 3.33333333333333，舍到 3，余 2/6", "3"],
      ["第 3 个", "3 × 10/6 = 5", "5"],
      ["余数次序", "由大到小，各补一步：第 1 个 4/6；其后 第 2 个 2/6 未补", "1"],
      ["已分配", "3 个份额之和", "10"],
      ["未分配", "全部分完", "0"],
    ]);
  });

  it("and in English", () => {
    expect(lines(made, "en").map(([title, working]) => [title, working])).toEqual([
      ["Pool", "3 share(s), in steps of 1"],
      ["Multiplier", "pool 10 ÷ weights 6 = 10/6 ≈ 1.66666666666667"],
      ["no. 1", "1 × 10/6 ≈ 1.66666666666667, cut to 1, remainder 4/6, plus 1"],
      ["no. 2", "2 × 10/6 ≈ 3.33333333333333, cut to 3, remainder 2/6"],
      ["no. 3", "3 × 10/6 = 5"],
      ["Order of remainders", "largest first, one step each: no. 1 4/6; next no. 2 2/6 gets none"],
      ["Distributed", "sum of 3 share(s)"],
      ["Not distributed", "all of it given out"],
    ]);
  });

  it("has no fraction where the weights come to 1", () => {
    const whole = certificateOf(10, 1, [0.5], [0.5]);
    expect(workingOf(whole, "乘数")).toBe("总额 10 ÷ 权重合计 1 = 10 = 10");
    expect(workingOf(whole, "余数次序")).toBe("没有余下的步长");
  });
});

describe("a certificate with bounds", () => {
  // 100 − 10 − 40 − 2 = 48 for the one that is free, of weight 2: 24 a unit.
  const made = certificateOf(
    100,
    1,
    [1, { id: "甲", cap: 10 }],
    [1, { id: "乙", floor: 40 }],
    [2, { id: "丙", floor: 3, cap: 90 }],
    [0, { id: "丁", floor: 2 }]
  );

  it("says which bound holds a share, or between which it lies, in Chinese", () => {
    expect(lines(made, "zh")).toEqual([
      ["总额", "4 个份额，步长 1", "100"],
      ["上下限", "下限合计 45，上限不全有", null],
      ["乘数", "（总额 100 − 按上下限计的 52）÷ 其余权重合计 2 = 48/2 = 24", "24"],
      ["甲", "1 × 48/2 = 24 ≥ 上限 10，按上限计", "10"],
      ["乙", "1 × 48/2 = 24 ≤ 下限 40，按下限计", "40"],
      ["丙", "2 × 48/2 = 48（下限 3，上限 90）", "48"],
      ["丁", "权重 0，按下限 2 计", "2"],
      ["余数次序", "没有余下的步长", "0"],
      ["已分配", "4 个份额之和", "100"],
      ["未分配", "全部分完", "0"],
    ]);
  });

  it("and in English", () => {
    expect(lines(made, "en").map(([, working]) => working)).toEqual([
      "4 share(s), in steps of 1",
      "floors add up to 45, not all have caps",
      "(pool 100 − 52 at a floor or cap) ÷ other weights 2 = 48/2 = 24",
      "1 × 48/2 = 24 ≥ cap 10, so the cap: 10",
      "1 × 48/2 = 24 ≤ floor 40, so the floor: 40",
      "2 × 48/2 = 48 (floor 3, cap 90)",
      "weight 0, so the floor: 2",
      "no steps left over",
      "sum of 4 share(s)",
      "all of it given out",
    ]);
  });

  it.each<[string, Entry[], string | undefined]>([
    ["none", [[1], [1]], undefined],
    ["a cap", [[1, { cap: 9 }], [1]], "下限合计 0，上限不全有"],
    ["a floor", [[1], [1, { floor: 3 }]], "下限合计 3，上限不全有"],
    [
      "every cap",
      [
        [1, { cap: 9 }],
        [1, { cap: 7.5 }],
      ],
      "下限合计 0，上限合计 16.5",
    ],
    ["caps of 0", [[1, { cap: 0 }], [0, { cap: 0 }], [1]], "下限合计 0，上限不全有"],
  ])("adds up the bounds where there is one: %s", (_, entries, said) => {
    expect(workingOf(certificateOf(10, 1, ...entries), "上下限")).toBe(said);
  });

  it("gives a share no more than its cap when it hands out the steps left over", () => {
    // 10 ÷ 3 of 1 and 2: 3 1/3 and 6 2/3. The greater remainder gets 0.9, up to the cap; the other 0.1.
    const between = certificateOf(10, 1, [1], [2, { cap: 6.9 }]);
    expect(lines(between, "zh").slice(3, 6)).toEqual([
      ["第 1 个", "1 × 10/3 ≈ 3.33333333333333，舍到 3，余 1/3，补 0.1", "3.1"],
      ["第 2 个", "2 × 10/3 ≈ 6.66666666666667，舍到 6，余 2/3，补 0.9（上限 6.9）", "6.9"],
      ["余数次序", "由大到小，各补一步：第 2 个 2/3、第 1 个 1/3", "1"],
    ]);
    expect(lines(between, "en")[5]![1]).toBe("largest first, one step each: no. 2 2/3, no. 1 1/3");
  });
});

describe("a certificate of what is left", () => {
  // Caps of 30 and 40 hold 70 of 100; nobody is free, so nothing is multiplied and no step is over.
  const full = certificateOf(100, 1, [1, { cap: 30 }], [3, { cap: 40 }]);

  it("has neither multiplier nor remainders where all are at their caps", () => {
    expect(lines(full, "zh")).toEqual([
      ["总额", "2 个份额，步长 1", "100"],
      ["上下限", "下限合计 0，上限合计 70", null],
      ["乘数", "各份都按上下限计，没有乘数", null],
      ["第 1 个", "权重 1，按上限 30 计", "30"],
      ["第 2 个", "权重 3，按上限 40 计", "40"],
      ["已分配", "2 个份额之和", "70"],
      ["未分配", "都已到上限，容不下的部分", "30"],
    ]);
    expect(
      lines(full, "en")
        .slice(2)
        .map(([, working]) => working)
    ).toEqual([
      "every share is at a floor or cap, so there is no multiplier",
      "weight 1, so the cap: 30",
      "weight 3, so the cap: 40",
      "sum of 2 share(s)",
      "all are at their caps: what they can't take",
    ]);
  });

  it("tells caps that are full from weights that are all 0", () => {
    expect(workingOf(certificateOf(10, 1, [0], [1, { cap: 4 }]), "未分配")).toBe(
      "都已到上限，容不下的部分"
    );
    const unweighed = certificateOf(10, 1, [0, { floor: 3 }], [0]);
    expect(lines(unweighed, "zh").slice(-1)).toEqual([
      ["未分配", "权重都为 0，下限之外无从分配的部分", "7"],
    ]);
    expect(lines(unweighed, "en").slice(-1)[0]![1]).toBe(
      "all weights are 0: nothing to go by beyond the floors"
    );
  });
});

describe("a certificate of many", () => {
  // Of 25 alike, a pool of as many steps as are named gives each 0 and 20/25 or 21/25 of a step.
  const alike = Array.from({ length: 25 }, (): Entry => [1]);
  const named = (count: number, left: number) =>
    Array.from({ length: count }, (_, i) => `第 ${i + 1} 个 ${left}/25`);

  it("lists twenty that got a step", () => {
    expect(workingOf(certificateOf(20, 1, ...alike), "余数次序")).toBe(
      `由大到小，各补一步：${named(20, 20).join("、")}；其后 第 21 个 20/25 未补`
    );
  });

  it("of more the first nineteen and the last", () => {
    expect(workingOf(certificateOf(21, 1, ...alike), "余数次序")).toBe(
      `由大到小，各补一步：${named(19, 21).join("、")}、…、第 21 个 21/25；其后 第 22 个 21/25 未补`
    );
  });
});

describe("the note of a tie", () => {
  it("names the last that got a step and the first that didn't", () => {
    const { notes } = certificateOf(2, 1, [1], [1], [1], [1]);
    expect(notes.map(({ text }) => [text.zh, text.en])).toEqual([
      [
        "“第 2 个”与“第 3 个”余数相同，按编号（没有编号的按位置）先后补给前者。",
        '"no. 2" and "no. 3" have the same remainder: the first by id (without ids, by position) gets the step.',
      ],
    ]);
  });

  it.each<[string, number, Entry[]]>([
    ["nothing was over", 4, [[1], [1]]],
    ["all got a step", 1.5, [[1], [1, { cap: 0.8 }]]],
    ["the remainders differ", 10, [[1], [2], [3]]],
    ["nobody is free", 9, [[1, { cap: 1 }]]],
  ])("isn't there where %s", (_, pool, entries) => {
    expect(certificateOf(pool, 1, ...entries).notes).toEqual([]);
  });
});
