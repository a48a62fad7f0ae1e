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
  expect(verdicts(found)).toBe("agree 1");
});

test("what is in 万元 anyway needs no word", async () => {
  const inWan = [TITLE, IN_WAN, HEADINGS, [1, "甲公司", "西陵区", "A", 1000, 100]];
  const rows = [TITLE, HEADINGS, [2, "乙公司", "西陵区", "B", 2000, 200]];
  const found = await auditDesk({ 申报: { rows: inWan }, 申报2: { rows } });
  expect([found.status, verdicts(found)]).toEqual([0, "agree 1 + agree 1"]);
});
