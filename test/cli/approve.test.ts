import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, writeWorkbook } from "../support/exceljsFiles";
import {
  readRows,
  RIGHT_ROWS,
  UNREADABLE_ROW,
  writeLedger,
  writeNotes,
  WRONG_ROWS,
} from "./support/ledgers";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
const right = folder.path("right.xlsx");
const mixed = folder.path("混合.xlsx");

beforeAll(async () => {
  // Under mutants the tests run again after the folder is gone.
  mkdirSync(folder.path(""), { recursive: true });
  await writeLedger(right, RIGHT_ROWS);
  await writeLedger(mixed, [...RIGHT_ROWS, ...WRONG_ROWS, UNREADABLE_ROW]);
});
afterAll(() => folder.remove());

const sheetsOf = async (path: string) =>
  (await readWorkbook(path)).worksheets.map(({ name }) => name);

describe("jigai approve", () => {
  it("writes a sheet for each project behind a list of them, and ends with 0 where all agrees", async () => {
    const out = folder.path("right");
    const before = readFileSync(right);
    const { status, err, out: said } = await run("approve", right, "--out", out);
    expect([status, err]).toEqual([0, ""]);
    expect(said).toContain("生成 3 张审批表。");
    expect(readdirSync(out)).toEqual(["right-审批表.xlsx"]);
    const path = join(out, "right-审批表.xlsx");
    expect(await sheetsOf(path)).toEqual(["目录", "4 甲公司", "5 乙公司", "6 丙公司"]);
    const rows = await readRows(path, "目录");
    expect(rows).toContainEqual(["申报汇总", "5", "乙公司", "二号线", "214.25", "5 乙公司"]);
    // Half of 428.5; a tenth of 4000 is more than the cap of 300.
    const second = await readRows(path, "5 乙公司");
    expect(second).toContainEqual(["测算金额（万元）", "214.25"]);
    expect(second).toContainEqual(["大写", "人民币贰佰壹拾肆万贰仟伍佰元整"]);
    expect(await readRows(path, "6 丙公司")).toContainEqual(["测算金额（万元）", "300"]);
    expect(readFileSync(right)).toEqual(before);
  });

  it("leads from the list to each sheet", async () => {
    const { worksheets } = await readWorkbook(join(folder.path("right"), "right-审批表.xlsx"));
    const list = worksheets[0]!;
    const links: string[] = [];
    list.eachRow((row) => row.eachCell(({ formula }) => formula && links.push(formula)));
    expect(links).toEqual([
      `HYPERLINK("#'4 甲公司'!A1","4 甲公司")`,
      `HYPERLINK("#'5 乙公司'!A1","5 乙公司")`,
      `HYPERLINK("#'6 丙公司'!A1","6 丙公司")`,
    ]);
  });

  it("sets each up for one page of A4", async () => {
    const { worksheets } = await readWorkbook(join(folder.path("right"), "right-审批表.xlsx"));
    for (const { pageSetup, rowCount } of worksheets.slice(1)) {
      expect(pageSetup).toMatchObject({ paperSize: 9, orientation: "portrait", fitToPage: true });
      expect(pageSetup.printArea).toBe(`A1:D${rowCount}`);
    }
  });

  it("says on the sheet what doesn't agree, and in the list why a row has none", async () => {
    const out = folder.path("mixed");
    const { status, out: said } = await run("approve", mixed, "--out", out);
    expect(status).toBe(2);
    expect(said).toContain("生成 5 张审批表，1 行没有。");
    expect(said).toMatch(/己公司.*H9.*约300/);
    const path = join(out, "混合-审批表.xlsx");
    const list = await readRows(path, "目录");
    expect(list.find(([, row]) => row === "9")![5]).toContain("约300");
    // 500 reported of 300 that are due.
    const over = await readRows(path, "7 丁公司");
    expect(over).toContainEqual(["多报", expect.stringMatching(/^申报补助额 500：.*300/), "I7"]);
    expect(over).toContainEqual(["测算金额（万元）", "300"]);
    expect(await readRows(path, "8 戊公司")).toContainEqual(["大写", "人民币零元整"]);
  });

  it("never writes over what is there", async () => {
    const path = join(folder.path("right"), "right-审批表.xlsx");
    const { mtimeMs } = statSync(path);
    const { status, err } = await run("approve", right, "--out", folder.path("right"));
    expect(status).toBe(2);
    expect(err).toContain("right-审批表.xlsx 已经有了");
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
  });

  it("keeps findings across rows on the sheets of their rows", async () => {
    const twice = folder.path("twice.xlsx");
    await writeLedger(twice, [...RIGHT_ROWS, [7, ...RIGHT_ROWS[0]!.slice(1)]]);
    const out = folder.path("twice");
    await run("approve", twice, "--out", out);
    const path = join(out, "twice-审批表.xlsx");
    for (const name of ["4 甲公司", "7 甲公司"]) {
      const said = (await readRows(path, name)).map(([label]) => label);
      expect(said).toContain("疑似重复申报");
    }
    expect((await readRows(path, "5 乙公司")).flat()).not.toContain("疑似重复申报");
  });

  it("says on the sheet of a hidden row that it isn't on show", async () => {
    const workbook = await readWorkbook(right);
    workbook.getWorksheet("申报汇总")!.getRow(5).hidden = true;
    const hidden = folder.path("hidden.xlsx");
    await writeWorkbook(workbook, hidden);
    await run("approve", hidden, "--out", folder.path("hidden"));
    const path = join(folder.path("hidden"), "hidden-审批表.xlsx");
    const saidOn = async (name: string) => (await readRows(path, name)).flat().join();
    expect(await saidOn("5 乙公司")).toContain("这一行在台账里没有显示");
    expect(await saidOn("6 丙公司")).not.toContain("没有显示");
  });

  it("gives machines what became of each row", async () => {
    const { out } = await run("approve", mixed, "--out", folder.path("json"), "--json");
    const { command, status, files } = JSON.parse(out);
    expect([command, status]).toEqual(["approve", 2]);
    expect(files[0].written).toHaveLength(1);
    expect(files[0].approvals[1]).toEqual({
      ...{ ledger: "申报汇总", row: 5, firm: "乙公司", project: "二号线" },
      ...{ due: "214.25", sheet: "5 乙公司" },
    });
    expect(files[0].approvals[5]).toMatchObject({ row: 9, reason: expect.stringContaining("H9") });
  });

  it("speaks English", async () => {
    const out = folder.path("english");
    const { out: said } = await run("approve", right, "--out", out, "--lang", "en");
    expect(said).toContain("Approval sheets made: 3.");
    const path = join(out, "right-approvals.xlsx");
    expect((await sheetsOf(path))[0]).toBe("Contents");
    expect(await readRows(path, "5 乙公司")).toContainEqual(["Amount (万元)", "214.25"]);
  });

  it("asks for the folder to write to, and writes nothing where there is no ledger", async () => {
    const { status, err } = await run("approve", right);
    expect(status).toBe(2);
    expect(err).toContain("--out");
    const notes = folder.path("notes.xlsx");
    await writeNotes(notes);
    const none = await run("approve", notes, "--out", folder.path("none"));
    expect(none.status).toBe(2);
    expect(none.err).toContain("没有找到");
    expect(existsSync(folder.path("none"))).toBe(false);
  });

  it("leaves its own results out of a folder, and its sheets out of an audit", async () => {
    const desk = folder.path("desk");
    mkdirSync(desk);
    copyFileSync(right, join(desk, "台账.xlsx"));
    await run("approve", desk, "--out", desk);
    const again = await run("audit", desk);
    expect(again.err).toContain("台账-审批表.xlsx");
    expect(again.status).toBe(0);
    const alone = await run("audit", join(desk, "台账-审批表.xlsx"));
    expect(alone.status).toBe(2);
    expect(alone.err).toContain("没有找到");
  });

  it("parts a long ledger into several workbooks, told from those of a namesake", async () => {
    const long = folder.path("long.xlsx");
    const namesake = join(folder.path("other"), "long.xlsx");
    mkdirSync(folder.path("other"));
    const rows = Array.from({ length: 201 }, (_, i) => [
      ...[i + 1, `企业${i + 1}`, "西陵区", `项目${i + 1}`, 1000, "是", "无", null, 100, 100],
    ]);
    await writeLedger(long, rows);
    await writeLedger(namesake, [[1, "别家", ...rows[0]!.slice(2)]]);
    const out = folder.path("long");
    const { status, out: said } = await run("approve", long, namesake, "--out", out);
    expect(status).toBe(0);
    expect(said).toContain("生成 201 张审批表。");
    expect(readdirSync(out).sort()).toEqual([
      ...["long-2-审批表.xlsx", "long-审批表-2.xlsx", "long-审批表.xlsx"],
    ]);
    expect(await sheetsOf(join(out, "long-审批表-2.xlsx"))).toEqual(["目录", "204 企业201"]);
    expect(await sheetsOf(join(out, "long-2-审批表.xlsx"))).toEqual(["目录", "4 别家"]);
  });
});
