/** A heading's text, as it is read and looked up. */
import {
  headingForms,
  inOneLine,
  outsideBrackets,
  squash,
  statesPercent,
  visible,
} from "../../../src/core/ledger/heading";

const UNSEEN = ["\u200b", "\u200f", "\u2060", "\ufeff"];

describe("a text", () => {
  it("is visible without what nobody sees, and squashed without any space", () => {
    for (const sign of UNSEEN) {
      expect(visible(` 甲${sign}乙 丙${sign} `)).toBe("甲乙 丙");
      expect(squash(`（甲${sign}\u3000乙\n）`)).toBe("(甲乙)");
    }
    expect(visible("\u200b")).toBe("");
  });

  it("is in one line without blanks that are only there for the look", () => {
    expect(inOneLine("申报\n补助 额")).toBe("申报补助额");
    expect(inOneLine("（万 元） ，甲")).toBe("（万元），甲");
    expect(inOneLine("Total \n amount 额")).toBe("Total amount 额");
    expect(inOneLine("甲 a 乙")).toBe("甲 a 乙");
  });

  it("says that its numbers are percentages", () => {
    expect(["增幅（%）", "增幅％", "增幅", "百分比"].map(statesPercent)).toEqual([
      ...[true, true, false, false],
    ]);
  });

  it("is outside its brackets, of whatever kind", () => {
    expect(outsideBrackets("总投资（万元）")).toBe("总投资");
    expect(outsideBrackets("总投资【含税】[元]额")).toBe("总投资额");
    expect(outsideBrackets("a(b(c)d)e")).toBe("ae");
    expect(outsideBrackets("总投资（万元")).toBe("总投资(万元");
  });
});

describe("the forms of a heading", () => {
  it.each<[string, string[]]>([
    ["企业名称", ["企业名称"]],
    ["企业 名称", ["企业名称"]],
    ["审定额（市级）", ["审定额市级", "市级审定额"]],
    ["企业名称（盖章）", ["企业名称盖章", "盖章企业名称", "企业名称"]],
    // Footnotes, and the months of a running total.
    ...[
      "①",
      "⑳",
      "㈠",
      "❶",
      "❿",
      "*",
      "※",
      "#",
      "†",
      "★",
      "☆",
      "(1)",
      "(注)",
      "(附注12)",
      "(说明1)",
    ].map((note): [string, string[]] => [`企业名称${note}`, ["企业名称"]]),
    ["1-本月累计", ["本月累计"]],
    ["1—12月份累计", ["本月累计"]],
    ["1至6月累计", ["本月累计"]],
    // Signs within.
    ...[
      ":",
      "；",
      "，",
      "。",
      "、",
      ".",
      "·",
      "•",
      "/",
      "\\\\",
      "|",
      "_",
      "+",
      "=",
      "±",
      "%",
      "‰",
      "?",
      "!",
    ].map((sign): [string, string[]] => [`企业${sign}名称`, ["企业名称"]]),
    ...[
      "“企业”名称",
      "‘企业’名称",
      '"企业"名称',
      "《企业》名称",
      "企业-名称",
      "企业—名称",
      "企业–名称",
    ].map((heading): [string, string[]] => [heading, ["企业名称"]]),
    // Tax in brackets says which amount it is, and so does what makes another thing of it.
    ["设备投资（不含税）", ["设备投资不含税", "不含税设备投资"]],
    ["设备投资（含税）", ["设备投资含税", "含税设备投资"]],
    ["设备投资（计划）", ["设备投资计划", "计划设备投资"]],
    ["设备投资（不含增值税）", ["设备投资不含税", "不含税设备投资"]],
    ["设备投资（不含进项税）", ["设备投资不含税", "不含税设备投资"]],
    ...["价税合计", "含税价", "含13%税"].map((tax): [string, string[]] => [
      `设备投资（${tax}）`,
      ["设备投资含税", "含税设备投资"],
    ]),
    ["生产设备", ["生产性设备"]],
    ["No.", ["NO"]],
    ["总投资（万元）", ["总投资"]],
    ["总\u200b投资", ["总投资"]],
    ["", []],
    ["※", []],
  ])("of %j are %j", (heading, forms) => expect(headingForms(heading)).toEqual(forms));
});
