/** A table that goes on on another sheet, where nothing says in which unit. */
import { writeFileSync } from "node:fs";
import {
  auditDesk,
  deskWorkbook,
  HEADINGS,
  IN_WAN,
  TITLE,
  verdicts,
  type DeskCell,
} from "./support/desk";
import { run, temporaryFolder } from "./support/run";

const first: DeskCell[][] = [
  ...[TITLE, ["单位：元"], HEADINGS],
  [1, "甲公司", "西陵区", "A", 10000000, 1000000],
];
// In 万元 it would be 300 that are due.
const more: DeskCell[] = [2, "乙公司", "西陵区", "B", 20000000, 2000000];

test.each<[string, string, DeskCell[][]]>([
  ["its title says so", "表2", [["宜昌市技改补助申报表（续）"], HEADINGS, more]],
  ["its sheet is called so", "申报表（续）", [TITLE, HEADINGS, more]],
  ["a line above its headings", "表2", [["接上表"], HEADINGS, more]],
])("goes on in the unit of the sheet before: %s", async (_, name, rows) => {
  const found = await auditDesk({ 申报: { rows: first }, [name]: { rows } });
  expect([found.status, verdicts(found)]).toEqual([0, "agree 1 + agree 1"]);
  expect(found.ledgers[1]!.notes.map(({ text }) => text)).toContain(
    "未注明金额单位，是工作表“申报”的续表，按元读"
  );
});

test("is explained in that unit, too", async () => {
  const folder = temporaryFolder();
  try {
    const path = folder.path("台账.xlsx");
    const rows = [["接上表"], HEADINGS, more];
    writeFileSync(path, deskWorkbook({ 申报: { rows: first }, 表2: { rows } }));
    const { out, err } = await run("explain", path, "表2!A3", "--policy", "yichang");
    expect(err).toBe("");
    expect(out).toMatch(/生产性设备 2,000 × 10%/);
  } finally {
    folder.remove();
  }
});

test("the same headings in no unit and no word that it goes on may mean either", async () => {
  const rows = [TITLE, HEADINGS, more];
  const found = await auditDesk({ 申报: { rows: first }, 申报2: { rows } });
  expect(found.leftOut).toEqual([
    { sheet: "申报2", reason: expect.stringMatching(/没有写金额单位.*“申报”写的是元/) },
  ]);
  expect([found.status, verdicts(found)]).toEqual([2, "agree 1"]);
});

test("what is in 万元 anyway needs no word", async () => {
  const inWan = [TITLE, IN_WAN, HEADINGS, [1, "甲公司", "西陵区", "A", 1000, 100]];
  const rows = [TITLE, HEADINGS, [2, "乙公司", "西陵区", "B", 2000, 200]];
  const found = await auditDesk({ 申报: { rows: inWan }, 申报2: { rows } });
  expect([found.status, verdicts(found)]).toEqual([0, "agree 1 + agree 1"]);
});

