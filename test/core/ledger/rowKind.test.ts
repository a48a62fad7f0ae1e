/** Words that make a row a sum, a section, a remark or a signature, as offices write them; and data that look like it. */
import type { GridCell } from "../../../src/core/ledger";
import {
  isColumnNumbers,
  isCountOfNames,
  isDay,
  isDerived,
  isInCapitals,
  isPlaceGroup,
  isRemark,
  isSectionHeading,
  isSectionNumber,
  isSentence,
  isSignature,
  isSumLabel,
  looksLikePlace,
  sumKind,
} from "../../../src/core/ledger/rowKind";

describe("the name of a sum", () => {
  it.each([
    ...["合计", "总计", "共计", "累计", "汇总", "总和", "总额", "总数", "总共", "全市", "全州"],
    ...["全部", "全体", "计", "∑", "Σ", "计：", "sum", "Total", "GRAND TOTAL", "grand total"],
    ...["全市合计", "全省总计", "本表合计", "以上合计", "上述共计", "各县市区合计", "县市区合计"],
    ...["金额合计", "项目总计", "补助资金合计", "本年累计", "企业合计", "合计数", "合计金额"],
    ...["合 计", "合　计", "合計", "總計", "總计", "【合计】", "（合计）", "[合计]", "*合计*"],
    ...[
      "合计①②",
      "★★合计",
      "合计**",
      "共计12项",
      "合计/亿",
      "合计（大写叁佰万元整",
      "合计大写）叁佰万元整",
      "—合计—",
      "合计：",
      "合计:",
      "合计（万元）",
      "合计（3个）",
      "合计3户",
    ],
    ...["合计/元", "合计/万元", "合计300万元", "合计1,234.5", "合计：叁佰万元整"],
    ...["合计人民币叁佰万元整", "合计（大写）：叁佰万元整", "共2个项目", "总计3户企业", "共 5 项"],
    ...["计3家", "共有4家企业", "总共12个技改项目", "合计2个申报项目"],
  ])("%s: of all", (text) => {
    expect(sumKind(text)).toBe("total");
    expect(isSumLabel(text)).toBe(true);
  });

  it.each([
    ...[
      "小计",
      "分计",
      "宜都市小计",
      "本页小计",
      "小计：",
      "小计（元）",
      "过次页",
      "承前页",
      "转下页",
    ],
    ...["结转下页", "接转次页", "接上页", "承上页", "subtotal", "Sub-total", "中心城区合计"],
    ...["一类合计", "宜都市共计", "枝江市汇总", "开发区累计数", "某部门合计额"],
  ])("%s: of a part", (text) => expect(sumKind(text)).toBe("subtotal"));

  it.each(["其中", "其中：设备", "其中:贷款"])("%s: of which", (text) =>
    expect(sumKind(text)).toBe("ofWhich")
  );

  it.each([
    ...[
      "设计院",
      "计算机有限公司",
      "会计师事务所",
      "统计局",
      "合计划",
      "总部大楼",
      "共青团",
      "页岩气",
    ],
    ...[
      "全市场公司",
      "全州县",
      "总共识公司",
      "共享单车",
      "Summit",
      "totals",
      "公共服务",
      "",
      "甲公司",
    ],
    ...["全部件厂", "全体检中心", "合计公司", "小计量泵厂", "承前页岩厂", "共2个车间"],
    "一个很长很长很长很长很长很长很长很长很长的名字合计",
    `${"长".repeat(39)}合计`,
  ])("%j is none", (text) => expect(sumKind(text)).toBeUndefined());

  it("may be a word's own behind others", () => {
    expect([sumKind("计", false), sumKind("共2个项目", false)]).toEqual([undefined, undefined]);
    expect([sumKind("合计", false), sumKind("小计", false)]).toEqual(["total", "subtotal"]);
  });
});

describe("a row that is worked out from others", () => {
  it.each([
    ...["平均", "平均值", "总平均数", "户均", "人均", "均值", "最大值", "最小值", "最高", "最低值"],
    ...["占比", "比重", "比例", "同比", "增长率", "增减", "增幅", "增速", "增减额", "差额", "差异"],
    ...["完成率", "目标", "年度目标", "预算数", "校验", "核对", "平均：", "占 比"],
  ])("%s", (text) => expect(isDerived(text)).toBe(true));

  it.each([
    "平均公司",
    "人均收入提升项目",
    "目标公司",
    "核对表",
    "最大化工",
    "增强材料厂",
    "比特公司",
  ])("%s is none", (text) => expect(isDerived(text)).toBe(false));
});

describe("an amount in capitals is announced", () => {
  it.each([
    ...[
      "大写",
      "（大写）",
      "合计（大写）",
      "合计大写：叁佰万元整",
      "人民币大写",
      "金额（大写）人民币：",
    ],
    ...["总计(金额大写)"],
  ])("by %s", (text) => expect(isInCapitals(text)).toBe(true));

  it.each(["大写字母公司", "合计", "人民币", "关于大写", "大写三百万"])("not by %s", (text) =>
    expect(isInCapitals(text)).toBe(false)
  );
});

describe("names", () => {
  it.each(["3家", "共5个项目", "计2户", "共计12家企业", "3项", "共 3 家公司"])(
    "%s counts them",
    (text) => expect(isCountOfNames(text)).toBe(true)
  );
  it.each(["三家", "3家村", "第3家", "共家", "3个车间"])("%s doesn't", (text) =>
    expect(isCountOfNames(text)).toBe(false)
  );

  it.each([
    ...["中心城区", "城区", "市本级", "本级", "州直", "省直属", "一类县市区", "二类地区"],
    "一类县市",
  ])("%s are counties together", (text) => expect(isPlaceGroup(text)).toBe(true));
  it.each(["老城区", "城区改造", "市本级项目", "四类县", "一类企业", "垂直"])("%s aren't", (text) =>
    expect(isPlaceGroup(text)).toBe(false)
  );

  it.each(["宜都市", "秭归县", "西陵区", "恩施州", "宜昌高新区", "当阳开发区"])(
    "%s looks like a county",
    (text) => expect(looksLikePlace(text)).toBe(true)
  );
  it.each(["市", "宜都", "甲公司", "宜都市局", "A县", "一个名字非常非常长的县"])(
    "%s doesn't",
    (text) => expect(looksLikePlace(text)).toBe(false)
  );
});

