import { continuedName, isNamed } from "../../../src/core/ledger/continuation";
import { FieldDictionary } from "../../../src/core/ledger/dictionary";
import type { Field } from "../../../src/core/ledger";

const field = (id: string, zh: string, en: string, ...headings: string[]): Field => ({
  ...{ id, kind: "amount", label: { zh, en } },
  headings: [zh, ...headings],
});

const reported = field("reported", "申报补助额", "Reported", "申报数");
const equipment = field("equipment", "设备投资", "Equipment", "设备");
const renovation = field("renovation", "技改设备投资", "Renovation equipment");
const dictionary = (...fields: Field[]) => new FieldDictionary(fields, { 补助: ["reported", "x"] });
const ids = (fields: readonly Field[]) => fields.map(({ id }) => id);

describe("a heading with a column's name among other words", () => {
  const within = (heading: string) => ids(dictionary(reported, equipment).within(heading));

  it.each([
    ...["2018年度实际申报补助额", "2018年申报补助额", "2018申报补助额", "2018度申报补助额"],
    ...["本年申报补助额", "本年度申报补助额", "年度申报补助额", "当年申报补助额", "本期申报补助额"],
    ...["本企业申报补助额合计", "申报补助额（万元）", "拟申报补助额", "项目申报补助额情况"],
  ])("%s means it where those say nothing", (heading) =>
    expect(within(heading)).toEqual(["reported"])
  );

  it.each([
    ...[
      "已申报补助额",
      "申报补助额复核",
      "县级申报补助额",
      "20181年申报补助额",
      "本季度申报补助额",
    ],
    // Of two characters nobody knows what they are part of.
    "项目设备额",
  ])("%s doesn't", (heading) => expect(within(heading)).toEqual([]));

  it("means the longest name in it, whichever comes first", () => {
    for (const fields of [
      [equipment, renovation],
      [renovation, equipment],
    ])
      expect(ids(dictionary(...fields).within("本期技改设备投资额"))).toEqual(["renovation"]);
  });

  it("may mean either of two that are as long", () => {
    const [one, other] = [field("one", "项目设备", "One"), field("other", "设备费用", "Other")];
    expect(ids(dictionary(one, other).within("项目设备费用"))).toEqual(["one", "other"]);
  });
});

describe("a field by what a user calls it", () => {
  const named = (name: string) => dictionary(reported, equipment).named(name)?.id;

  it.each(["reported", " Reported ", "REPORTED", "申报补助额", " 申报补助额 ", "申报数"])(
    "%j",
    (name) => expect(named(name)).toBe("reported")
  );

  it.each(["EQUIPMENT", "设备"])("%j", (name) => expect(named(name)).toBe("equipment"));

  it("is by its label in both languages, whatever its headings are", () => {
    const one = { ...field("one", "甲", "Only This"), headings: ["乙"] };
    const names = ["only THIS", " 甲 ", "乙"];
    expect(names.map((name) => dictionary(one).named(name)?.id)).toEqual(["one", "one", "one"]);
  });

  it("is the only one of an unclear heading that there is", () =>
    expect(named("补助")).toBe("reported"));

  it("isn't any of several, nor one that nobody knows", () => {
    const two = new FieldDictionary([reported, equipment], { 补助: ["reported", "equipment"] });
    expect([two.named("补助"), two.named("税率")]).toEqual([undefined, undefined]);
  });
});

describe("a table that goes on", () => {
  it.each([
    ["续表", ""],
    ["续表1", ""],
    ["续一", ""],
    ["（续）", ""],
    ["(续表二)", ""],
    ["接上页", ""],
    ["（上接第3页）", ""],
    ["申报表（续）", "申报表"],
    ["申报表续表", "申报表"],
    ["申报表（续上表）", "申报表"],
    ["申 报 表 （续）：", "申报表"],
  ])("%s goes on from %j", (name, expected) => expect(continuedName(name)).toBe(expected));

  it.each([
    ...["手续", "后续", "连续", "持续", "续建项目", "续签合同", "延续", "陆续", "续期"],
    ...["申报表", "上接天线", "手续表", "后续表", "直接上页"],
  ])("%s doesn't", (name) => expect(continuedName(name)).toBeUndefined());

  it("goes on from the table that it names", () => {
    expect(isNamed("申报表", "2018年 申报表")).toBe(true);
    expect(isNamed("申报表", "汇总表")).toBe(false);
    expect([isNamed("", "申报表"), isNamed("申报表", undefined)]).toEqual([false, false]);
  });
});