/** 5000 are due 300, the most there is; 500 reported are 200 too much, which amounts in 元 would hide. */
describe("whose unit it is", () => {
  const inWan = (title: string): DeskCell[][] => [
    ...[[title, "单位：万元"], HEADINGS],
    [1, "甲公司", "西陵区", "A", 2000, 200],
  ];
  const inYuan = (title: string): DeskCell[][] => [
    ...[[title, "单位：元"], HEADINGS],
    [2, "乙公司", "西陵区", "B", 20000000, 2000000],
  ];
  const row: DeskCell[] = [3, "丙公司", "西陵区", "C", 5000, 500];
  const rest = (title: string): DeskCell[][] => [[title], HEADINGS, row];
  const ASKED = /没有写金额单位.*请在表上方写明单位/;

  test.each(["（续建项目）", "续建", "续签合同", "手续", "后续", "2018年续建项目"])(
    "a sheet called %s goes on from none",
    async (name) => {
      const found = await auditDesk({
        申报表: { rows: inYuan("申报") },
        [name]: { rows: rest("") },
      });
      expect(verdicts(found)).toBe("agree 1");
      expect(found.leftOut).toEqual([{ sheet: name, reason: expect.stringMatching(ASKED) }]);
    }
  );

  test("续建项目表 isn't joined to the table above it", async () => {
    const rows = [...inWan("甲表"), ...rest("续建项目表")];
    const found = await auditDesk({ 申报: { rows } });
    expect([found.status, verdicts(found)]).toEqual([1, "agree 1 + over 1"]);
  });

  test.each([
    "续",
    "续表",
    "续1",
    "续一",
    "（续）",
    "接上页",
    "接上表",
    "申报表续",
    "续表2（第2页）",
  ])("a sheet called %s goes on", async (name) => {
    const rows: DeskCell[][] = [HEADINGS, [3, "丙公司", "西陵区", "C", 10000000, 1000000]];
    const found = await auditDesk({ 申报表: { rows: inYuan("申报") }, [name]: { rows } });
    expect(verdicts(found)).toBe("agree 1 + agree 1");
  });

  test("is said by the name, and not by what is nearest", async () => {
    const sheets = { A县: { rows: inWan("A") }, B县: { rows: inYuan("B") } };
    const found = await auditDesk({ ...sheets, "A县（续）": { rows: [HEADINGS, row] } });
    expect(verdicts(found)).toBe("agree 1 + agree 1 + over 1");
  });

  test("is said by the name within a sheet, too", async () => {
    const rows = [...inWan("甲表"), [], ...inYuan("乙表"), [], ...rest("甲表（续）")];
    const found = await auditDesk({ 申报: { rows } });
    expect(verdicts(found)).toBe("agree 1 + agree 1 + over 1");
  });

  test.each<[string, Record<string, DeskCell[][]>]>([
    ["several before, and none named", { A县: inWan("A"), B县: inYuan("B"), 续表: rest("") }],
    ["one in the usual unit, one in another", { A县: rest("A"), B县: inYuan("B"), 续表: rest("") }],
    [
      "two tables on the sheet that is named",
      { A县: [...inWan("甲"), [], ...inYuan("乙")], "A县（续）": rest("") },
    ],
    ["it stands before what it goes on from", { "A县（续）": rest(""), A县: inYuan("A") }],
    ["nobody says that it goes on, one sheet", { A县: [...inYuan("甲表"), [], ...rest("乙表")] }],
    [
      "nobody says that it goes on, in headings",
      {
        A县: [
          [...HEADINGS.slice(0, 4), "生产性设备（不含税）（元）", "申报补助额（元）"],
          [2, "乙公司", "西陵区", "B", 20000000, 2000000],
        ],
        B县: rest("B"),
      },
    ],
  ])("is asked: %s", async (_, sheets) => {
    const desks = Object.entries(sheets).map(([name, rows]) => [name, { rows }] as const);
    const found = await auditDesk(Object.fromEntries(desks));
    const said = [...found.leftOut.map(({ reason }) => reason), found.error ?? ""].join("");
    expect(said).toMatch(ASKED);
  });

  test("goes on with other columns", async () => {
    const headings = ["企业名称", "县市区", "申报补助额", "生产性设备（不含税）"];
    const rows = [headings, ["丙公司", "西陵区", 1000000, 10000000]];
    const found = await auditDesk({ 申报表: { rows: inYuan("申报") }, "申报表（续）": { rows } });
    expect(verdicts(found)).toBe("agree 1 + agree 1");
  });

  test("goes on from a table whose headings state it", async () => {
    const headings = [...HEADINGS.slice(0, 4), "生产性设备（不含税）（元）", "申报补助额（元）"];
    const one = [headings, [1, "甲公司", "西陵区", "A", 20000000, 2000000]];
    const two = [HEADINGS, [2, "乙公司", "西陵区", "B", 10000000, 1000000]];
    const found = await auditDesk({ 申报表: { rows: one }, 续表: { rows: two } });
    expect(verdicts(found)).toBe("agree 1 + agree 1");
  });

  test("a hidden sheet's counts where there is no other, and that is said", async () => {
    const old = { rows: inYuan("申报"), state: "hidden" };
    const sheets = { 申报表: { rows: inWan("申报") }, 旧: old };
    const beside = await auditDesk({ ...sheets, 续表: { rows: [HEADINGS, row] } });
    expect(verdicts(beside)).toBe("agree 1 + agree 1 + over 1");
    const rows = [HEADINGS, [3, "丙公司", "西陵区", "C", 10000000, 1000000]];
    const alone = await auditDesk({ 旧: old, 续表: { rows } });
    expect(verdicts(alone)).toBe("agree 1 + agree 1");
    expect(alone.ledgers[1]!.notes.map(({ text }) => text)).toContain(
      "未注明金额单位，是隐藏的工作表“旧”的续表，按元读"
    );
  });
});