describe("a remark", () => {
  it.each([
    ...[
      "注：含税",
      "备注1.",
      "说明：",
      "填表说明：",
      "数据来源：统计局",
      "※注：",
      "（注：含税）",
      "*备注：a",
    ],
    ...[
      "制表：张三",
      "填报人：",
      "填报单位：某局",
      "审核人员签字：",
      "复核（签字）：李四",
      "联系电话：123",
    ],
    ...[
      "制表人",
      "负责人",
      "日期：",
      "电话：1",
      "单位：某局",
      "金额单位：元",
      "（盖章）",
      "单位盖章",
      "签字",
    ],
    ...[
      "第3页",
      "以下空白",
      "（以下空白）",
      "分管领导：",
      "经办人电话：",
      "注释：a",
      "情况说明、一",
    ],
  ])("%s", (text) => {
    expect(isRemark(text)).toBe(true);
    expect(isSignature(text)).toBe(true);
  });

  it.each([
    ...["注塑机", "备注册公司", "说明书公司", "审核服务公司", "日期货公司", "单位名称", "第三页"],
    ...["公司注：", "填报表", "打印机厂", "负责任公司"],
  ])("%s is none", (text) => expect([text, isRemark(text)]).toEqual([text, false]));
});

describe("a signature", () => {
  it.each([...["2018年12月1日", "2018.12.1", "2018-1-31", "2018/1/3", "2018年1月31"]])(
    "%s is a day",
    (text) => {
      expect(isDay(text)).toBe(true);
      expect(isSignature(text)).toBe(true);
    }
  );
  it.each(["2018年", "2018.12-1", "3018.12.1", "2018年12月1日前", "自2018.1.1", "2018.123.1"])(
    "%s is none",
    (text) => expect(isDay(text)).toBe(false)
  );

  it.each([
    ...[
      "西陵区财政局",
      "经信局（盖章）",
      "市政府",
      "管委会：",
      "发展改革委员会",
      "某厂（公章）",
      "某厂（签章）：",
    ],
    ...["办公室(章)", "经信局（签字）"],
  ])("%s is an office", (text) => expect(isSignature(text)).toBe(true));
  it.each(["某局公司", "政府采购项目", "管委会大楼", "某厂（一期）"])("%s is none", (text) =>
    expect(isSignature(text)).toBe(false)
  );
});

describe("a text alone in its row", () => {
  it.each(["甲。", "甲；乙", "甲:乙", "注：甲", "*甲", "※甲", "①甲"])("%s is a sentence", (text) =>
    expect(isSentence(text)).toBe(true)
  );
  it.each(["甲公司", "甲*乙", "甲①", "甲、乙"])("%s is none", (text) =>
    expect(isSentence(text)).toBe(false)
  );
});

describe("a section", () => {
  it.each([
    "一、中心城区",
    "（二）县市",
    "(三)园区",
    "第三批",
    "第一类县",
    "十二．其他",
    "第二部分",
    "一.甲",
  ])("is headed by %s", (text) => expect(isSectionHeading(text)).toBe(true));
  it.each(["一中心", "第三产业", "1、甲", "附一、甲", "二期项目", "（2）县市", "第三方公司"])(
    "isn't headed by %s",
    (text) => expect(isSectionHeading(text)).toBe(false)
  );

  it.each(["一", "（二）", "三、", "第一类", "第二批", "第三部分", "十一．", "四："])(
    "is numbered %s",
    (text) => expect(isSectionNumber(text)).toBe(true)
  );
  it.each(["1", "一号", "第一", "（2）", "第一类县", "甲"])("isn't numbered %s", (text) =>
    expect(isSectionNumber(text)).toBe(false)
  );
});

describe("a row that numbers the columns", () => {
  it.each<[GridCell[]]>([
    [[1, 2, 3]],
    [[0, 1, 2]],
    [["1", "2", "3"]],
    [["(1)", "<2>", "第3列", "栏4", "5栏", "6列"]],
    [["①", "②", "③"]],
    [["Ⅰ", "Ⅱ", "Ⅲ"]],
    [["甲", 1, 2, "3=1+2"]],
    [["栏次", 1, 2, 3]],
    [["甲", "乙", "丙", "丁"]],
    [["甲", "乙", "丙", 1]],
    [["A", "b", "C", "D"]],
    [["A1", "A2", "A3"]],
  ])("%j", (cells) => expect(isColumnNumbers(cells)).toBe(true));

  it.each<[GridCell[]]>([
    [[]],
    [[1, 2]],
    [[1, 3, 4]],
    [[2, 3, 4]],
    [[1, 1, 2]],
    [[1.5, 2.5, 3.5]],
    [["乙", 1, 2]],
    [["甲", "乙", "丙"]],
    [["乙", "丙", "丁", "戊"]],
    [["甲", "乙", 1]],
    [["甲公司", 1, 2, 3]],
    [[true, 1, 2, 3]],
    [["①②", "②", "③"]],
    [["100", "101", "102"]],
    [["1年", "2年", "3年"]],
    [[{ number: 1, format: "date" }, 2, 3, 4]],
  ])("%j is none", (cells) => expect(isColumnNumbers(cells)).toBe(false));
});
