/** Where a table may mean several things, says too little, or is rounded: what is claimed, and what is only told. */
import { Amount } from "../../../../src/core/amount";
import { TableAuditor, type CheckedTable } from "../../../../src/core/audit";
import { timesIn } from "../../../../src/core/audit/crossRowChecks/relations/timePassed";
import { findLedgers } from "../../../../src/core/ledger";
import { sheet } from "../../ledger/sheet";

function check(text: string, merges: readonly string[] = []): CheckedTable["audit"] {
  const [ledger] = findLedgers(sheet(text, merges));
  const auditor = new TableAuditor(ledger!, new Amount("0.01"));
  for (const row of ledger!.rows()) auditor.add(row);
  return auditor.finish().audit;
}

const found = ({ findings }: CheckedTable["audit"]) =>
  findings.map(({ address, kind }) => `${address} ${kind}`);
const relation = ({ relations }: CheckedTable["audit"], heading: string) => {
  const { what, rows, off, near, unread } = relations.find(({ what: { zh } }) =>
    zh.startsWith(`“${heading}”`)
  )!;
  return [what.zh, rows, off, near, unread];
};

const DIFFERENCES = "单位：万元\n项目|申报数|审定数|系统计算数|差异\n";

describe("a column that may mean several things", () => {
  it("is what most rows show it to be, with the sign that they have", () => {
    const audit = check(
      `${DIFFERENCES}甲|100|90|80|-10\n乙|80|95|70|15\n丙|70|60|60|-10\n丁|60|55|50|-15`
    );
    expect(found(audit)).toEqual(["E6 relationWrong"]);
    expect(audit.findings[0]!.text).toEqual({
      zh: "“差异”填 -15 万元，应为 “审定数” − “申报数” = -5 万元，少 10 万元。请核对这一行各列。",
      en: "“差异” says -15 万元, but “审定数” − “申报数” = -5 万元: 10 万元 too little. Check the row's columns.",
    });
    expect(audit.findings[0]!.amount?.toFixed()).toBe("-10");
  });

  it("is told to go by another formula in a row where it does", () => {
    const audit = check(
      `${DIFFERENCES}甲|100|90|80|10\n乙|80|70|65|10\n丙|70|60|55|15\n丁|60|55|50|5`
    );
    expect(found(audit)).toEqual(["E5 relationWrong"]);
    expect(audit.findings[0]!.text.zh).toContain(
      "这一行是按 “申报数” − “系统计算数” 算的，与其他行不一致。"
    );
  });

  it("is asked about where as many rows go by one formula as by another", () => {
    const audit = check(`${DIFFERENCES}甲|100|90|80|10\n乙|80|70|65|15`);
    expect(found(audit)).toEqual(["E3 relationUnclear"]);
    expect(audit.findings[0]!.rows).toEqual([3, 4]);
  });

  it("isn't said to go by none of them where no row can be read", () => {
    const audit = check(`${DIFFERENCES}甲|100|90|80|(10)\n乙|80|70|65|(15)`);
    expect(found(audit)).toEqual([]);
    expect(audit.relations).toMatchObject([{ rows: 0, off: 0, unread: 2 }]);
    expect(relation(audit, "差异")[0]).toMatch(
      /但各行都有读不出的单元格，或几行合并成一格，没有核对/
    );
  });

  it("is asked about, and no row accused, where most rows go by none", () => {
    const audit = check(`${DIFFERENCES}甲|100|90|80|1\n乙|80|70|65|2\n丙|70|60|55|10`);
    expect(found(audit)).toEqual(["E2 relationUnclear"]);
    expect(audit.relations).toMatchObject([{ rows: 0, off: 0 }]);
  });

  it("may leave the sign out, which is asked about only", () => {
    const rows = "甲|100|90|90|10\n乙|80|95|95|15\n丙|70|60|60|10";
    expect(found(check(DIFFERENCES + rows))).toEqual(["E4 relationUnclear"]);
    expect(found(check(`${DIFFERENCES}${rows}\n丁|50|60|60|-10`))).toEqual(["E4 relationWrong"]);
  });

  it("has percentages or fractions, and one among the others is wrong", () => {
    const rows = (shares: readonly string[]) =>
      `单位：万元\n县市区|年度目标|累计完成|占目标\n${shares
        .map((share, i) => `${"甲乙丙丁"[i]!}县|100|${20 + i * 10}|${share}`)
        .join("\n")}`;
    expect(found(check(rows(["20", "30", "40", "50"])))).toEqual([]);
    expect(found(check(rows(["0.2", "0.3", "0.4", "0.5"])))).toEqual([]);
    expect(found(check(rows(["20", "0.3", "40", "50"])))).toEqual(["D4 relationWrong"]);
  });
});

