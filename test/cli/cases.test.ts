/** Small workbooks as offices keep them, each for a kind of what went wrong in real ones. */
import { writeFileSync } from "node:fs";
import {
  auditDesk,
  desk,
  deskWorkbook,
  HEADINGS,
  IN_WAN,
  TITLE,
  verdicts,
  type Desk,
  type DeskAudit,
  type DeskCell,
} from "./support/desk";
import { readCells } from "./support/ledgers";
import { run, temporaryFolder } from "./support/run";

const as =
  (format: string) =>
  (value: number): DeskCell => ({ value, format });

describe("number formats", () => {
  /** One project of this equipment with 300 万元 reported in a plain cell. */
  const withEquipment = (equipment: DeskCell, reported: DeskCell = 300) =>
    auditDesk({ 申报: desk([1, "甲公司", "西陵区", "A", equipment, reported]) });

  test.each([
    ["0!.0,", 30000000, 300],
    ["#,##0.00,", 3000000, 300],
    ['0.00"亿元"', 0.3, 300],
    ['#,##0.00"元"', 30000000, 300],
    ['[>=10000]0!.0,"万元";0"元"', 30000000, 300],
    [String.raw`0\.00,,"亿元"`, 30000000, 300],
    ["0.00,,", 3000000000, 300],
    ['0.0,"千元"', 30000000, 300],
    // 200 too much: 1000 万元 of equipment give 100.
    ["0!.0,", 10000000, undefined],
    ['#,##0.00"元"', 10000000, undefined],
  ])("%s over %d: what is shown counts, and it is said", async (format, stored, due) => {
    const found = await withEquipment(as(format)(stored));
    expect(verdicts(found)).toBe(due === undefined ? "over 1" : "agree 1");
    expect(found.ledgers[0]!.due).toBe(String(due ?? 100));
    expect(found.ledgers[0]!.notes).toEqual([
      { address: "E4", text: expect.stringContaining(`存的是 ${stored}`) },
    ]);
  });

  test.each(['0"万"0000', ";;;", "$#,##0.00", '"约"0', "#,##0!.0000"])(
    "%s can't be followed: the cell is unreadable, with the reason",
    async (format) => {
      const found = await withEquipment(as(format)(30000000));
      expect([found.status, verdicts(found)]).toEqual([2, "unreadable 1"]);
      expect(found.ledgers[0]!.unreadable).toEqual([
        { address: "E4", text: expect.stringContaining("生产性设备") },
      ]);
    }
  );

  test("the exact number counts, not the digits on show", async () => {
    const shown = as('0!.0,"万元"');
    // 1000.49 万元 shows as 1000.5: a tenth is 100.049.
    const found = await withEquipment(shown(10004900), shown(1000500));
    expect(found.ledgers[0]).toMatchObject({ due: "100.049" });
    expect(verdicts(found)).toBe("agree 1");
    expect(verdicts(await withEquipment(shown(10004900), shown(1001000)))).toBe("over 1");
  });

  test("formats of ledgers that show numbers as they are need no word", async () => {
    for (const format of ["#,##0.00_ ", '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ']) {
      const found = await withEquipment(as(format)(3000));
      expect([verdicts(found), found.ledgers[0]!.notes]).toEqual(["agree 1", []]);
    }
  });
});

