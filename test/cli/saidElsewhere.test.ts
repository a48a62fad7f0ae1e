/** What a ledger says of a project in words, where the columns that are calculated with say another thing or nothing. */
import {
  auditDesk,
  HEADINGS,
  IN_WAN,
  TITLE,
  verdicts,
  type DeskAudit,
  type DeskCell,
} from "./support/desk";

/** A tenth of 2000 is due (YC-4.1-c), unless there is a loan, a lease, tax or an earlier payment in it. */
const right: DeskCell[] = [1, "甲公司", "西陵区", "A", 2000, 200];

/** The equipment's heading doesn't say whether tax is in it. */
const PLAIN = HEADINGS.map((heading) => (heading === HEADINGS[4] ? "设备投资" : heading));

async function audited(rows: DeskCell[][], policy?: string) {
  const found = await auditDesk({ 申报: { rows } }, policy);
  const [differing] = found.ledgers[0]?.differing ?? [];
  return {
    status: found.status,
    verdicts: verdicts(found),
    error: differing?.comparisons[0]?.error,
  };
}

const beside = (heading: DeskCell, cell: DeskCell, headings = HEADINGS) =>
  audited([TITLE, IN_WAN, [...headings, heading], [...right, cell]]);

/** What is told of rows that are read all the same: where, and what. */
const besidesIn = ({ ledgers }: DeskAudit) =>
  ledgers[0]!.notes
    .filter(({ text }) => text.endsWith("核算"))
    .map(({ address, text }) => [address, text]);
const told = async (rows: DeskCell[][]) => besidesIn(await auditDesk({ 申报: { rows } }));

const ASKED = { status: 2, verdicts: "unreadable 1" };
const RIGHT = { status: 0, verdicts: "agree 1", error: undefined };