describe("one fault", () => {
  const table = (...rows: readonly string[]) =>
    check(
      `2018年上半年\n单位：亿元\n县市区|年度目标|累计完成|占目标%|时间进度差\n甲县|100|40|40|-10\n乙县|100|50|50|0\n${rows.join("\n")}`
    );

  it("is told where it stands, and not in what was worked out beside it", () => {
    expect(found(table("丙县|100|60|75|10"))).toEqual(["D6 relationWrong"]);
    expect(found(table("丙县|100|60|75|25"))).toEqual(["D6 relationWrong"]);
  });

  it("is told beside another one, and beside a blank", () => {
    expect(found(table("丙县|100|60|75|99"))).toEqual(["D6 relationWrong", "E6 relationWrong"]);
    expect(found(table("丙县|100|60||99"))).toEqual(["E6 relationWrong"]);
  });
});

describe("cells", () => {
  const OUTSTANDING = "企业|应补（元）|已拨（万元）|未拨（元）\n";

  it("count in the unit of their own column", () => {
    const audit = check(`${OUTSTANDING}甲|1000000|60|400000\n乙|500000|20|310000`);
    expect(found(audit)).toEqual(["D3 relationWrong"]);
    expect(audit.findings[0]!.amount?.toFixed()).toBe("1");
  });

  it("in a unit that isn't stated may be in another column's: no row is accused", () => {
    const heading = "企业|应补（元）|已拨|未拨\n";
    expect(found(check(`${heading}甲|1000000|600000|400000\n乙|500000|200000|300000`))).toEqual([
      "D1 relationUnclear",
    ]);
    expect(found(check(`${heading}甲|1000000|60|40\n乙|500000|20|30\n丙|500000|20|31`))).toEqual([
      "D4 relationWrong",
    ]);
  });

  it("that can't be read are counted, and their rows not judged", () => {
    const audit = check(
      `${OUTSTANDING}甲|1000000|约60|500000\n乙|500000|20|!#REF!\n丙|500000|20|300000`
    );
    expect(found(audit)).toEqual([]);
    expect(relation(audit, "未拨（元）").slice(1)).toEqual([1, 0, 0, 2]);
  });

  it("that hold one amount for rows with amounts of their own are no row's", () => {
    const audit = check("单位：万元\n企业|应补|已拨|未拨\n甲|100|30|70\n甲||20|50\n乙|50|50|0", [
      "B3:B4",
    ]);
    expect(found(audit)).toEqual([]);
    expect(relation(audit, "未拨").slice(1)).toEqual([1, 0, 0, 2]);
  });

  it("may be what a spreadsheet's binary fractions leave", () => {
    expect(
      found(check("单位：万元\n企业|应补|已拨|未拨\n甲|100.1|100|0.0999999999999943"))
    ).toEqual([]);
  });
});

describe("rounding", () => {
  it("explains a percentage that is right for what was rounded, and is counted", () => {
    // 12.3 and 9.4 may have been 12.349 and 9.351, which is 32.06% more.
    const of = (growth: string) =>
      check(
        `单位：亿元\n县市区|累计完成|上年同期|同比%\n甲县|12.3|9.4|${growth}\n乙县|10.5|8.4|25`
      );
    expect(relation(of("30.9"), "同比%").slice(1)).toEqual([2, 0, 0, 0]);
    expect(relation(of("32"), "同比%").slice(1)).toEqual([2, 0, 1, 0]);
    expect(found(of("32.6"))).toEqual(["D3 relationWrong"]);
  });

  it("explains a sum in 亿元 by as much as its rows may have lost, and no more", () => {
    const of = (total: string) =>
      check(`单位：亿元\n县市区|技改投资\n甲县|12.34|\n乙县|10.52\n丙县|7.11\n合计|${total}`);
    expect(of("29.99").relations).toMatchObject([{ rows: 1, off: 0, near: 1 }]);
    expect(found(of("29.99"))).toEqual([]);
    expect(found(of("29.94"))).toEqual(["B6 sumWrong"]);
  });
});