describe("units", () => {
  const headed = (equipment: string, reported: string, ...rows: DeskCell[][]): Desk => ({
    rows: [
      TITLE,
      ["序号", "企业名称", "县市区", "项目名称", equipment, reported],
      ...rows,
      [1, "甲公司", "西陵区", "A", 20000000, 200],
    ],
  });

  test.each([
    ["生产性设备（不含税，元）", "申报补助额(万元)"],
    ["生产性设备（人民币/元）", "申报补助额（万元人民币）"],
    ["生产性设备（不含税）/元", "申报补助额（单位：万元）"],
    ["生产性设备不含税 元", "申报补助额 （ 万 元 ）"],
    ["生产性设备￥元", "申报补助额（RMB万元）"],
  ])("%s, %s", async (equipment, reported) => {
    const found = await auditDesk({ 申报: headed(equipment, reported) });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
    expect(found.ledgers[0]!.due).toBe("200");
  });

  test("a row of units under the headings", async () => {
    const units = [null, null, null, null, "元", "万元"];
    const found = await auditDesk({ 申报: headed("生产性设备", "申报补助额", units) });
    expect([found.status, verdicts(found), found.ledgers[0]!.rows]).toEqual([0, "agree 1", 1]);
  });

  test("a unit in a note below the table", async () => {
    const { rows } = headed("生产性设备", "申报补助额（万元）");
    const found = await auditDesk({ 申报: { rows: [...rows, ["注：本表其他金额单位为元。"]] } });
    expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
    expect(found.ledgers[0]!.notes.map(({ address }) => address)).toContain("A4");
  });

  test("a heading that contradicts the line above is named, and counts", async () => {
    const [title, unit, ...rows] = desk([1, "甲公司", "西陵区", "A", 10000000, 300]).rows;
    const [headings, row] = rows as [DeskCell[], DeskCell[]];
    const own = headings.map((each) =>
      each === "生产性设备（不含税）" ? "生产性设备（人民币/元）" : each
    );
    const found = await auditDesk({ 申报: { rows: [title!, unit!, own, row] } });
    expect([found.status, verdicts(found), found.ledgers[0]!.due]).toEqual([1, "over 1", "100"]);
    expect(found.ledgers[0]!.notes).toEqual([
      { address: "E3", text: expect.stringContaining("以表头为准") },
    ]);
  });

  test("填报单位：元宝山公司 states none", async () => {
    const { rows } = desk([1, "甲公司", "西陵区", "A", 1000, 100]);
    const found = await auditDesk({
      申报: { rows: [rows[0]!, ["填报单位：元宝山公司"], ...rows.slice(2)] },
    });
    expect(found.ledgers[0]!.columns[4]).toMatchObject({ unit: "万元", unitFrom: "default" });
    expect([verdicts(found), found.ledgers[0]!.due]).toEqual(["agree 1", "100"]);
  });
});

describe("headings merged downwards", () => {
  const merges = [..."ABCDEF"].map((letter) => `${letter}3:${letter}4`);
  const [title, unit, headings] = [TITLE, IN_WAN, HEADINGS];
  const row = [1, "甲公司", "西陵区", "A", 1000, 100];

  test.each([
    ["a row that isn't there", [], merges],
    ["a row of blanks with a look", HEADINGS.map(() => ({ xml: "" })), merges],
    ["a row of blanks, some merged", [], merges.slice(0, 3)],
    ["two rows", [], [..."ABCDEF"].map((letter) => `${letter}3:${letter}5`)],
    ["nothing but the serial number", [], ["A3:A4"]],
  ] as [string, DeskCell[], string[]][])("over %s", async (_, blank, ranges) => {
    const deeper = ranges[0] === "A3:A5" ? [blank, blank] : [blank];
    const found = await auditDesk({
      申报: { rows: [title, unit, headings, ...deeper, row], merges: ranges },
    });
    expect([found.status, verdicts(found), found.ledgers[0]?.rows]).toEqual([0, "agree 1", 1]);
  });
});

