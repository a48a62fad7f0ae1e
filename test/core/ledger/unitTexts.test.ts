/** The pieces in which units are looked for, as offices write them. */
import {
  inFull,
  isAmountUnit,
  isCountedIn,
  isRowOfUnits,
  isUnitCell,
  isUnitLabel,
  joined,
  plain,
  statedIn,
  unfollowedIn,
  unitAlone,
  unitOfHeading,
  unitsSaid,
  withoutUnits,
  withRoundBrackets,
} from "../../../src/core/ledger/units";

describe("brackets", () => {
  test.each([
    ["a【b】〔c〕〈d〉<e>{f}「g」『h』﹙i﹚｟j｠⦅k⦆[l]", "a(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)"],
    ["(含税(不含运费))", "(含税,不含运费)"],
    ["(a[b(c)]d)", "(a,b,cd)"],
    ["(a)(b)", "(a)(b)"],
    ["a)b)(c)", "a)b)(c)"],
    ["无", "无"],
  ])("%s are %s", (text, round) => expect(withRoundBrackets(text)).toBe(round));
});

describe("text in which units are looked for", () => {
  test.each([
    ["單位：萬圓", "单位:万元"],
    ["金額（佰萬元）", "金额(百万元)"],
    ["億仟拾", "亿千十"],
    ["价（價）", "价(价)"],
    ["单位∶元", "单位:元"],
    ["单位﹕元", "单位:元"],
    ["单位︰元", "单位:元"],
    ["单位：“元”", "单位:(元)"],
    ['单位："万元"', "单位:(万元)"],
    ["单位‘圆’", "单位(元)"],
    ["圆", "元"],
    ["金额 圓", "金额 元"],
    ["(圆)", "(元)"],
    ["方圆公司", "方圆公司"],
    ["圆通", "圆通"],
    ["单位圆", "单位元"],
    ["十圆", "十元"],
  ])("%s is %s", (text, folded) => expect(plain(text)).toBe(folded));
});

describe("a unit alone", () => {
  test.each([
    ["元", "元"],
    ["万", "万元"],
    ["亿", "亿元"],
    ["十 万 元", "十万元"],
    ["单位：万元", "万元"],
    ["人民币元", "元"],
    ["元*", "元"],
    ["不含税，元", "元"],
    ["不含增值税元", "元"],
    ["以千元计", "千元"],
    ["美元", "美元"],
  ])("%s is %s", (text, unit) => expect(unitAlone(text)).toBe(unit));

  test.each(["总投资元", "元宝", "不含税", "万户", "", "元/台", "3元", "台"])(
    "%j is none",
    (text) => expect(unitAlone(text)).toBeUndefined()
  );

  test("is written in full, and has a scale or not", () => {
    expect([inFull("万"), inFull("百 亿"), inFull("元"), inFull("千元")]).toEqual([
      ...["万元", "百亿元", "元", "千元"],
    ]);
    expect(["元", "千元", "万元", "十万元", "百万元", "亿元"].every(isAmountUnit)).toBe(true);
    expect(["美元", "个", "元、万元", ""].some(isAmountUnit)).toBe(false);
  });
});

describe("a row of units", () => {
  test.each<[unknown[]]>([
    [["元", "元"]],
    [["元", "%", "个", "—", "/"]],
    [["单位", "元", "%"]],
    [["计量单位：", "万元"]],
    [["金额单位", null, "", undefined, "元"]],
    [["元"]],
    [["-", "元"]],
  ])("%j", (cells) => expect(isRowOfUnits(cells)).toBe(true));

  test.each<[unknown[]]>([
    [["单位"]],
    [["甲", "元"]],
    [["元", "甲"]],
    [["元", 5]],
    [[5, "元"]],
    [["单位", "元", "甲"]],
    [["单位名称", "元"]],
  ])("%j is none", (cells) => expect(isRowOfUnits(cells)).toBe(false));

  test("has its name before it", () => {
    const names = ["单位", "单位：", "计量单位", "货币单位:", " 单 位 "];
    expect(names.every(isUnitLabel)).toBe(true);
    expect(["单位名称", "填报单位", "", 5, null].some(isUnitLabel)).toBe(false);
  });

  test("may hold what things are counted in, or dashes", () => {
    expect(
      ["%", "‰", "个", "单位：台", "（套）", "台套", "人民币", "【亩】"].every(isCountedIn)
    ).toBe(true);
    expect(["元", "个人", "百分", ""].some(isCountedIn)).toBe(false);
    expect(["-", "——", " / ", "\\", "元", "个"].every(isUnitCell)).toBe(true);
    expect(["-元宝", "a-", "", "无"].some(isUnitCell)).toBe(false);
  });
});

describe("a line that states units", () => {
  test.each([
    ["单位：元、万元", ["元", "万元"]],
    ["单位：元 单位：千元", ["元", "千元"]],
    ["填报单位：元", []],
    ["单位名称", []],
  ])("%s: %j", (line, units) => expect(statedIn(plain(line))).toEqual(units));

  test.each([
    ["单位：K元", ["K元"]],
    ["建设单位：K元", []],
    ["单位：元", []],
  ])("%s can't be followed: %j", (line, units) => expect(unfollowedIn(plain(line))).toEqual(units));

  test.each([
    ["单位：元，设备投资除外", "单位:元,设备投资除外"],
    ["单位：万元", "万元"],
    ["由元换算为万元", "元、万元"],
    ["由元换算", undefined],
    ["低于1万元的以元为单位", "元、万元"],
    ["共计300万元", undefined],
    ["以元为单位。另按万元填列", "元、万元"],
  ])("%s says %s", (line, said) => expect(unitsSaid(plain(line))).toBe(said));

  test("of several are all of them, each once", () => {
    expect([joined([]), joined(["元"]), joined(["元", "元"]), joined(["元", "万元"])]).toEqual([
      ...[undefined, "元", "元", "元、万元"],
    ]);
  });
});

describe("a heading", () => {
  test.each([
    ["总投资（万元）", "总投资"],
    ["总投资（元，不含税）", "总投资(不含税)"],
    ["总投资（含税）", "总投资(含税)"],
    ["总投资万元", "总投资"],
    ["总投资/元（含税）", "总投资(含税)"],
    ["项目数（个）", "项目数"],
    ["总 投 资 （ 万 元 ）", "总投资"],
    ["总投资（万元，台，含税）", "总投资(含税)"],
    ["单元", "单元"],
    ["元", "元"],
  ])("%s without its units is %s", (heading, bare) => expect(withoutUnits(heading)).toBe(bare));

  test.each([
    ["总投资万元（万元）", "万元"],
    ["总投资（万元）（万元）", "万元"],
    ["设备（台）投资（元）", "元"],
    ["财政补助（500万元以上）", undefined],
    ["项目数（个）", "个"],
    ["同比（%）", "%"],
    ["金额（人民币）", undefined],
    ["个", "个"],
    ["总投资（元/平方米）", "元/平方米"],
  ])("%s states %s", (heading, unit) => expect(unitOfHeading(heading)).toBe(unit));
});
