import { errorIn, loadFunctions, shown, type Matrix } from "../../support/functions";

const { JG_ALLOCATE, JG_EXPLAIN } = loadFunctions();
const english = loadFunctions("en");

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const explained = (...args: unknown[]) => JG_EXPLAIN!([["JG_ALLOCATE"]], args);
const workingOf = (sheet: Matrix, title: string) => sheet.find(([first]) => first === title)![2];

describe("JG_ALLOCATE", () => {
  it("keeps the shape of the weights", () => {
    // 100/7 × 1, 2, 4 = 14 2/7, 28 4/7, 57 1/7: the step left over goes to the second.
    expect(JG_ALLOCATE!([[100]], [[1, 2, 4]], null, null, [[1]])).toEqual([[14, 29, 57]]);
    expect(JG_ALLOCATE!([[100]], column(1, 2, 4), null, null, [[1]])).toEqual(column(14, 29, 57));
  });

  it("takes one bound for all, or one for each with blanks", () => {
    expect(JG_ALLOCATE!([[100]], column(1, 1, 2), null, [[40]])).toEqual(column(30, 30, 40));
    expect(JG_ALLOCATE!([[100]], column(1, 1, 2), column("", 40, 0), column(10, null, ""))).toEqual(
      column(10, 40, 50)
    );
  });

  it("goes by id, and without ids by position", () => {
    expect(
      JG_ALLOCATE!([[10]], column(1, 1, 1), null, null, null, column("丙", "甲", "乙"))
    ).toEqual(
      // 丙 U+4E19, 乙 U+4E59, 甲 U+7532
      column(3.34, 3.33, 3.33)
    );
    expect(JG_ALLOCATE!([[10]], column(1, 1, 1), null, null, null, column(3, 2, 1))).toEqual(
      column(3.33, 3.33, 3.34)
    );
    expect(JG_ALLOCATE!([[10]], column(1, 1, 1))).toEqual(column(3.34, 3.33, 3.33));
  });

  it("is exact for any weights: the seventieth digit decides before the id does", () => {
    const aTrifleMore = `1.${"0".repeat(69)}1`;
    const ids = column("a", "b");
    expect(JG_ALLOCATE!([[1]], column(1, aTrifleMore), null, null, [[1]], ids)).toEqual(
      column(0, 1)
    );
    expect(JG_ALLOCATE!([[1]], column(1, 1), null, null, [[1]], ids)).toEqual(column(1, 0));
  });

  it.each<[string, unknown[], string, string]>([
    ["floors beyond the pool", [[[10]], column(1, 1), [[6]]], "#VALUE!", "12"],
    ["a cap below its floor", [[[10]], column(1, 1), column(0, 6), [[5]]], "#VALUE!", "第 2 个"],
    ["a weight that isn't one", [[[10]], column(1, "x", 2)], "#VALUE!", "权重第 2 个（weights）"],
    ["a blank weight", [[[10]], column(1, 2, null)], "#N/A", "权重第 3 个（weights）"],
    [
      "a negative cap",
      [[[10]], column(1, 2), null, column(-1, 5)],
      "#VALUE!",
      "上限第 1 个（caps）",
    ],
    ["an error cell", [[[10]], column(1, "#REF!")], "#VALUE!", "第 2 个"],
    ["too few floors", [[[10]], column(1, 2, 3), column(1, 2)], "#VALUE!", "3"],
    ["too few ids", [[[10]], column(1, 2), null, null, null, [["甲"]]], "#VALUE!", "ids"],
    ["a step of 0", [[[10]], column(1, 2), null, null, [[0]]], "#VALUE!", "step"],
    [
      "a block of weights",
      [
        [[10]],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "#VALUE!",
      "2 行 2 列",
    ],
    ["no pool", [null, column(1, 2)], "#N/A", "pool"],
  ])("has one error for %s", (_, args, code, said) => {
    const result = JG_ALLOCATE!(...args);
    expect(shown(result)).toEqual([[code]]);
    expect(errorIn(result[0]![0])!.message).toContain(said);
  });
});

describe("what JG_ALLOCATE says of an error, in both languages", () => {
  const both = (...args: unknown[]) =>
    [JG_ALLOCATE!, english.JG_ALLOCATE!].map(
      (allocate) => errorIn(allocate(...args)[0]![0])!.message
    );

  it.each<[string, unknown[], [argument: string, found: string, todo: string][]]>([
    [
      "weights that are all 0",
      [[[10]], column(0, 0)],
      [
        ["权重（weights）", "10 无从分配", "请填写权重"],
        ["Weights (weights)", "10 can't be shared out", "Give weights"],
      ],
    ],
    [
      "a blank weight",
      [[[10]], column(1, null)],
      [
        ["权重第 2 个（weights）", "未填", "请填写"],
        ["Weights, no. 2 (weights)", "is blank", "Fill it in"],
      ],
    ],
    [
      "a cap below its floor",
      [[[10]], column(1, 1), column(0, 6), column(9, 5)],
      [
        ["上限第 2 个（caps）", "上限 5 低于下限 6", "请核对"],
        ["Caps, no. 2 (caps)", "cap 5 is below the floor 6", "Check both"],
      ],
    ],
    [
      "floors beyond the pool",
      [[[10]], column(1, 1), [[6]]],
      [
        ["下限（floors）", "下限合计 12，超过可分配的 10", "请降低下限"],
        ["Floors (floors)", "add up to 12, more than the 10", "Lower the floors"],
      ],
    ],
    [
      "too few floors",
      [[[10]], column(1, 2, 3), column(1, 2)],
      [
        ["下限（floors）", "应有 3 个数，却给了 2 个", "请核对区域"],
        ["Floors (floors)", "should have 3 amounts, but has 2", "Check the range"],
      ],
    ],
    [
      "too many ids",
      [[[10]], column(1, 2), null, null, null, column("a", "b", "c")],
      [
        ["编号（ids）", "应有 2 个数，却给了 3 个", "请核对区域"],
        ["Ids (ids)", "should have 2 amounts, but has 3", "Check the range"],
      ],
    ],
  ])("%s", (_, args, said) => {
    both(...args).forEach((message, i) => {
      for (const piece of said[i]!) expect(message).toContain(piece);
    });
  });
});

describe("its certificate", () => {
  it("has the multiplier as a fraction and a decimal, and the order of the remainders", () => {
    const sheet = explained([[100]], column(1, 2, 4), null, null, [[1]], column("c", "a", "b"));
    expect(workingOf(sheet, "乘数")).toBe("总额 100 ÷ 权重合计 7 = 100/7 ≈ 14.2857142857143");
    expect(workingOf(sheet, "a")).toBe("2 × 100/7 ≈ 28.5714285714286，舍到 28，余 4/7，补 1");
    expect(workingOf(sheet, "b")).toBe("4 × 100/7 ≈ 57.1428571428571，舍到 57，余 1/7");
    expect(workingOf(sheet, "余数次序")).toBe("由大到小，各补一步：a 4/7；其后 c 2/7 未补");
  });

  it("says who is held at a floor or a cap, and why", () => {
    const sheet = explained(
      [[100]],
      column(1, 1, 2),
      column(null, 40, 0),
      column(10, null, null),
      null,
      column("甲", "乙", "丙")
    );
    expect(workingOf(sheet, "乘数")).toBe(
      "（总额 100 − 按上下限计的 50）÷ 其余权重合计 2 = 50/2 = 25"
    );
    expect(workingOf(sheet, "甲")).toBe("1 × 50/2 = 25 ≥ 上限 10，按上限计");
    expect(workingOf(sheet, "乙")).toBe("1 × 50/2 = 25 ≤ 下限 40，按下限计");
  });

  it.each([
    ["what the caps can't take", [[[100]], column(1, 3), null, column(30, 40)], 30],
    ["nothing", [[[100]], column(1, 3)], 0],
  ])("reports the rest: %s", (_, args, rest) => {
    expect(explained(...args).find(([title]) => title === "未分配")![3]).toBe(rest);
  });

  it("fits into a cell, however many take part", () => {
    const weights = Array.from({ length: 3000 }, (_, i) => [i + 0.37]);
    const sheet = explained([[12345]], weights);
    expect(Math.max(...sheet.map(([, , text]) => String(text).length))).toBeLessThan(32_767);
    expect(workingOf(sheet, "余数次序")).toContain("…");
  });

  it("tells when the id had to decide", () => {
    const decided = (...weights: number[]) =>
      explained([[10]], column(...weights)).some(([, , text]) => /余数相同/.test(String(text)));
    expect(decided(1, 1, 1)).toBe(true);
    expect(decided(1, 2, 4)).toBe(false);
  });

  it("is all English in the English bundle, but for the names", () => {
    const sheet = english.JG_EXPLAIN!([["JG_ALLOCATE"]], [[[10]], column(1, 1, 1), [[1]], [[9]]]);
    const texts = sheet.map(([title, , working]) => `${String(title)} ${String(working)}`);
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
