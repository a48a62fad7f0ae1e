import { errorIn, loadFunctions, shown } from "../support/functions";

const { JG_CHECK } = loadFunctions();
const english = loadFunctions("en");

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** As Excel calls: a matrix for each argument, null for one left out. */
const rows = (reported: unknown[][], name: unknown, ...args: (unknown[][] | null)[]) =>
  JG_CHECK!(reported, [[name]], args);

const one = (from: typeof JG_CHECK, reported: unknown, name: unknown, ...args: unknown[]) =>
  from!(
    [[reported]],
    [[name]],
    args.map((arg) => (arg === null ? null : [[arg]]))
  );

const checked = (reported: unknown, name: unknown, ...args: unknown[]) =>
  shown(one(JG_CHECK, reported, name, ...args))[0]![0];

describe("JG_CHECK", () => {
  it.each<[unknown, string, unknown[], string]>([
    [214.25, "YC_SUBSIDY", [428.5], "相符"],
    ["214.25万元", "yc_subsidy", [428.5], "相符"],
    ["2142500元", "YC_SUBSIDY", [428.5], "相符"],
    [357.5, "YC_SUBSIDY", [715], "多 57.5：未按上限 300 万元封顶（YC-4.1-f）"],
    [33.33, "YC_SUBSIDY", [66.6666], "少 0.0033：四舍五入到 0.01（R8）"],
    [187.33, "YC_SUBSIDY", [428.5], "少 26.92"],
    // 0.1 + 0.2 as a cell holds it is 0.3.
    [0.1 + 0.2, "YC_SUBSIDY", [0.6], "相符"],
    // 100 ÷ 1.16 doesn't end; a cell shows fifteen digits of it.
    [86.2068965517241, "JG_EX_VAT", [100, "2018-06-01"], "相符"],
    [2000, "YC_FUND_MIN", ["宜都"], "少 1,000：按“二类县市区”计，应为“一类县市区”（YC-4.1-g）"],
    [1, "YC_CLASS", ["宜都"], "相符"],
    ["50%", "YC_TARGET", ["2018", "工业投资占比"], "相符"],
    [true, "YC_CASE_BY_CASE", [10000], "相符"],
    ["否", "YC_CASE_BY_CASE", [10000], "不符：应为 是"],
    ["√", "YC_CASE_BY_CASE", [9999.99], "不符：应为 否"],
    ["一般程序", "ES_FILING", ["否", "否"], "相符"],
    ["一般程序", "ES_FILING", ["是", "否"], "不符：应为 零审批备案"],
    [true, "ES_FILING", ["是", "否"], "相符"],
  ])("%s of %s %j: %s", (reported, name, args, expected) => {
    expect(checked(reported, name, ...args)).toBe(expected);
  });

  it("goes along columns, and keeps an error in its row", () => {
    const reported = column(214.25, 357.5, "", "约300", 100, 214.25);
    const interest = column(428.5, 715, 428.5, 428.5, "#REF!", "");
    const place = [["西陵"]];
    const table = rows(reported, "YC_SUBSIDY", interest, null, null, null, place);
    expect(shown(table)).toEqual(
      column(
        "相符",
        "多 57.5：未按上限 300 万元封顶（YC-4.1-f）",
        "#N/A",
        "#VALUE!",
        "#VALUE!",
        "#N/A"
      )
    );
    expect(errorIn(table[2]![0])!.message).toBe("申报数（reported）：未填，无法计算。请填写。");
  });

  it("spreads one reported amount over the rows", () => {
    expect(shown(rows([[100]], "YC_SUBSIDY", column(200, 100)))).toEqual(
      column("相符", "多 50：未乘贴息比例 50%（YC-4.1-b）")
    );
  });

  it.each([
    ["YC_RANK", "这里不能填函数“YC_RANK”"],
    ["SUM", "这里不能填函数“SUM”"],
    ["", "未填"],
  ])("refuses %j as a function", (name, message) => {
    const error = errorIn(one(JG_CHECK, 1, name, 1)[0]![0])!;
    expect(error.message).toContain(message);
  });

  it("refuses more arguments than the function takes", () => {
    expect(errorIn(one(JG_CHECK, 1, "YC_CLASS", "宜都", 1)[0]![0])!.message).toContain(
      "YC_CLASS 最多 1 个参数"
    );
  });

  it("speaks English", () => {
    const say = (reported: unknown, name: string, ...args: unknown[]) =>
      shown(one(english.JG_CHECK, reported, name, ...args))[0]![0];
    expect(say(214.25, "YC_SUBSIDY", 428.5)).toBe("agrees");
    expect(say(357.5, "YC_SUBSIDY", 715)).toBe(
      "over by 57.5: the cap of 300 万元 was missed (YC-4.1-f)"
    );
    expect(say(true, "YC_CASE_BY_CASE", 9000)).toBe("wrong: should be no");
  });
});
