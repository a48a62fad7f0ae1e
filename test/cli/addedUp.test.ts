/** Tables that no rule of a policy can go by: what the command adds up, and what it says of them. */
import { writeFileSync } from "node:fs";
import { auditDesk, desk, deskWorkbook, type Desk, type DeskCell } from "./support/desk";
import { run, temporaryFolder } from "./support/run";

const split = (line: string): DeskCell[] =>
  line.split("|").map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell || null));
const table = (...lines: readonly string[]): Desk => ({ rows: lines.map(split) });

const funds = (outstanding: string) =>
  table(
    "宜昌市技术改造专项资金台账",
    "单位：万元",
    "年度|县市区|企业|项目|应补|已拨|未拨",
    `2018|宜都市|甲公司|一号线|100|60|${outstanding}`,
    "2018|远安县|乙公司|二号线|80.5||80.5",
    "合计||||180.5|60|120.5"
  );

test("a ledger of funds is checked by its sums and columns, and is no longer left out", async () => {
  const { status, tables, leftOut } = await auditDesk({ 资金台账: funds("40") });
  expect([status, leftOut]).toEqual([0, []]);
  expect(tables).toMatchObject([
    {
      sheet: "资金台账",
      findings: [],
      relations: [
        { relation: "小计、合计 = 各行相加", rows: 3, off: 0 },
        { relation: "“未拨” = “应补” − “已拨”", rows: 2, off: 0 },
      ],
    },
  ]);
});

test("what differs is a finding with its cell, both figures and the formula, and a difference to the shell", async () => {
  const { status, tables } = await auditDesk({ 资金台账: funds("44.5") });
  expect(status).toBe(1);
  expect(tables[0]!.findings).toMatchObject([
    {
      kind: "relationWrong",
      address: "G4",
      text: "“未拨”填 44.5 万元，应为 “应补” − “已拨” = 40 万元，多 4.5 万元。请核对这一行各列。",
    },
  ]);
});

const interest = (total: string) =>
  table(
    "付息明细",
    "单位：万元",
    "贷款银行|合同号|贷款金额|利率%|天数|付息金额",
    "工行|HT-2018-01|2000|4.8|90|24",
    // The loan is filled down, its bank and contract aren't.
    "||2000|4.8|30|8",
    "农行|HT-2018-02|500|4.8|90|6",
    `合计||${total}|||38`
  );

test("a loan that rows below repeat without its names may count once, and nothing else may", async () => {
  for (const [total, status] of [
    ["2500", 0],
    ["4500", 0],
    ["3000", 1],
  ] as const) {
    expect((await auditDesk({ 付息明细: interest(total) })).status).toBe(status);
  }
});

test("an amount that can't be read keeps a table from agreeing", async () => {
  const { status, tables } = await auditDesk({ 资金台账: funds("约40") });
  expect(status).toBe(2);
  expect(tables[0]!.relations).toMatchObject([{}, { rows: 1, off: 0, unread: 1 }]);
});

const reconciliation = (difference: string) =>
  table(
    "审计核对表",
    "单位：万元",
    "项目|申报数|审定数|系统计算数|差异",
    "一号线|357.5|300|300|57.5",
    "二号线|186.9|160.9|150.9|26",
    `三号线|120|110|105|${difference}`
  );

test("amounts that a policy could recompute are said not to have been, whatever adds up", async () => {
  const folder = temporaryFolder();
  const path = folder.path("核对.xlsx");
  try {
    for (const [difference, found] of [
      ["10", []],
      ["12", ["E6"]],
    ] as const) {
      writeFileSync(path, deskWorkbook({ 核对表: reconciliation(difference) }));
      // Nothing names a place, and no policy has to be asked for.
      const { status, out } = await run("audit", path, "--json");
      const [file] = (JSON.parse(out) as { files: Awaited<ReturnType<typeof auditDesk>>[] }).files;
      expect(status).toBe(2);
      expect(file!.tables[0]!.findings.map(({ address }) => address)).toEqual(found);
      expect(file!.leftOut).toMatchObject([{ reason: expect.stringContaining("没有按政策复算") }]);
    }
    const { out, status } = await run("audit", path, "--lang", "en");
    expect(status).toBe(2);
    expect(out).toContain("“差异” = “申报数” − “审定数”");
    expect(out).toContain(
      "“差异” says 12 万元, but “申报数” − “审定数” = 10 万元: 2 万元 too much."
    );
  } finally {
    folder.remove();
  }
});

test("what the policy lacks is named, and asked for where a column may be it", async () => {
  const { status, leftOut } = await auditDesk({ 核对表: reconciliation("10") });
  expect(status).toBe(2);
  expect(leftOut[0]!.reason).toMatch(/--map.*没有按政策复算/);
  const unclear = {
    rows: reconciliation("10").rows.map((row, i) => [...row, i === 2 ? "利息" : i]),
  };
  const beside = desk([1, "甲公司", "西陵区", "A", 1000, 100]);
  expect((await auditDesk({ 申报: beside, 核对表: reconciliation("10") })).status).toBe(0);
  expect((await auditDesk({ 申报: beside, 核对表: unclear })).status).toBe(2);
});

test("no approval sheets come of it", async () => {
  const folder = temporaryFolder();
  try {
    const path = folder.path("台账.xlsx");
    writeFileSync(path, deskWorkbook({ 资金台账: funds("40") }));
    const { status, err } = await run("approve", path, "--out", folder.path("out"));
    expect(status).toBe(2);
    expect(err).toContain("没有找到带申报、审核或审定金额的台账");
  } finally {
    folder.remove();
  }
});

