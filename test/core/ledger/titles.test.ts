import { findLedgers, type Ledger } from "../../../src/core/ledger";
import type { Grid, GridCell } from "../../../src/core/grid/grid";
import { isModified } from "../../../src/core/ledger/modifiers";
import { knownFields } from "../../../src/core/ledger/knownFields";
import { readAbove } from "../../../src/core/ledger/titles";
import { sheet } from "./sheet";

const HEADING = "企业名称|项目名称|申报补助额";

/** The title above a heading, the first of the sheet. */
function titleOf(...lines: string[]): string | undefined {
  return readAbove(sheet([...lines, HEADING].join("\n")), [lines.length, lines.length], 0).title;
}

describe("a table's title", () => {
  it.each<[string[], string | undefined]>([
    [["2018年汇总表"], "2018年汇总表"],
    [["附件2", "2018年汇总表"], "2018年汇总表"],
    ...["附件", "附件2", "附表：", "附表 3:", "表1", "表一"].map((annex): [string[], string] => [
      [annex, "汇总表"],
      "汇总表",
    ]),
    // Where there is nothing else, the annex is all that the table is called.
    [["附件2"], "附件2"],
    [["附件1：汇总表"], "附件1：汇总表"],
    [["附件 12：汇总表"], "附件 12：汇总表"],
    [["汇总表(2018)"], "汇总表(2018)"],
    [["(市)汇总表"], "(市)汇总表"],
    [["汇总表（一）"], "汇总表（一）"],
    [["2018年12月31日", "汇总表"], "汇总表"],
    [["汇总表 （单位：元） "], "汇总表"],
    [["表一览", "汇总表"], "表一览"],
    [["见附件2", "汇总表"], "见附件2"],
    [["2018年汇总表（单位：元）"], "2018年汇总表"],
    [["2018年汇总表(金额单位:万元)"], "2018年汇总表"],
    [["汇总表", "单位：万元"], "汇总表"],
    ...["填报单位：某局", "（2018年度）", "(2018)", "2018年", "2018年6月", "2018年6月21日"].map(
      (line): [string[], string] => [[line, "汇总表"], "汇总表"]
    ),
    [["填报单位：某局"], undefined],
    [["附件：填报单位：某局"], undefined],
    [["2018年6月申报"], "2018年6月申报"],
    [["截至2018年"], "截至2018年"],
    [["（市）汇总表（一）之一"], "（市）汇总表（一）之一"],
    [["宜昌市工业技术改造项目补助资金：汇总"], "宜昌市工业技术改造项目补助资金：汇总"],
    [["请于月底前报送。", "汇总表"], "汇总表"],
    [["请报送；谢谢", "汇总表"], "汇总表"],
    [["请于月底前报送。"], "请于月底前报送。"],
    [["甲|乙"], undefined],
    [["汇总表|"], "汇总表"],
    [["汇总表|单位：元"], "汇总表"],
    [["甲|乙|丙|丁|戊", "汇总表"], "汇总表"],
    [["汇总表", "5"], "汇总表"],
    [["汇总表", ""], "汇总表"],
  ])("of %j is %j", (lines, expected) => expect(titleOf(...lines)).toBe(expected));
});

it("what stands above begins with the first row of few texts, in the columns that are asked for", () => {
  const above = (line: string, ...within: [number, number][]) =>
    readAbove(sheet(`${line}\n${HEADING}`), [1, 1], 0, ...within);
  expect(above("甲|乙|丙|丁")).toStrictEqual({ top: 0, units: [] });
  expect(above("甲|乙|丙|丁|戊")).toStrictEqual({ top: 1, units: [] });
  const titles = "甲表||乙表||丙表";
  expect(above(titles, [0, 1]).title).toBe("甲表");
  expect(above(titles, [2, 4]).title).toBeUndefined();
  expect(above(titles, [3, 4]).title).toBe("丙表");
  expect(above(titles, [1, 3])).toStrictEqual({ top: 0, units: [], title: "乙表" });
  expect(above(titles, [1, 1])).toStrictEqual({ top: 1, units: [] });
});

