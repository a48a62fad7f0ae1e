import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { smallParts, zipped } from "../support/xlsxPackage";
import {
  readCells,
  writeNotes,
  readRows,
  RIGHT_ROWS,
  UNREADABLE_ROW,
  writeLedger,
  WRONG_ROWS,
} from "./support/ledgers";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
const right = folder.path("right.xlsx");
const wrong = folder.path("wrong.xlsx");
const unreadable = folder.path("unreadable.xlsx");

beforeAll(async () => {
  await writeLedger(right, RIGHT_ROWS);
  await writeLedger(wrong, [...RIGHT_ROWS, ...WRONG_ROWS]);
  await writeLedger(unreadable, [...RIGHT_ROWS, UNREADABLE_ROW]);
});
afterAll(() => folder.remove());

describe("jigai audit", () => {
  it("ends with 0 where everything agrees, and names the sheet that is no ledger", async () => {
    const { status, out, err } = await run("audit", right);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out).toContain("审核报告");
    expect(out).toMatch(/说明 +.*表头/);
  });

  it("ends with 1 and names the likely causes where amounts differ", async () => {
    const { status, out } = await run("audit", wrong);
    expect(status).toBe(1);
    expect(out).toMatch(/未按上限封顶 +200 +0 +200 +1/);
    expect(out).toMatch(/地区不在支持范围 +100 +0 +100 +1/);
  });

  it("ends with 2 where an amount can't be checked", async () => {
    const { status, out } = await run("audit", unreadable);
    expect(status).toBe(2);
    expect(out).toContain("约300");
    expect(out).toContain("H7");
  });

  it("gives machines exact amounts and everything that it found", async () => {
    const { status, out } = await run("audit", wrong, "--json", "--seed", "7");
    expect(status).toBe(1);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ version: 2, command: "audit", status: 1 });
    const [ledger] = result.files[0].ledgers;
    expect(ledger).toMatchObject({
      sheet: "申报汇总",
      policy: "yichang",
      rule: "YC_SUBSIDY",
      rows: 5,
      due: "1014.25",
    });
    expect(ledger.reported[0]).toMatchObject({
      field: "reported",
      agree: 3,
      over: 2,
      reported: "1314.25",
      difference: "300",
    });
    expect(ledger.reported[1]).toMatchObject({ field: "county_approved", agree: 5, over: 0 });
    expect(ledger.differing).toMatchObject([
      {
        row: 7,
        name: "四号线",
        due: "300",
        comparisons: [
          { address: "I7", verdict: "over", difference: "200" },
          { address: "J7", verdict: "agree" },
        ],
        explanation: { result: "300" },
      },
      { row: 8, due: "0", comparisons: [{ address: "I8", difference: "100" }, {}] },
    ]);
    const likeliest = ledger.differing.map(
      (row: { comparisons: { mistakes: { kind: string }[] }[] }) =>
        row.comparisons[0]!.mistakes[0]!.kind
    );
    expect(likeliest).toEqual(["capMissed", "placeNotCovered"]);
  });

  it("writes check columns beside the ledger, and its own sheets", async () => {
    const out = folder.path("out");
    const source = readFileSync(wrong);
    const { status } = await run("audit", wrong, "--out", out, "--with-formulas");
    expect(status).toBe(1);
    expect(readFileSync(wrong).equals(source)).toBe(true);
    expect(readdirSync(out)).toEqual(["wrong-审核.xlsx"]);
    const result = join(out, "wrong-审核.xlsx");
    const cell = await readCells(result, "申报汇总");
    // K due; L, M, N reported; O, P, Q county; R clause; S formula.
    expect(["K3", "L3", "M3", "N3", "R3"].map(cell)).toEqual([
      "应补金额（万元）",
      "申报补助额 核对",
      "申报补助额 差异（万元）",
      "申报补助额 可能原因",
      "依据条款",
    ]);
    expect(["K4", "L4", "N4"].map(cell)).toEqual([200, "相符", null]);
    expect(["K7", "L7", "M7", "O7"].map(cell)).toEqual([300, "多报", 200, "相符"]);
    expect(String(cell("N7"))).toContain("300");
    expect(["K8", "L8", "M8"].map(cell)).toEqual([0, "多报", 100]);
    expect(cell("A1")).toBe("2018年宜昌市技改补助申报汇总表");
    const formula = cell("S5") as { formula: string; result: number };
    expect(formula.result).toBe(214.25);
    expect(formula.formula).toContain("H5");
    const summary = (await readRows(result, "差异汇总")).map((row) => row.join("|"));
    const list = (await readRows(result, "差异明细")).map((row) => row.join("|"));
    expect(list.filter((row) => row.includes("|四号线|申报补助额|500|300|多报|200|"))).toHaveLength(
      1
    );
    expect(summary.some((row) => row.startsWith("说明|"))).toBe(true);
    const explained = (await readRows(result, "差异说明")).map((row) => row.join("|"));
    expect(explained.some((row) => row.includes("第 7 行：四号线"))).toBe(true);
    expect(explained.some((row) => row.includes("5,000 × 10%"))).toBe(true);
  });

  it("writes reports beside the workbook, or to standard output", async () => {
    const out = folder.path("reports");
    await run("audit", wrong, "--out", out, "--report", "html");
    expect(readdirSync(out).sort()).toEqual(["wrong-审核.xlsx", "wrong-审核报告.html"]);
    expect(readFileSync(join(out, "wrong-审核报告.html"), "utf8")).toContain("四号线");
    const markdown = await run("audit", wrong, right, "--report", "md");
    expect(markdown.out.match(/^# 审核报告/gm)).toHaveLength(2);
    const json = await run("audit", wrong, "--report", "json");
    expect(JSON.parse(json.out)).toMatchObject({ version: 2, files: [{ file: wrong }] });
  });

  it("speaks English", async () => {
    const out = folder.path("english");
    const said = await run("audit", wrong, "--out", out, "--lang", "en");
    expect(said.out).toContain("Cap missed");
    const cell = await readCells(join(out, "wrong-checked.xlsx"), "申报汇总");
    expect(cell("L7")).toBe("over");
  });

  it("goes by --policy and --map where a ledger doesn't tell", async () => {
    const untold = folder.path("untold.xlsx");
    const rows = RIGHT_ROWS.map((row) => row.map((value, i) => (i === 2 ? null : value)));
    await writeLedger(untold, rows, "技改补助申报汇总表");
    const asked = await run("audit", untold);
    expect(asked.status).toBe(2);
    expect(asked.err).toMatch(/^.*untold\.xlsx：.*--policy yichang 或 enshi。\n$/);
    // Without its county a project has no answer, unless the ledger is said to be of one place.
    expect((await run("audit", untold, "--policy", "yichang")).status).toBe(2);
    const placeless = ["--policy", "yichang", "--map", "所属县市区=ignore"];
    expect((await run("audit", untold, ...placeless)).status).toBe(0);
    const mapped = await run("audit", wrong, "--json", "--map", "申报补助额=ignore");
    expect(JSON.parse(mapped.out).files[0].ledgers[0].reported).toHaveLength(1);
    expect(mapped.status).toBe(0);
    const unknown = await run("audit", wrong, "--map", "申报补助额=nothing");
    expect(unknown.status).toBe(2);
    expect(unknown.err).toContain("nothing");
  });

  it("takes a tolerance", async () => {
    expect((await run("audit", wrong, "--tolerance", "200")).status).toBe(0);
    expect((await run("audit", wrong, "--tolerance", "199.99")).status).toBe(1);
  });

  it("takes a folder, and gives two files of one name two results", async () => {
    const [a, b, out] = [folder.path("a"), folder.path("b"), folder.path("both")];
    for (const each of [a, b]) {
      mkdirSync(each);
      copyFileSync(right, join(each, "台账.xlsx"));
    }
    expect((await run("audit", a, b, "--out", out)).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["台账-2-审核.xlsx", "台账-审核.xlsx"]);
  });
});