describe("rows of sums", () => {
  const kinds = async (...rows: DeskCell[][]) => {
    const found = await auditDesk({ 申报: desk(...rows) });
    const [{ rows: count, due, findings }] = found.ledgers as [DeskAudit["ledgers"][number]];
    return [found.status, count, due, findings.filter(({ kind }) => kind === "sumWrong").length];
  };
  const [one, two, three]: DeskCell[][] = [
    [1, "甲公司", "西陵区", "项目1", 1000, 100],
    [2, "乙公司", "西陵区", "项目2", 2000, 200],
    [1, "丙公司", "点军区", "项目1", 1000, 100],
  ];

  test.each([
    ["in the first column", ["西陵区", null, null, null, 3000, 300], ["点军区"]],
    ["in its own column", [null, null, "西陵区", null, 3000, 300], [null, null, "点军区"]],
    ["with how many firms", ["西陵区", "2家", null, null, 3000, 300], ["点军区", "1家"]],
    ["with how many projects", [null, "西陵区", null, "共2个项目", 3000, 300], [null, "点军区"]],
    ["numbered", ["一", null, "西陵区", null, 3000, 300], ["二", null, "点军区"]],
    ["by its short name", [null, "西陵", null, null, 3000, 300], [null, "点军"]],
  ] as [string, DeskCell[], DeskCell[]][])("of a county, %s", async (_, first, second) => {
    const other = [...second, ...Array<null>(4 - second.length).fill(null), 1000, 100];
    const total: DeskCell[] = ["合计", null, null, null, 4000, 400];
    expect(await kinds(total, first, one!, two!, other, three!)).toEqual([0, 3, "400", 0]);
    expect(await kinds(one!, two!, first, three!, other, total)).toEqual([0, 3, "400", 0]);
  });

  test.each(["合计", "累计", "与上年合计", "∑", "小计"])(
    "a remark %s makes no sum of a project",
    async (remark) => {
      const rows = [
        TITLE,
        IN_WAN,
        [...HEADINGS, "备注"],
        [...one!, remark],
        [...two!, null],
        ["合计", null, null, null, 3000, 300, null],
      ];
      const found = await auditDesk({ 申报: { rows } });
      expect([found.status, found.ledgers[0]!.rows, verdicts(found)]).toEqual([0, 2, "agree 2"]);
    }
  );

  test("a county's sum that is wrong is one", async () => {
    expect(await kinds(["西陵区", null, null, null, 3000, 310], one!, two!)).toEqual([
      ...[1, 2, "300", 1],
    ]);
  });

  test("a project without its firm's name stays data", async () => {
    expect(await kinds(one!, [2, null, "西陵区", null, 2000, 200])).toEqual([0, 2, "300", 0]);
    expect(await kinds(one!, [null, null, "西陵区", "项目2", 2000, 200])).toEqual([0, 2, "300", 0]);
  });

  test.each([
    [["合计（大写）", "叁佰万元整", null, null, null, null]],
    [["合计（大写）", null, null, null, null, "叁佰万元整"]],
    [["人民币大写：叁佰万元整", null, null, null, null, null]],
    [[null, null, null, "金额大写", null, "人民币叁佰万元整"]],
    [["合计（大写）：人民币叁佰万元整", null, null, null, 3000, 300]],
  ] as [DeskCell[]][])("%j is a sum in words, and no data", async (row) => {
    expect(await kinds(one!, two!, row)).toEqual([0, 2, "300", 0]);
  });
});

describe("a table that goes on", () => {
  const one = [1, "甲公司", "西陵区", "项目1", 1000, 100];
  const two = [2, "乙公司", "西陵区", "项目2", 2000, 200];
  const total = ["合计", null, null, null, 3000, 300];
  const read = async (...between: DeskCell[][]) => {
    const found = await auditDesk({ 申报: desk(one, ...between, HEADINGS, two, total) });
    const findings = found.ledgers.flatMap((each) => each.findings.map(({ kind }) => kind));
    return [found.status, found.ledgers.map(({ rows }) => rows), findings];
  };

  test.each([
    [[["宜昌市技改补助申报表（续）"], IN_WAN]],
    [[["续表1"]]],
    [[["宜昌市技改补助申报表(续)"]]],
    [[["宜昌市技改补助申报表（接上页）"], IN_WAN]],
    [[["本页小计", null, null, null, 1000, 100], [], ["宜昌市技改补助申报表（续二）"], IN_WAN]],
    [[TITLE, IN_WAN]],
    [[]],
  ] as [DeskCell[][]][])("under %j is one", async (between) => {
    expect(await read(...between)).toEqual([0, [2], []]);
  });

  test.each([
    ["in another unit", [["宜昌市技改补助申报表（续）"], ["单位：元"]]],
    ["under another title", [["宜昌市技改补助申报表（第二批后续项目）"], IN_WAN]],
    ["after its total", [["合计", null, null, null, 1000, 100], TITLE, IN_WAN]],
  ] as [string, DeskCell[][]][])("%s is another", async (_, between) => {
    const [, rows] = await read(...between);
    expect(rows).toEqual([1, 1]);
  });
});

