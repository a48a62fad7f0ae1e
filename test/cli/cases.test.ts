/** Small workbooks as offices keep them, each for a kind of what went wrong in real ones. */
import {
  auditDesk,
  desk,
  HEADINGS,
  IN_WAN,
  TITLE,
  verdicts,
  type Desk,
  type DeskAudit,
  type DeskCell,
} from "./support/desk";

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