describe("files that programs keep beside a workbook", () => {
  const beside = ["~$台账.xlsx", "._台账.xlsx", ".~台账.xlsx", ".~lock.台账.xlsx", "._宏.xlsm"];

  it("are passed over in a folder, and said to be", async () => {
    const inFolder = folder.path("beside");
    mkdirSync(inFolder);
    copyFileSync(right, join(inFolder, "台账.xlsx"));
    for (const name of beside) writeFileSync(join(inFolder, name), "\0\u0005\u0016\u0007");
    const { status, err } = await run("audit", inFolder);
    expect(status).toBe(0);
    const lines = err.trim().split("\n");
    expect(lines).toHaveLength(beside.length);
    for (const name of beside)
      expect(
        lines.filter((line) => line.includes(`${name}：`) && line.includes("跳过"))
      ).toHaveLength(1);
  });

  it("alone make an empty folder, and are read where they are named", async () => {
    const inFolder = folder.path("onlyBeside");
    mkdirSync(inFolder);
    const named = join(inFolder, "~$台账.xlsx");
    writeFileSync(named, "");
    const { status, err } = await run("audit", inFolder);
    expect([status, err.includes("没有 .xlsx")]).toEqual([2, true]);
    copyFileSync(right, named);
    expect((await run("audit", named)).status).toBe(0);
  });
});