describe("tables side by side", () => {
  const left = [1, "甲公司", "西陵区", "A", 1000, 100];
  const right = [1, "丁公司", "点军区", "D", 2000, 250];
  const [second, other] = [
    [2, "乙公司", "西陵区", "B", 500, 50],
    [2, "戊公司", "点军区", "E", 300, 30],
  ];
  const read = async (rows: DeskCell[][]) => {
    const found = await auditDesk({ 并排: { rows: [TITLE, IN_WAN, ...rows] } });
    return [verdicts(found), ...found.ledgers.map(({ rows: count }) => count)];
  };

  test("with a blank column between them", async () => {
    const rows = [
      [...HEADINGS, null, ...HEADINGS],
      [...left, null, ...right],
      [...second!, null, ...other!],
    ];
    expect(await read(rows)).toEqual(["agree 2 + agree 1, over 1", 2, 2]);
  });

  test("right beside one another", async () => {
    const rows = [
      [...HEADINGS, ...HEADINGS],
      [...left, ...right],
      [...second!, ...Array<null>(6).fill(null)],
    ];
    expect(await read(rows)).toEqual(["agree 2 + over 1", 2, 1]);
  });

  test("three of them, the last one shorter", async () => {
    const short = HEADINGS.slice(1);
    const rows = [
      [...short, null, ...short, null, ...short.slice(0, 5)],
      [...left.slice(1), null, ...right.slice(1), null, ...other!.slice(1)],
    ];
    expect(await read(rows)).toEqual(["agree 1 + over 1 + agree 1", 1, 1, 1]);
  });

  test("each under a unit of its own", async () => {
    const inYuan = [1, "丁公司", "点军区", "D", 20000000, 2000000];
    const rows: DeskCell[][] = [
      ["单位：万元", ...Array<null>(6).fill(null), "单位：元"],
      [...HEADINGS, null, ...HEADINGS],
      [...left, null, ...inYuan],
    ];
    const found = await auditDesk({ 并排: { rows: [TITLE, ...rows] } });
    expect([verdicts(found), found.status]).toEqual(["agree 1 + agree 1", 0]);
  });

  test("of different kinds: firms on the left, counties' funds on the right", async () => {
    const rows: DeskCell[][] = [
      [...HEADINGS, null, "县市区", "安排数", "到位数"],
      [...left, null, "宜都市", 3000, 3000],
      [...second!, null, "枝江市", 3000, 2000],
      [...Array<null>(7).fill(null), "当阳市", 3000, 3000],
    ];
    expect(await read(rows)).toEqual(["agree 2", 2]);
  });

  test("one table with a column left free stays one", async () => {
    const headings = [...HEADINGS.slice(0, 4), null, ...HEADINGS.slice(4), null, "备注"];
    const row = [...left.slice(0, 4), null, ...left.slice(4), null, "补件"];
    expect(await read([headings, row])).toEqual(["agree 1", 1]);
  });

  test("get check columns of their own", async () => {
    const folder = temporaryFolder();
    const path = folder.path("并排.xlsx");
    const rows = [
      [...HEADINGS, null, ...HEADINGS],
      [...left, null, ...right],
    ];
    writeFileSync(path, deskWorkbook({ 并排: { rows: [TITLE, IN_WAN, ...rows] } }));
    await run("audit", path, "--policy", "yichang", "--out", folder.path("out"));
    const cells = await readCells(folder.path("out/并排-审核.xlsx"), "并排");
    folder.remove();
    expect(["N3", "N4", "O4", "S4", "T4"].map(cells)).toEqual([
      ...["应补金额（万元）", 100, "相符", 200, "多报"],
    ]);
  });
});