describe("ranks", () => {
  const RANKED = "县市区|综合得分|技改投资（万元）|排名\n";

  it("may leave a gap after a tie or none, but not both", () => {
    const rows = (third: string, last: string) =>
      `${RANKED}甲县|90|1|1\n乙县|90|2|1\n丙县|80|3|${third}\n丁县|70|4|${last}`;
    expect(found(check(rows("3", "4")))).toEqual([]);
    expect(found(check(rows("2", "3")))).toEqual([]);
    const mixed = check(rows("3", "3"));
    expect(found(mixed)).toEqual(["D5 rankMixed"]);
    expect(mixed.findings[0]!.text.zh).toBe(
      "“排名”并列之后有的跳号（第 4 行），有的不跳（第 5 行）。请统一。"
    );
  });

  it("may tell apart what looks level", () => {
    const audit = check(`${RANKED}甲县|90|1|1\n乙县|90|2|2\n丙县|80|3|3`);
    expect(found(audit)).toEqual([]);
    expect(relation(audit, "排名")).toEqual(["“排名”按“综合得分”从高到低", 3, 0, 1, 0]);
  });

  it("by nothing that the table has aren't checked, and that is said", () => {
    const audit = check(`${RANKED}甲县|90|1|3\n乙县|85|2|4\n丙县|80|3|1\n丁县|70|4|2`);
    expect(found(audit)).toEqual([]);
    expect(audit.relations[0]).toMatchObject({
      rows: 0,
      what: {
        zh: "“排名”可能按 “综合得分” 或 “技改投资（万元）” 排，但多数行按哪一列都对不上，没有核对",
      },
    });
  });

  it("are told of by whoever lacks one that the others' leave free", () => {
    const audit = check(`${RANKED}甲县|90|1|1\n乙县|85|2|0\n丙县|80|3|3\n丁县|70|4|4`);
    expect(found(audit)).toEqual(["D3 rankWrong"]);
    expect(audit.findings[0]!.text).toEqual({
      zh: "“排名”没有填或填 0，其余各行的名次把它算在内，按“综合得分”从高到低应为第 2。请补填或核对名次。",
      en: "“排名” is blank or 0, though the other ranks count this row; by “综合得分”, highest first it is 2. Fill it in, or check the ranks.",
    });
    expect(relation(audit, "排名")).toEqual(["“排名”按“综合得分”从高到低", 4, 1, 0, 0]);
    expect(found(check(`${RANKED}甲县|90|1|1\n乙县|85|2|\n丙县|80|3|3`))).toEqual(["D3 rankWrong"]);
  });

  it("are checked beside one that can't be read, whether it counts or not", () => {
    const rows = (second: string, third: string, last: string) =>
      check(
        `${RANKED}甲县|90|1|1\n乙县|85|2|${second}\n丙县|80|3|${third}\n丁县|75|4|4\n戊县|70|5|${last}`
      );
    expect(found(rows("并列", "3", "5"))).toEqual([]);
    expect(found(rows("并列", "3", "9"))).toEqual(["D6 rankWrong"]);
    expect(relation(rows("并列", "3", "9"), "排名")).toEqual([
      "“排名”按“综合得分”从高到低",
      4,
      1,
      0,
      1,
    ]);
    const without = check(`${RANKED}甲县|90|1|1\n乙县|85|2|不参评\n丙县|80|3|2\n丁县|70|4|3`);
    expect(found(without)).toEqual([]);
    expect(relation(without, "排名")).toEqual(["“排名”按“综合得分”从高到低", 3, 0, 0, 1]);
  });

  it("that can't be read at all aren't said to go by nothing", () => {
    const audit = check(`${RANKED}甲县|90|1|一等\n乙县|85|2|二等`);
    expect(relation(audit, "排名")).toEqual([
      "“排名”或据以排名的列有读不出的单元格，没有核对。请先改正。",
      0,
      0,
      0,
      2,
    ]);
  });

  it("aren't accused where the figure of one without a rank can't be read", () => {
    const audit = check(`${RANKED}甲县|90|约1|1\n乙县|约85|2|\n丙县|80|3|3\n丁县|70|4|4`);
    expect(found(audit)).toEqual([]);
  });

  it("leave out who has none", () => {
    expect(found(check(`${RANKED}市直|95|9|—\n甲县|90|1|1\n乙县|85|2|2\n丙县|80|3|3`))).toEqual([]);
  });
});

describe("the time that has passed", () => {
  test.each<[string, number[]]>([
    ["2018年一季度技改投资进度表", [3]],
    ["2018年第4季度", [12]],
    ["前三季度", [9]],
    ["2018年上半年（截至6月30日）", [6]],
    ["1—9月份累计", [9]],
    ["2018年1月至5月", [5]],
    ["截至2018年10月底", [10]],
    ["1-本月累计", []],
    ["2018年7月5日", []],
    ["填报时间：2018年7月", []],
    ["2018年度技改投资进度表", []],
    ["2018年一季度（1-2月）", [3, 2]],
  ])("in %s is %j of 12 months", (text, months) => {
    expect(timesIn([text]).map(({ passed, total }) => (passed * 12) / total)).toEqual(months);
  });

  const table = (title: string, heading: string) =>
    check(`${title}\n单位：亿元\n县市区|年度目标|${heading}|占目标%|时间进度差\n甲县|100|50|50|9`);

  it("unstated or stated twice, checks nothing, and says so", () => {
    const unstated = table("技改投资进度表", "累计完成");
    expect(found(unstated)).toEqual([]);
    expect(unstated.relations.map(({ remark }) => remark?.zh)).toContainEqual(
      expect.stringContaining("没有写明是几月或第几季度")
    );
    const twice = table("2018年6月技改投资进度表", "1-5月累计完成");
    expect(found(twice)).toEqual([]);
    expect(twice.relations.map(({ remark }) => remark?.zh)).toContainEqual(
      expect.stringContaining("不止一个")
    );
    expect(table("2018年5月技改投资进度表", "累计完成").relations).toHaveLength(2);
  });
});

it("says of a row that isn't on show that it isn't", () => {
  const grid = sheet("单位：万元\n企业|应补|已拨|未拨\n甲|100|60|45\n乙|100|60|40");
  const hidden = { sheet: false, rows: new Set([2]), columns: new Set<number>() };
  const [ledger] = findLedgers({ ...grid, hidden });
  const auditor = new TableAuditor(ledger!, new Amount(0));
  for (const row of ledger!.rows()) auditor.add(row);
  expect(auditor.finish().audit.findings.map(({ text }) => text.zh)).toEqual([
    expect.stringContaining("其中第 3 行是隐藏的。"),
  ]);
});