describe("a summary against its details on other sheets", () => {
  const summary = (interest: string, equipment: string, unit = "万元") =>
    table(
      "宜昌市技改补助申报汇总表",
      `单位：${unit}`,
      "序号|企业名称|统一社会信用代码|县市区|项目名称|生产性设备（不含税）|是否竣工验收|有无银行贷款|实际支付利息|申报补助额",
      `1|宜昌甲化工有限公司|91420500MA00000001|西陵区|一号线||是|有|${interest}|40`,
      `2|宜昌乙机械有限公司|91420500MA00000002|猇亭区|二号线|${equipment}|是|无||200`
    );
  const payments = (unit = "单位：元") =>
    table(
      "付息明细表",
      unit,
      "信用代码|贷款银行|合同号|贷款金额|付息日期|付息金额|计入贴息金额",
      "91420500MA00000001|某银行|HT-1|20000000|2018-6-21|500000|400000",
      "91420500MA00000001|某银行|HT-1|20000000|2018-9-21|500000|400000",
      "合计|||20000000||1000000|800000"
    );
  const invoices = table(
    "宜昌乙机械有限公司设备购置明细表",
    "单位：元",
    "设备名称|发票号码|含税金额|税率|不含税金额",
    "车床|001|11600000|16%|10000000",
    "铣床|002|11600000|16%|10000000",
    "合计||23200000||20000000"
  );
  const found = async (sheets: Readonly<Record<string, Desk>>) => {
    const { ledgers } = await auditDesk(sheets);
    return ledgers[0]!.findings
      .filter(({ kind }) => kind === "detailsDiffer")
      .map(({ address, text }) => `${address} ${text}`);
  };
  const relation = async (sheets: Readonly<Record<string, Desk>>) => {
    const { ledgers } = await auditDesk(sheets);
    return ledgers[0]!.relations.filter((each) => each.relation.includes("明细表"));
  };

  it("agrees by what counts or by what was paid, and by the firm in the title", async () => {
    for (const interest of ["80", "100"]) {
      const sheets = { 汇总: summary(interest, "2000"), 付息: payments(), 设备: invoices };
      expect(await found(sheets)).toEqual([]);
      expect(await relation(sheets)).toMatchObject([
        { rows: 1, off: 0 },
        { rows: 1, off: 0 },
      ]);
    }
  });

  it("names what differs, with both sums", async () => {
    const sheets = { 汇总: summary("85", "2100"), 付息: payments(), 设备: invoices };
    expect(await found(sheets)).toEqual([
      "I4 “实际支付利息”填 85 万元，明细表“付息”中“计入贴息金额”之和 80 万元 或 “付息金额”之和 100 万元。请核对汇总数和明细。",
      "F5 “生产性设备（不含税）”填 2,100 万元，明细表“设备”中“不含税金额”之和 2,000 万元，多 100 万元。请核对汇总数和明细。",
    ]);
  });

  it("calls nothing wrong that an unstated unit would explain, and says so", async () => {
    const details = payments("付息情况");
    const sheets = { 汇总: summary("80", "2000"), 付息: details };
    expect(await found(sheets)).toEqual([]);
    expect(await relation(sheets)).toMatchObject([
      { rows: 0, remark: expect.stringContaining("没有写明单位") },
    ]);
  });

  it("compares nothing where it isn't known whose details they are, or which of two count", async () => {
    const nobodys = { rows: [["设备明细表"], ...invoices.rows.slice(1)] };
    expect(await relation({ 汇总: summary("80", "2100"), 设备: nobodys })).toMatchObject([
      { rows: 0, remark: expect.stringContaining("对不上汇总表的项目") },
    ]);
    const twice = { 汇总: summary("80", "2000"), 设备: invoices, 设备旧: invoices };
    expect(await found(twice)).toEqual([]);
    expect(await relation(twice)).toMatchObject([
      { rows: 0, remark: expect.stringContaining("看不出该用哪一份") },
    ]);
  });
});

test("what an earlier audit wrote beside a ledger isn't held against the ledger's own columns", async () => {
  const folder = temporaryFolder();
  const path = folder.path("台账.xlsx");
  const out = folder.path("结果");
  try {
    const ledger = table(
      "宜昌市技改补助审核表",
      "单位：万元",
      "序号|企业名称|县市区|项目名称|生产性设备（不含税）|是否竣工|申报补助额|市级审定额|此前已拨付|未拨付|差异",
      "1|甲公司|西陵区|一号线|2000|是|200|200||200|0",
      "2|乙公司|猇亭区|二号线|1500|是|150|140|60|80|10",
      "3|丙公司|点军区|三号线|1200|是|120|120||120|0"
    );
    writeFileSync(path, deskWorkbook({ 审核表: ledger }));
    const audited = async (file: string) =>
      JSON.parse((await run("audit", file, "--json")).out).files[0].ledgers;
    const first = await audited(path);
    await run("audit", path, "--out", out);
    expect(await audited(folder.path("结果/台账-审核.xlsx"))).toEqual(first);
    expect(first[0].relations.map(({ relation }: { relation: string }) => relation)).toEqual([
      "“差异” = “申报补助额” − “市级审定额”",
    ]);
  } finally {
    folder.remove();
  }
});