describe("what isn't on show", () => {
  const one = [1, "甲公司", "西陵区", "P1", 1000, 100];
  const two = [2, "乙公司", "西陵区", "P2", 2000, 200];
  const three = [3, "丙公司", "西陵区", "P3", 1500, 150];
  const shown = (of: DeskAudit) => of.ledgers.flatMap(({ notes }) => notes.map(({ text }) => text));
  const findings = (of: DeskAudit) =>
    of.ledgers.flatMap((each) => each.findings.map(({ kind, address }) => `${kind} ${address}`));

  test.each([
    ["a SUBTOTAL", { xml: "<f>SUBTOTAL(109,F4:F6)</f><v>250</v>" }],
    ["a number", 250],
  ] as [string, DeskCell][])("a sum of the rows on show, as %s, isn't wrong", async (_, sum) => {
    const total = ["合计", null, null, null, 2500, sum];
    const found = await auditDesk({
      申报: { ...desk(one, two, three, total), hiddenRows: [5] },
    });
    expect(found.status).toBe(0);
    expect(findings(found)).toEqual(["sumOnShow E7", "sumOnShow F7"]);
    expect(shown(found)).toEqual([expect.stringContaining("第 5 行是隐藏的")]);
  });

  test("a sum of all rows, hidden ones included, is right", async () => {
    const total = ["合计", null, null, null, 4500, 450];
    const found = await auditDesk({
      申报: { ...desk(one, two, three, total), hiddenRows: [5] },
    });
    expect([found.status, findings(found)]).toEqual([0, []]);
  });

  test("a sum that is neither is wrong, and a county's is looked at by itself", async () => {
    const total = ["合计", null, null, null, 2400, 450];
    const county = ["西陵区小计", null, null, null, 2500, 250];
    const found = await auditDesk({
      申报: { ...desk(one, two, three, county, total), hiddenRows: [5] },
    });
    expect([found.status, findings(found)]).toEqual([
      1,
      ["sumOnShow E7", "sumOnShow F7", "sumWrong E8"],
    ]);
  });

  test("the same project in a hidden row is said to be hidden", async () => {
    const old = [1, "甲公司", "西陵区", "P1", 900, 90];
    const found = await auditDesk({ 申报: { ...desk(one, old, two), hiddenRows: [5] } });
    const [finding] = found.ledgers[0]!.findings;
    expect([finding!.kind, finding!.text]).toEqual([
      "duplicateProject",
      expect.stringContaining("其中第 5 行是隐藏的"),
    ]);
  });

  const twin = (first: string, second: string): DeskCell[][] => [
    ["序号", "企业名称", "县市区", "项目名称", first, second, "申报补助额"],
    [1, "甲公司", "西陵区", "A", 800, 1000, 100],
  ];

  test.each([
    ["生产性设备（不含税）", "生产性设备（不含税）"],
    ["生产性设备不含税", "设备投资（不含税）"],
    // Found by its exact name, the hidden column would win.
    ["设备投资额", "2018年度企业设备投资额"],
  ])("a hidden column's claim beside another is named: %s, %s", async (first, second) => {
    const rows = [TITLE, IN_WAN, ...twin(first, second)];
    const found = await auditDesk({ 申报: { rows, hiddenColumns: [5] } });
    expect(found.status).toBe(2);
    expect(found.error).toContain(`${first}（隐藏的列）`);
    expect(found.error).toContain("请指明用哪一列");
  });

  test("hidden columns and sheets are named, on the terminal too", async () => {
    const folder = temporaryFolder();
    const path = folder.path("隐藏.xlsx");
    const sheets = {
      申报: { ...desk(one), hiddenColumns: [4] },
      旧稿: { ...desk([1, "甲公司", "西陵区", "P1", 1000, 250]), state: "hidden" },
      更旧: { ...desk([1, "甲公司", "西陵区", "P1", 1000, 260]), state: "veryHidden" },
    };
    writeFileSync(path, deskWorkbook(sheets));
    const { out, status } = await run("audit", path, "--policy", "yichang");
    folder.remove();
    expect(status).toBe(1);
    expect(out).toContain("申报：D 列是隐藏的");
    expect(out).toContain("旧稿：这张工作表是隐藏的");
    expect(out).toContain("更旧：这张工作表是隐藏的");
  });
});