describe("a result that is checked again", () => {
  it("has its ledgers checked, and neither its check columns nor its added sheets", async () => {
    const out = folder.path("again");
    await run("audit", wrong, "--out", out, "--with-formulas");
    const again = await run("audit", join(out, "wrong-审核.xlsx"), "--json");
    const [file] = JSON.parse(again.out).files;
    expect(file.ledgers).toHaveLength(1);
    expect(file.ledgers[0].reported.map(({ over }: { over: number }) => over)).toEqual([2, 0]);
    const leftOut = file.leftOut.map(({ sheet }: { sheet: string }) => sheet);
    expect(leftOut).toEqual(["说明", "差异汇总", "差异明细", "差异说明"]);
    expect(file.leftOut[1].reason).toContain("以前审核");
  });

  it("is left out of its folder, which may be checked into itself again", async () => {
    const here = folder.path("here");
    mkdirSync(here);
    copyFileSync(wrong, join(here, "台账.xlsx"));
    // Of that name, but nobody's result.
    copyFileSync(right, join(here, "别的-审核.xlsx"));
    copyFileSync(right, join(here, "别的.xlsx"));
    await run("audit", join(here, "台账.xlsx"), "--out", here);
    const { status, err, out } = await run("audit", here, "--json", "--out", folder.path("there"));
    expect(status).toBe(1);
    expect(err).toMatch(/^.*台账-审核\.xlsx：.*跳过.*\n$/);
    expect(JSON.parse(out).files).toHaveLength(3);
  });
});

describe("formulas without results", () => {
  it("aren't blank: what needs them isn't checked, and nothing is written over them", async () => {
    const path = folder.path("uncalculated.xlsx");
    const rows = [...RIGHT_ROWS];
    rows[0] = [1, "甲公司", "西陵区", "一号线", { formula: "1000*2" }, "是", "无", null, 200, 200];
    rows[1] = [...RIGHT_ROWS[1]!, { formula: "I5-J5" }];
    await writeLedger(path, rows);
    const out = folder.path("calculated");
    const { status, out: said } = await run("audit", path, "--out", out);
    expect(status).toBe(2);
    expect(said).toMatch(/E4.*还没有算出结果/);
    const cell = await readCells(join(out, "uncalculated-审核.xlsx"), "申报汇总");
    expect(cell("K5")).toMatchObject({ formula: "I5-J5" });
    expect(cell("L3")).toBe("应补金额（万元）");
  });
});

describe("files that can't be read", () => {
  const container = Buffer.from("d0cf11e0a1b11ae1" + "00".repeat(504), "hex");
  const named = (name: string) => Buffer.concat([container, Buffer.from(name, "utf16le")]);
  const parts = smallParts({ sheets: { 台账: "" } });
  const sheet = "xl/worksheets/sheet1.xml";
  const entities = '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>';
  const endless = `<worksheet>${" ".repeat(5_000_000)}`;
  const bad: [string, string | Uint8Array, RegExp][] = [
    ["empty.xlsx", "", /空/],
    ["text.xlsx", "项目,金额\n一号线,200\n", /文本/],
    ["old.xlsx", named("Workbook"), /\.xls/],
    ["locked.xlsx", named("EncryptedPackage"), /密码/],
    ["document.xlsx", zipped({ "word/document.xml": "<document/>" }), /不是 Excel 工作簿/],
    ["entities.xlsx", zipped({ ...parts, [sheet]: entities }), /实体/],
    ["endless.xlsx", zipped({ ...parts, [sheet]: endless }), /损坏/],
  ];

  it.each(bad)("gives one line about %s and goes on", async (name, content, said) => {
    const [path, out] = [folder.path(name), folder.path(`out-${name}`)];
    writeFileSync(path, content);
    const { status, err, out: printed } = await run("audit", path, right, "--out", out);
    expect(status).toBe(2);
    expect(err.split("\n")).toHaveLength(2);
    expect(err).toMatch(new RegExp(`^.*${name}：.*${said.source}`));
    expect(printed).toContain("right.xlsx");
    expect(readdirSync(out)).toEqual(["right-审核.xlsx"]);
  });

  it("says so of a file that isn't there, one that is cut off, and one without a ledger", async () => {
    const [cut, none] = [folder.path("cut.xlsx"), folder.path("none.xlsx")];
    writeFileSync(cut, readFileSync(right).subarray(0, 3000));
    await writeNotes(none);
    const { status, err, out } = await run("audit", folder.path("gone.xlsx"), cut, none, "--json");
    expect(status).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(3);
    expect(err).toMatch(/gone\.xlsx：.*没有找到文件/);
    expect(err).toMatch(/cut\.xlsx：.*损坏/);
    expect(JSON.parse(out).files).toMatchObject([{ status: 2 }, { status: 2 }, { status: 2 }]);
  });

  it("leaves nothing half-written where writing fails", async () => {
    const out = folder.path("file-not-folder");
    writeFileSync(out, "");
    const { status, err } = await run("audit", right, "--out", out);
    expect(status).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(existsSync(out)).toBe(true);
  });

  it("never writes over a file that it reads", async () => {
    const clash = folder.path("right-审核.xlsx");
    copyFileSync(right, clash);
    const { status, err } = await run("audit", right, clash, "--out", folder.path("."));
    expect(status).toBe(2);
    expect(err).toMatch(/right\.xlsx：.*覆盖/);
    expect(readFileSync(clash).equals(readFileSync(right))).toBe(true);
  });
});