describe.each<[string, [heading: string, cell: DeskCell][], [heading: string, cell: DeskCell][]]>([
  [
    "却按没有贷款计算",
    [
      ["贷款银行", "无锡农商行"],
      ["贷款方式", "无还本续贷"],
      ["银行贷款（不含流动资金贷款）", 1500],
      ["固定资产贷款（非流动资金）", 1500],
      ["贷款（除流动资金外）", 1500],
      ["其中：贴息贷款", 1500],
      ["贴息前贷款利息支出", 60],
      ["是否贷款贴息", "是"],
      ["项目贷款（享受贴息）", 1500],
      ["备注", "已获工行贷款1500万元"],
      ["备注", "贷款金额:1000万元，利率5%"],
      ["资金来源", "自筹500万元，银行贷款1500万元"],
      ["支持方式", "贷款贴息"],
      ["年利率", "4.9%"],
      ["融资情况", "工商银行1500万元"],
      ["信贷资金", 1500],
      ["项目贷", 1500],
      ["银行资金", 1500],
      ["利息支出凭证金额", 60],
      ["付息凭证", "2018年6—12月工行付息单"],
      ["银行授信", 1500],
    ],
    [
      ["贷款银行", "无（自筹）"],
      ["贷款银行", "没有贷款"],
      ["贷款方式", "无，全部自筹"],
      ["贷款方式", "不涉及"],
      ["备注", "本项目无银行贷款"],
      ["备注", "未使用贷款，全额自筹"],
      ["资金来源", "企业自筹"],
      ["银行授信", 0],
      ["贷款贴息标准", "50%"],
      ["自筹资金（不含贷款）", 2000],
      ["存款利息收入", 3],
    ],
  ],
  [
    "却按没有租赁计算",
    [
      ["融资租赁公司", "三峡租赁有限公司"],
      ["设备来源", "融资租赁"],
    ],
    [
      ["融资租赁公司", "无"],
      ["设备来源", "自购"],
      ["备注", "厂房租赁合同已续签"],
    ],
  ],
  [
    "却按没有债券计算",
    [
      ["备注", "2018年发行企业债券3000万元"],
      ["债券名称", "18宜昌01"],
    ],
    [["债券名称", "—"]],
  ],
  [
    "却按已竣工计算",
    [
      ["验收情况", "未验收"],
      ["验收情况", "无"],
      ["完工情况", "否"],
      ["建设进度", 0],
      ["建设进度", { value: 0.6, format: "0%" }],
      ["项目状态", "在建"],
      ["完工情况", "未完工"],
      ["竣工日期", "未竣工"],
      ["竣工时间", "预计2020年12月"],
      ["建设进度", "60%"],
      ["形象进度", "主体施工"],
      ["建设阶段", "续建"],
      ["项目进展", "正在设备安装"],
      ["备注", "项目未验收，暂缓"],
      ["备注", "项目未竣工，设备已到货"],
    ],
    [
      ["验收情况", "已验收"],
      ["验收情况", "2018年10月通过竣工验收"],
      ["项目状态", "已完工并验收合格"],
      ["建设进度", "100%"],
      ["建设进度", { value: 1, format: "0%" }],
      ["竣工日期", "—"],
      ["竣工日期", null],
      ["竣工日期", "2018年10月"],
      ["竣工日期", { value: 43400, format: "yyyy-mm-dd" }],
      ["验收文号", "宜经信验〔2018〕3号"],
      ["备注", "存在建筑垃圾清运费"],
    ],
  ],
  [
    "却按此前没有拨付计算",
    [
      ...["已下达资金", "前期已安排补助", "历年已获支持", "以前年度获得市级技改资金"],
      ...[
        "以前年度补助",
        "去年补助金额",
        "上年已兑现",
        "已预拨",
        "预拨资金",
        "已到位补助资金",
        "已享受同类财政补助",
      ],
    ].map((heading): [string, DeskCell] => [heading, 100]),
    [
      ["已下达资金", null],
      ["已预拨", 0],
      ["已预拨", "无"],
      ["自筹资金到位情况", "已到位"],
      ["备注", "已获环评批复"],
    ],
  ],
])("%s", (said, speaking, silent) => {
  test.each(speaking)("for %s: %j", async (heading, cell) => {
    const found = await beside(heading, cell);
    expect(found).toMatchObject(ASKED);
    expect(found.error).toContain(said);
  });

  test.each(silent)("but not for %s: %j", async (heading, cell) =>
    expect(await beside(heading, cell)).toEqual(RIGHT)
  );
});

describe("tax in the equipment", () => {
  test.each<[string, DeskCell]>([
    ["是否含税", "是"],
    ["备注", "含税"],
    ["备注", "设备金额含税"],
    ["设备金额口径", "含税"],
    ["价税合计", 2000],
  ])("may be meant by %s: %j", async (heading, cell) => {
    const found = await beside(heading, cell, PLAIN);
    expect(found).toMatchObject(ASKED);
    expect(found.error).toContain("却按不含税金额计算");
  });

  test.each<[string, DeskCell, DeskCell[]]>([
    ["是否含税", "否", PLAIN],
    ["备注", "不含税", PLAIN],
    ["价税合计", 2320, PLAIN],
    ["价税合计", 2320, HEADINGS],
    ["备注", "含税2320万元", HEADINGS],
  ])("isn't by %s: %j under these headings", async (heading, cell, headings) =>
    expect(await beside(heading, cell, headings)).toEqual(RIGHT)
  );

  test("nor is one in the heading without tax denied by a remark in silence", async () =>
    expect(await beside("备注", "设备金额含税")).toMatchObject(ASKED));

  test.each(["（设备金额含税）", "注：设备投资为含税价。"])("or by a line: %s", async (line) => {
    expect(await audited([TITLE, IN_WAN, [line], PLAIN, right])).toMatchObject(ASKED);
    expect(await audited([TITLE, IN_WAN, PLAIN, right, [line]])).toMatchObject(ASKED);
    expect(await audited([TITLE, IN_WAN, HEADINGS, right, [line]])).toEqual(RIGHT);
  });

  test("but not by a line about what it was converted from", async () => {
    const line = ["注：含税发票已换算为不含税金额。"];
    expect(await audited([TITLE, IN_WAN, PLAIN, right, line])).toEqual(RIGHT);
  });
});