test("a column that two headings claim reaches the line, where nothing can be audited", async () => {
  const rows: DeskCell[][] = [
    TITLE,
    IN_WAN,
    ["企业名称", "县市区", "生产性设备（不含税）", "申报数", "申报额"],
    ["甲公司", "西陵区", 1000, 100, 110],
  ];
  const found = await auditDesk({ 申报: { rows } });
  expect(found.status).toBe(2);
  expect(found.error).toContain("申报数、申报额都像“申报补助额”");
});

test("so does a column that its heading makes another thing of", async () => {
  const rows: DeskCell[][] = [
    TITLE,
    IN_WAN,
    ["企业名称", "县市区", "贷款利息（未付）", "设备投资额（计划）", "申报数"],
    ["甲公司", "西陵区", 200, 1000, 100],
  ];
  const found = await auditDesk({ 申报: { rows } });
  expect(found.status).toBe(2);
  expect(found.error).toContain("“贷款利息（未付）”另有所指，没有当作“实际支付利息”");
  expect(found.error).toContain("“设备投资额（计划）”另有所指");
});

describe("codes and numbers", () => {
  const HEAD = ["序号", "企业名称", "统一社会信用代码", "县市区", "项目名称", "备案证号"];
  /** Two projects of one name, each with a firm, its code and a filing number. */
  const read = async (one: [string, DeskCell, DeskCell], two: [string, DeskCell, DeskCell]) => {
    const row = ([firm, code, filing]: [string, DeskCell, DeskCell], i: number) => [
      ...[i + 1, firm, code, "西陵区", "生产线技改", filing],
      ...[1000 + 1500 * i, 100 + 150 * i],
    ];
    const found = await auditDesk({
      申报: {
        rows: [
          TITLE,
          IN_WAN,
          [...HEAD, "生产性设备（不含税）", "申报补助额"],
          row(one, 0),
          row(two, 1),
        ],
      },
    });
    return found.ledgers[0]!;
  };

  test.each([
    ["9.14205E+17", null],
    ["000000000000000000", null],
    [null, "2018年备案"],
    [null, "见附件3（2018）"],
    [null, "正在办理（2018）"],
    [null, "2018.6.21"],
    ["1111111111", "已备案2018"],
  ])("%s, %s accuse nobody, and are said to identify nothing", async (code, filing) => {
    const { findings, notes } = await read(
      ["宜昌甲公司", code, filing],
      ["宜昌乙公司", code, filing]
    );
    expect(findings.map(({ kind }) => kind)).toEqual([]);
    expect(notes.map(({ address }) => address)).toEqual(
      ["C4", "F4", "C5", "F5"].filter((cell) => (cell.startsWith("C") ? code : filing) !== null)
    );
  });

  test("what is said of a double claim is true of its rows", async () => {
    const code = "91420500MA48ABCD1X";
    const text = async (...of: Parameters<typeof read>) =>
      (await read(...of)).findings.find(({ kind }) => kind === "duplicateProject")!.text;
    const filed = "2018-420500-13-03-012345";
    expect(await text(["甲", code, null], ["乙", code, null])).toContain(
      "统一社会信用代码和项目名称相同，企业名称不尽相同"
    );
    expect(await text(["甲公司", null, null], ["甲公司", null, null])).toContain(
      "企业和项目名称相同"
    );
    expect(await text(["甲公司", null, filed], ["乙公司", null, `备案证号${filed}`])).toContain(
      "备案证号相同"
    );
  });
});

