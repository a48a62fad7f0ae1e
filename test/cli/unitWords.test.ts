/** What a third stranger found in units: a remark taken for one, and ones that were passed over. */
import { auditDesk, HEADINGS, IN_WAN, TITLE, verdicts, type DeskCell } from "./support/desk";

const right: DeskCell[] = [1, "甲公司", "西陵区", "A", 2000, 200];
/** In 万元 300 are due. */
const asWan: DeskCell[] = [1, "甲公司", "西陵区", "A", 5000, 300];
const audited = async (rows: DeskCell[][]) => {
  const found = await auditDesk({ 申报: { rows } });
  return [found.status, verdicts(found)];
};
const REFUSED = [2, "unreadable 1"];

test.each([
  ...["金额：200万元", "合同金额：3000万元", "合同金额为1,200万元", "付款金额：500000元"],
  ...["核减金额：5万元", "发票金额：500元"],
  ...["计价：3000元/台", "差额0.5万元", "按合同价3000元/台计", "带单位：亿"],
])("a remark of %s is an amount or something else, and no unit", async (remark) => {
  const rows = [TITLE, IN_WAN, [...HEADINGS, "备注"], [...right, remark]];
  expect(await audited(rows)).toEqual([0, "agree 1"]);
});

test.each([
  ...["本行为元", "按元填列", "金额是元", "该企业按元申报", "以元申报", "数据为元，未换算"],
  ...["单位有误，应为元", "人民币（元）"],
])("a remark of %s says that the row is in another unit", async (remark) => {
  const rows = [TITLE, IN_WAN, [...HEADINGS, "备注"], [...asWan, remark]];
  expect(await audited(rows)).toEqual(REFUSED);
});

test.each(["人民币贰佰万元整", "贰佰万元正", "人民币壹佰玖拾玖万玖仟玖佰玖拾玖元玖角"])(
  "an amount in capitals, %s, states no unit of the figures beside it",
  async (capitals) => {
    const rows = [TITLE, IN_WAN, [...HEADINGS, "大写金额"], [...right, capitals]];
    expect(await audited(rows)).toEqual([0, "agree 1"]);
  }
);

test.each<[string, string]>([
  ["申报错用元", "agree 1, unreadable 1"],
  ["发票金额以元为单位", "agree 2"],
  ["发票金额为元，未折算", "agree 1, unreadable 1"],
  ["县级审核时以元填报，已换算", "agree 2"],
  ["企业误按元填报，已改为万元", "agree 2"],
  ["票面金额单位：元", "agree 2"],
  ["百万元设备2台", "agree 2"],
])("a remark of %s leaves the other row as it is", async (remark, expected) => {
  const rows = [TITLE, IN_WAN, [...HEADINGS, "备注"], [...right, remark], right];
  expect((await audited(rows))[1]).toBe(expected);
});

/** Of 5000万元 300 are due, of 5000元 0.05万元. */
test.each<[number, string]>([
  [300, "unreadable 1"],
  [500, "unreadable 1"],
  [5000, "over 1"],
])(
  "a row in doubt that reports %s is asked about only if it may be right",
  async (reported, is) => {
    const row: DeskCell[] = [1, "甲公司", "西陵区", "A", 5000, reported, "本行为元"];
    expect((await audited([TITLE, IN_WAN, [...HEADINGS, "备注"], row]))[1]).toBe(is);
  }
);

describe("a unit in a heading of no amounts", () => {
  const [serial, firm, place, project, ...amounts] = HEADINGS as string[];

  test.each([
    ["序号（单位：元）", firm, place, project],
    [serial, "企业名称（单位：元）", place, project],
    [serial, firm, "县市区（元）", project],
    [serial, firm, place, "项目名称 单位：元"],
    ["单位：元", firm, place, project],
  ] as DeskCell[][])("counts where no line states one: %s, %s, %s, %s", async (...own) => {
    const inYuan: DeskCell[] = [1, "甲公司", "西陵区", "A", 20000000, 2000000];
    expect(await audited([TITLE, [...own, ...amounts], inYuan])).toEqual([0, "agree 1"]);
  });

  test("against a line leaves the amounts unread", async () => {
    const headings = ["序号（单位：元）", firm!, place!, project!, ...amounts];
    expect(await audited([TITLE, IN_WAN, headings, asWan])).toEqual(REFUSED);
  });
});

test.each(["５０００", "５，０００", "５０００．００", "￥５０００"])(
  "figures such as %s stand below a unit line among the rows",
  async (figure) => {
    const below: DeskCell[] = [2, "乙公司", "西陵区", "B", figure, "５００"];
    const rows = [TITLE, ["2018年"], HEADINGS, asWan, ["以下单位：元"], below];
    expect((await audited(rows))[0]).toBe(2);
  }
);

test.each([
  ...["单位：元（补助额万元）", "单位：元（补助额填万元）", "单位：元（投资亿元）"],
  ...["单位：元，补助额万元", "单位：元 补助额万元", "单位：元/补助额万元"],
  ...["单位：元（申报补助额除外）", "单位：元（除申报补助额外）"],
])("a line of %s leaves some amounts in another unit", async (line) => {
  expect(await audited([TITLE, [line], HEADINGS, asWan])).toEqual(REFUSED);
});

test.each(["单位：万元    填表人：张元", "单位：万元（三元公司填报）", "单位：万元 2018年元月"])(
  "a line of %s states one",
  async (line) => expect(await audited([TITLE, [line], HEADINGS, right])).toEqual([0, "agree 1"])
);