describe("rows that files leave out", () => {
  const grid = (...rows: (GridCell[] | undefined)[]): Grid => ({ name: "表", rows, merges: [] });
  const heading = HEADING.split("|");

  it("have no title and say nothing", () => {
    const [ledger] = findLedgers(grid(undefined, ["汇总表"], undefined, heading, ["甲", "A", 5]));
    expect(ledger!.title).toBe("汇总表");
    const [row] = ledger!.rows();
    const lines = row!.said!.filter(({ of }) => of === "line");
    expect(lines.map(({ cell }) => cell)).toEqual(["表", "汇总表"]);
    const [bare] = findLedgers(grid(undefined, heading, ["甲", "A", 5], undefined));
    expect(bare!.title).toBeUndefined();
    expect(bare!.area).toEqual({ top: 1, left: 0, bottom: 2, right: 2 });
  });
});

describe("above a further table", () => {
  const second = (...between: string[]): Ledger => {
    const first = ["企业名称|项目名称|申报补助额", "甲|A|5"];
    const rows = [...first, ...between, "序号|设备名称|数量|含税金额", "1|机床|2|30000"];
    const ledgers = findLedgers(sheet(rows.join("\n")));
    expect(ledgers).toHaveLength(2);
    return ledgers[1]!;
  };
  const unitOf = ({ columns }: Ledger) => columns[3]!.unit;

  it("its title and unit stand", () => {
    const ledger = second("", "设备清单", "单位：元");
    expect([ledger.title, unitOf(ledger)]).toEqual(["设备清单", "元"]);
  });

  it("the title stands over what is filled in beside something else", () => {
    expect(second("", "设备清单", "2018年6月|经信局").title).toBe("设备清单");
  });

  it("a unit may stand beside something else", () => {
    expect(unitOf(second("", "设备清单|金额均以元计"))).toBe("元");
  });

  it("rows, remarks and sums are those of the table before", () => {
    expect(second("一、中心城区", "乙|B|6").title).toBeUndefined();
    expect(second("设备清单", "乙|B|6").title).toBeUndefined();
    expect(second("设备清单", "丙公司|C。").title).toBeUndefined();
    expect(second("设备清单", "制表：张三").title).toBeUndefined();
    expect(second("设备清单", "合计").title).toBeUndefined();
    expect(second("设备清单", "").title).toBe("设备清单");
    expect(second("设备清单", "", "单位：元").title).toBeUndefined();
  });
});

describe("columns that a caller names", () => {
  it("are all that is looked for", () => {
    const wanted = ["firm", "project", "reported"];
    const fields = knownFields.fields.filter(({ id }) => wanted.includes(id));
    const rows = "企业名称|项目名称|申报补助额|总投资\n甲|A|5|6";
    for (const _ of [1, 2]) {
      const [ledger] = findLedgers(sheet(rows), { fields });
      expect(ledger!.columns.map(({ field }) => field?.id)).toEqual([...wanted, undefined]);
    }
  });
});

describe("words that make another thing of a column", () => {
  const groups: [words: string, unless: string][] = [
    ["不含 不包括 不计 除 扣除 剔除", ""],
    ["未 应付 应计 尚 待 逾期 剩余 余额 结余 暂估", "未拨 尚欠 待拨 余额 差额"],
    ["计划 预计 预期 预算 概算 估算 目标", "计划数 预算数 目标 任务"],
    ["上年 上一年 去年 往年 以前 前期 此前", "上年数 去年数 同期数 以前年度 前期数 此前数 已拨付"],
    ["合同 净值 折旧 进口 国产 单价 均价 每 人均 亩均 月均 年均 自筹 其他 其它", "合同号"],
    [
      "发票金额 发票价 普通发票 开票 普票 价税 税后 毛额 总价 评估 土建 非生产性 (非生产性)",
      "发票号 税率 价格 评估值",
    ],
    ["核减 审减 扣减 退", "减少 扣款"],
    ["增幅 增长 增速 同比 环比 比例 比重 占比 率", "增加 比例 占比 税率"],
    ["审定 审核 核定 复核 初审 评审 终审", "审定额 核准额"],
    ["国家级 中央本级 省级 市级 州财政 县本级 区级 市财政", ""],
  ];
  it.each(groups)("%s, unless the name has %s", (words, unless) => {
    for (const word of words.split(" ")) {
      expect([word, isModified(word, "投入")]).toEqual([word, true]);
      const names = unless.split(" ").filter(Boolean);
      expect(names.filter((name) => isModified(word, name))).toEqual([]);
    }
  });

  it.each(["万元", "含税", "生产性", "是非", "国家", "市", "上年度末"])("aren't %s", (word) =>
    expect(isModified(word, "上年投入")).toBe(false)
  );
});