describe("text that doesn't count", () => {
  const piece = (text: string, look = "") =>
    `<r>${look && `<rPr><${look}/></rPr>`}<t xml:space="preserve">${text}</t></r>`;
  const rich = (...runs: string[]): DeskCell => ({ xml: `<is>${runs.join("")}</is>` });
  const STRUCK = "strike";
  const read = async (equipment: DeskCell, reported: DeskCell = 200) => {
    const found = await auditDesk({
      申报: desk([1, "甲公司", "西陵区", "A", equipment, reported]),
    });
    const [{ notes }] = found.ledgers as [DeskAudit["ledgers"][number]];
    return [verdicts(found), ...notes.map(({ address, text }) => `${address} ${text}`)];
  };

  test.each([
    [rich(piece("1000", STRUCK), piece("2000")), "“1000”带删除线，不计，读“2000”"],
    [rich(piece("2000"), piece("1500", 'strike val="1"')), "“1500”带删除线，不计，读“2000”"],
    [rich(piece("20"), piece("1", STRUCK), piece("00")), "“1”带删除线，不计，读“2000”"],
    [rich(piece("2000"), piece("1", 'vertAlign val="superscript"')), "“1”视为脚注，读“2000”"],
    [rich(piece("2000"), piece("②", 'vertAlign val="subscript"')), "“②”视为脚注，读“2000”"],
  ])("%#: what is struck out or raised", async (cell, said) => {
    expect(await read(cell)).toEqual(["agree 1", expect.stringContaining(said)]);
  });

  test("a run that is struck out no more, or on the line, counts", async () => {
    const cell = rich(piece("20", 'strike val="0"'), piece("00", 'vertAlign val="baseline"'));
    expect((await read(cell))[0]).toBe("agree 1");
  });

  test("a cell that is struck out is blank", async () => {
    expect(await read(2000, { xml: "<v>150</v>", style: 1 })).toEqual([
      "",
      "F4 “150”带删除线，不计，视为未填",
    ]);
    expect(await read(2000, rich(piece("150", STRUCK)))).toEqual([
      "",
      "F4 “150”带删除线，不计，视为未填",
    ]);
  });

  test("a row that is struck out is void, the last one too, and its total is right without it", async () => {
    const struck = (value: string | number): DeskCell =>
      typeof value === "number"
        ? { xml: `<v>${value}</v>`, style: 1 }
        : { xml: `<is><t>${value}</t></is>`, style: 1 };
    const one = [1, "甲公司", "西陵区", "A", 2000, 200];
    const two = [2, "乙公司", "点军区", "B", 2000, 150].map((cell) => struck(cell));
    const total = ["合计", null, null, null, 2000, 200];
    for (const rows of [
      [one, two],
      [one, two, total],
      [two, one],
    ]) {
      const found = await auditDesk({ 申报: desk(...rows) });
      expect([found.status, verdicts(found), found.ledgers[0]!.rows]).toEqual([0, "agree 1", 1]);
      expect(found.ledgers[0]!.notes).toEqual([
        expect.objectContaining({ text: expect.stringContaining("整行带删除线") }),
      ]);
    }
  });

  test("a heading's raised mark isn't part of it", async () => {
    const [, , , , equipment, reported] = HEADINGS as string[];
    const heading = rich(piece(reported!), piece("1)", 'vertAlign val="superscript"'));
    const found = await auditDesk({
      申报: {
        rows: [
          TITLE,
          IN_WAN,
          [...HEADINGS.slice(0, 4), equipment!, heading],
          [1, "甲公司", "西陵区", "A", 2000, 200],
        ],
      },
    });
    expect(verdicts(found)).toBe("agree 1");
  });
});