describe("the section or the table", () => {
  test.each(["一、贷款贴息项目", "二、在建项目", "（三）融资租赁项目"])("%s", async (section) =>
    expect(await audited([TITLE, IN_WAN, HEADINGS, [section], right])).toMatchObject(ASKED)
  );

  test.each(["注：以上项目均未验收。", "注：各项目均有银行贷款。", "备注：全部项目在建"])(
    "%s",
    async (line) =>
      expect(await audited([TITLE, IN_WAN, HEADINGS, right, [line]])).toMatchObject(ASKED)
  );

  test.each(["一、设备补助项目", "一、已竣工项目"])("but not %s", async (section) =>
    expect(await audited([TITLE, IN_WAN, HEADINGS, [section], right])).toEqual(RIGHT)
  );

  test.each([
    "注：有贷款的项目均走贴息。",
    "注：贷款利息按实付数填列。",
    "注：以上贷款利息均为实付数。",
  ])("nor the explanation %s", async (line) =>
    expect(await audited([TITLE, IN_WAN, HEADINGS, right, [line]])).toEqual(RIGHT)
  );
});

describe("a section that lists several kinds", () => {
  const headings = [...HEADINGS, "有无银行贷款", "贷款利息", "融资租赁租金", "债券利息"];
  const asked = async (section: string, equipment: DeskCell, due: DeskCell, ...own: DeskCell[]) => {
    const row: DeskCell[] = [1, "甲公司", "西陵区", "A", equipment, due, ...own];
    return audited([TITLE, IN_WAN, headings, [section], row]);
  };

  // Half of rent, bonds' and loans' interest is due (YC-4.1-b, -d), a tenth of equipment (YC-4.1-c).
  test.each<[string, DeskCell, DeskCell, DeskCell[]]>([
    ["三、融资租赁与债券", null, 30, ["无", null, 60, null]],
    ["三、融资租赁与债券", null, 30, ["无", null, null, 60]],
    ["四、贷款贴息和设备补助项目", 2000, 200, ["无", null, null, null]],
    ["五、贷款（含租赁、债券）", null, 30, [null, 60, null, null]],
  ])("%s asks nothing of a row of one of them", async (section, equipment, due, own) =>
    expect(await asked(section, equipment, due, ...own)).toEqual(RIGHT)
  );

  test("asks of a row of none", async () =>
    expect(await asked("三、融资租赁与债券", 2000, 200)).toMatchObject(ASKED));
});

test("whatever is said, where it doesn't change the amount it isn't asked", async () => {
  // Nothing is due in Yiling (YC-4.1-a), loan or none.
  const row: DeskCell[] = [1, "甲公司", "夷陵区", "A", 2000, 0, "贷款1500万元，未验收"];
  expect(await audited([TITLE, IN_WAN, [...HEADINGS, "备注"], row])).toEqual(RIGHT);
  // Half of 100 is due (YC-4.1-b), and the loan's bank is no news.
  const headings = [...HEADINGS.slice(0, 4), "有无银行贷款", "贷款利息", "贷款银行", "申报补助额"];
  const ofLoan: DeskCell[] = [1, "甲公司", "西陵区", "A", "有", 100, "工商银行", 50];
  expect(await audited([TITLE, IN_WAN, headings, ofLoan])).toEqual(RIGHT);
});

test.each<[string, DeskCell, string]>([
  ["有无银行贷款", "无", "贷款已结清"],
  ["是否竣工", "是", "未竣工"],
  ["是否竣工", "已竣工", "未竣工"],
])("where %s says %j, %s is told and not asked about", async (heading, cell, remark) => {
  const rows = [TITLE, IN_WAN, [...HEADINGS, heading, "备注"], [...right, cell, remark]];
  expect(await audited(rows)).toEqual(RIGHT);
  expect(await told(rows)).toEqual([["H4", expect.stringContaining(`“${remark}”`)]]);
});

test("a figure beside what the column denies is asked about", async () => {
  const headings = [...HEADINGS, "有无银行贷款", "贷款利息"];
  expect(await audited([TITLE, IN_WAN, headings, [...right, "无", 60]])).toMatchObject(ASKED);
});

describe("what may speak of another answer is told of", () => {
  test.each<[string, DeskCell]>([
    ["备注", "除银行贷款外，其余由企业自筹"],
    ["备注", "无流动资金贷款"],
    ["备注", "申报贴息"],
    ["贴息金额", 60],
    ["资金来源", "自筹60%，银行40%"],
    ["备注", "设备系租入"],
    ["备注", "发行可转债5000万元"],
    ["备注", "项目未完成"],
    ["备注", "停建"],
    ["备注", "一期已竣工，二期建设中"],
    ["备注", "同意验收，计划2019年建成"],
    ["是否建成", "否"],
    ["计划竣工时间", "2020年12月"],
    ["竣工日期", "2099年1月"],
    ["竣工日期", { value: 60000, format: "yyyy-mm-dd" }],
    ["完成率", "80%"],
    ["备注", "已补助100万元"],
    ["备注", "补助已到账"],
    ["备注", "首批资金50万元"],
    ["备注", "未扣除上年补助"],
    ["备注", "原计划2018年12月竣工，实际2018年6月竣工"],
    ["已奖补金额", 100],
    ["首次补助", 100],
    ["2017年度补助资金", 100],
  ])("%s: %j", async (heading, cell) => {
    const rows = [TITLE, IN_WAN, [...HEADINGS, heading], [...right, cell]];
    expect(await audited(rows)).toEqual(RIGHT);
    expect((await told(rows)).map(([address]) => address)).toContain("G4");
  });

  test.each<[string, DeskCell]>([
    ["税额", 320],
    ["税率", "16%"],
    ["备注", "税额未剔除"],
    ["备注", "金额含13%税"],
  ])("%s: %j beside equipment that may be either", async (heading, cell) => {
    const rows = [TITLE, IN_WAN, [...PLAIN, heading], [...right, cell]];
    expect(await audited(rows)).toEqual(RIGHT);
    expect((await told(rows)).map(([address]) => address)).toContain("G4");
  });

  test.each<[string, number, string]>([
    ["项目名称", 3, "数控机床项目（在建）"],
    ["企业名称", 1, "乙公司（未竣工）"],
  ])("in %s", async (_, at, name) => {
    const row = right.map((cell, i) => (i === at ? name : cell));
    expect(await audited([TITLE, IN_WAN, HEADINGS, row])).toEqual(RIGHT);
    expect(await told([TITLE, IN_WAN, HEADINGS, row])).toHaveLength(1);
  });

  test("once in a title, a line below the table and the sheet's name", async () => {
    const rows = [["宜昌市在建技改项目申报表"], IN_WAN, HEADINGS, right, right];
    expect(await told(rows)).toEqual([["A1", expect.stringContaining("按已竣工核算")]]);
    const line = ["注：序号1有银行贷款1500万元"];
    expect(await told([TITLE, IN_WAN, HEADINGS, right, right, line])).toEqual([
      ["A6", expect.stringContaining("按没有贷款核算")],
    ]);
    const found = await auditDesk({ 贷款贴息: { rows: [TITLE, IN_WAN, HEADINGS, right, right] } });
    expect(besidesIn(found)).toEqual([["", expect.stringContaining("“贷款贴息”")]]);
  });

  test.each<[string, DeskCell]>([
    ["备注", "经核查无贷款"],
    ["备注", "银行贷款：无"],
    ["备注", "贷款0万元"],
    ["备注", "无银行贷款！"],
    ["备注", "此前未获得补助"],
    ["贷款期限", "0个月"],
    ["融资租赁情况", "未采用融资租赁"],
    ["以前年度享受补助情况", "从未享受"],
    ["备注", "在建工程已转固"],
    ["项目状态", "已竣工并投入使用"],
    ["项目状态", "项目已全部建成并正常运行"],
    ["验收意见", "合格，同意"],
    ["竣工日期", "2018年7月上旬"],
    ["竣工日期", "2018年第二季度"],
    ["开户银行", "工商银行宜昌分行"],
  ])("but not %s: %j", async (heading, cell) => {
    const rows = [TITLE, IN_WAN, [...HEADINGS, heading], [...right, cell]];
    expect(await audited(rows)).toEqual(RIGHT);
    expect(await told(rows)).toEqual([]);
  });
});

test("another column that may be the equipment is named, and asked about where it has another amount", async () => {
  const headings = [...HEADINGS.slice(0, 4), "设备购置额", "其中：生产性设备", "申报补助额"];
  const own = (part: number): DeskCell[] => [1, "甲公司", "西陵区", "A", 2320, part, 232];
  const of = (part: number) => [TITLE, IN_WAN, headings, own(part)];
  expect(await audited(of(2000))).toMatchObject(ASKED);
  expect(await audited(of(2320))).toEqual(RIGHT);
  const { ledgers } = await auditDesk({ 申报: { rows: of(2320) } });
  expect(ledgers[0]!.notes).toContainEqual({
    address: "F3",
    text: expect.stringContaining("“其中：生产性设备”也像"),
  });
});

test("a column that is named as the net one is taken, and the other named", async () => {
  const upper: DeskCell[] = ["序号", "企业名称", "所属县市区", "设备投资", null, "申报补助额"];
  const lower: DeskCell[] = [null, null, null, "合计", "其中：不含税", null];
  const row: DeskCell[] = [1, "甲公司", "西陵区", 2320, 2000, 200];
  const merges = ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"];
  const found = await auditDesk({ 申报: { rows: [TITLE, IN_WAN, upper, lower, row], merges } });
  expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
  expect(found.ledgers[0]!.notes.map(({ text }) => text)).toContainEqual(
    expect.stringContaining("合计”也像")
  );
});

describe("another column without tax", () => {
  const beside = (heading: string, net: number) =>
    audited([
      TITLE,
      IN_WAN,
      [...PLAIN.slice(0, 5), heading, "申报补助额"],
      [1, "甲公司", "西陵区", "A", 2320, net, 232],
    ]);

  test.each(["不含税金额", "其中：不含税金额", "设备净额"])("%s is asked about", async (heading) =>
    expect(await beside(heading, 2000)).toMatchObject(ASKED)
  );

  test("unless it is the same amount", async () =>
    expect(await beside("不含税金额", 2320)).toEqual(RIGHT));
});

describe("in Enshi", () => {
  /** 3% of 1000 is 30 (ES-3.1-b). */
  const audit = (heading: string, cell: DeskCell) =>
    audited(
      [
        ["恩施州技改补助申报表"],
        IN_WAN,
        ["序号", "企业名称", "县市", "设备投资", "申报补助额", heading],
        [1, "恩甲", "恩施市", 1000, 30, cell],
      ],
      "enshi"
    );

  test.each([
    ["备注", "未列入年度技改计划"],
    ["备注", "注册地宜昌"],
    ["注册地", "宜昌市西陵区"],
    ["备注", "设备金额含税"],
  ])("%s: %s is asked about", async (heading, cell) =>
    expect(await audit(heading, cell)).toMatchObject(ASKED)
  );

  test.each([
    ["备注", "已列入年度技改计划"],
    ["备注", "注册地恩施市"],
    ["注册地", "恩施州利川市都亭街道"],
    // The plan doesn't ask for it (ES-3.1-a).
    ["备注", "未验收"],
  ])("%s: %s isn't", async (heading, cell) => expect(await audit(heading, cell)).toEqual(RIGHT));
});
