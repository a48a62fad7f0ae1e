import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { addressOf, readArea } from "../../src/core/grid/address";
import { contentOf } from "../../src/core/grid/grid";
import { openWorkbook, patchWorkbook, type CellEdit } from "../../src/workbook";
import { smallWorkbook, zipped } from "../support/xlsxPackage";
import { callsParts, callsWorkbook, filled, oddCalls } from "./support/callsWorkbook";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
const calls = folder.path("calls.xlsx");
const copy = folder.path("out/calls-原生公式.xlsx");

beforeAll(() => writeFileSync(calls, callsWorkbook()));
afterAll(() => folder.remove());

const bytesOf = (path: string) => readFileSync(path);
const opened = (path: string) => openWorkbook(bytesOf(path));

/** Every formula of a file, by sheet and cell. */
function formulasIn(path: string): Record<string, unknown> {
  const workbook = opened(path);
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) =>
      workbook.formulas(sheet).map(({ row, column, formula, fills, dynamic }) => {
        const stored = { formula, ...(fills && { fills }), ...(dynamic && { dynamic }) };
        return [`${sheet.name}!${addressOf(row, column)}`, stored];
      })
    )
  );
}

function valuesIn(path: string, name: string): (address: string) => unknown {
  const workbook = opened(path);
  const { rows } = workbook.grid(workbook.sheets.find((sheet) => sheet.name === name)!);
  return (address) => {
    const { top, left } = readArea(address)!;
    return contentOf(rows[top]?.[left]);
  };
}

/** The parts of two files that differ, without those that only one of them has. */
function differingParts(one: string, other: string): string[] {
  const [a, b] = [unzipSync(bytesOf(one)), unzipSync(bytesOf(other))];
  expect(Object.keys(a)).toEqual(Object.keys(b));
  return Object.keys(a).filter((part) => Buffer.compare(a[part]!, b[part]!) !== 0);
}

/** Another program's edit of a native copy. */
function edited(sheet: string, address: string, edit: CellEdit): string {
  const { top, left } = readArea(address)!;
  const path = folder.path(`edited-${address}-${Object.keys(edit).join()}.xlsx`);
  const cells = new Map([[top, new Map([[left, edit]])]]);
  writeFileSync(path, patchWorkbook(bytesOf(copy), { sheets: new Map([[sheet, { cells }]]) }));
  return path;
}

describe.each(["yichang-2018", "enshi-2018"])("jigai native of the sample %s", (sample) => {
  const source = join(__dirname, `../../assets/samples/${sample}.xlsx`);
  const native = folder.path(`samples/${sample}-原生公式.xlsx`);
  const back = folder.path(`samples/${sample}-原生公式-还原.xlsx`);

  it("gives back every formula to the letter, and every part byte for byte", async () => {
    const out = folder.path("samples");
    // Explanations that the sample has only a note for are calculated, and so differ from what the file has.
    expect((await run("native", source, "--out", out)).status).toBe(1);
    expect((await run("native", native, "--back", "--out", out)).status).toBe(0);
    expect(formulasIn(back)).toEqual(formulasIn(source));
    // Spills went beyond the cells that these sheets had.
    const spilled = sample === "yichang-2018" ? ["sheet3", "sheet9"] : ["sheet4"];
    const parts = spilled.map((name) => `xl/worksheets/${name}.xml`);
    expect(differingParts(source, back)).toEqual(parts);
  }, 30_000);
});

describe("jigai native", () => {
  let out = "";
  let status = -1;
  beforeAll(async () => {
    ({ status, out } = await run("native", calls, "--out", folder.path("out"), "--json"));
  });

  it("says of each formula what became of it", () => {
    // One formula had no value to put down.
    expect(status).toBe(2);
    const { formulas } = JSON.parse(out).files[0];
    const became = (address: string) =>
      formulas.find(({ cells }: { cells: string }) => cells === `表!${address}`)?.became;
    expect(oddCalls.map(({ cell }) => [cell, became(cell)])).toEqual(
      oddCalls.map((call) => [call.cell, call.became])
    );
  });

  it("leaves no function of ours, but where there was no value to put down", () => {
    const ours = Object.entries(formulasIn(copy)).filter(([, stored]) =>
      /(?:YC|ES|JG)_[A-Z]+ ?\(/i.test(JSON.stringify(stored).replace(/\\"/g, ""))
    );
    expect(ours.map(([cell]) => cell)).toEqual(["表!A11", "表!A15"]);
  });

  it("writes formulas where the rest stands to the letter", () => {
    const formulas = formulasIn(copy) as Record<string, { formula: string }>;
    expect(formulas["表!A3"]!.formula).toMatch(/^ROUND\(IF\(.*\),1\)$/);
    expect(formulas["表!A11"]!.formula).toMatch(
      /^"写""YC_CLASS\(1\)""的'甲："&2&_xlfn\.CONCAT\("'",/
    );
    expect(formulas["表!A1"]!.formula).toContain("'数据 1''表'!$A$1");
    expect(formulas["表!C2"]!.formula).toContain("'数据 1''表'!B2");
    // Below what is filled in there is nothing, until something is.
    expect(formulas["表!G4"]!.formula).toMatch(/^IF\('数据 1''表'!A4="","",IF\(/);
    // The text that was read, and what the cell holds from then on.
    expect(formulas["表!A2"]!.formula).toMatch(/^IF\(EXACT\('数据 1''表'!A2,"1\.2亿"\),/);
  });

  it("keeps the values", () => {
    const [before, after] = [valuesIn(calls, "表"), valuesIn(copy, "表")];
    for (const { cell } of oddCalls) expect([cell, after(cell)]).toEqual([cell, before(cell)]);
    for (const [address, value] of Object.entries(filled))
      expect([address, after(address)]).toEqual([address, value]);
    expect(after("I1")).toBe("编号");
  });

  it("lists the original formulas for people", () => {
    const cell = valuesIn(copy, "原公式");
    const rows = Array.from({ length: 40 }, (_, i) => [cell(`B${i + 5}`), cell(`C${i + 5}`)]);
    expect(rows).toContainEqual(["A3", "=ROUND(YC_SUBSIDY('数据 1''表'!A1),1)"]);
    expect(rows).toContainEqual(["G1:G4", "=YC_SUBSIDY('数据 1''表'!$A$1:$A$4)"]);
    expect(rows).toContainEqual(["I1:L2", '=JG_CLAUSE("YC-4.1-f")']);
  });

  it("puts every formula back to the letter", async () => {
    const path = folder.path("back/calls-原生公式-还原.xlsx");
    expect((await run("native", copy, "--back", "--out", folder.path("back"))).status).toBe(0);
    expect(formulasIn(path)).toEqual(formulasIn(calls));
    expect(differingParts(calls, path)).toEqual(["xl/worksheets/sheet1.xml"]);
    const [before, after] = [valuesIn(calls, "表"), valuesIn(path, "表")];
    for (const row of ["1", "2", "3"])
      for (const column of "ABCDEFGHIJKLMNP")
        expect([column + row, after(column + row)]).toEqual([column + row, before(column + row)]);
  });

  it("puts nothing back where something else stands now, and goes on listing it", async () => {
    const changed = edited("表", "A1", { formula: "1+1", value: 2 });
    const { status, out } = await run("native", changed, "--back", "--out", folder.path("changed"));
    expect(status).toBe(2);
    expect(out).toMatch(/表!A1 .*单元格里已经不是/);
    const path = join(folder.path("changed"), readdirSync(folder.path("changed"))[0]!);
    const formulas = formulasIn(path) as Record<string, { formula: string }>;
    expect(formulas["表!A1"]!.formula).toBe("1+1");
    expect(formulas["表!A3"]!.formula).toBe(oddCalls[2]!.formula);
    // Once more: only this one is left.
    const again = await run("native", path, "--back", "--out", folder.path("again"));
    expect(again.status).toBe(2);
    expect(again.out).toMatch(/换回 0 个原公式，1 个没有换回/);
    expect(existsSync(folder.path("again"))).toBe(false);
  });

  it("puts no value's formula back where a value was typed over it", async () => {
    const typed = edited("表", "A14", { value: 149 });
    const { out } = await run("native", typed, "--back", "--out", folder.path("typed"), "--json");
    const { formulas } = JSON.parse(out).files[0];
    expect(formulas.filter(({ restored }: { restored: boolean }) => !restored)).toEqual([
      expect.objectContaining({ cells: "表!A14", reason: "changed" }),
    ]);
  });

  it("puts nothing back that would refer to other cells than before", async () => {
    // A program has put in a row above: it carries the reference along.
    const moved = edited("原公式", "F5", {
      formula: "CHOOSE(1,表!A2,'数据 1''表'!$A$1,'数据 1''表'!B1)",
    });
    const { status, out } = await run("native", moved, "--back", "--out", folder.path("moved"));
    expect(status).toBe(2);
    expect(out).toMatch(/表!A1 .*移动过行列/);
    // Nor what nobody can tell of: a value whose formula had more in it than our function.
    expect(out).toMatch(/表!A14 .*移动过行列/);
    expect(out).not.toMatch(/表!A13 /);
  });

  it("understands how other programs write the same formulas", async () => {
    const { formula } = (formulasIn(copy) as Record<string, { formula: string }>)["表!C1"]!;
    const other = edited("表", "C1", { formula: formula.replace(/,/g, ", ").toLowerCase() });
    expect((await run("native", other, "--back", "--out", folder.path("other"))).status).toBe(0);
  });

  it("says which file isn't one of its own, or is one already", async () => {
    const never = await run("native", calls, "--back", "--out", folder.path("none"));
    expect(never.status).toBe(2);
    expect(never.err).toContain("没有 jigai native 写的“原公式”表");
    const twice = await run("native", copy, "--out", folder.path("none"), "--lang", "en");
    expect(twice.err).toContain("It has native formulas already");
    expect(existsSync(folder.path("none"))).toBe(false);
  });

  it("asks for the folder, never writes over what is there, and nothing where there is nothing to do", async () => {
    expect((await run("native", calls)).err).toContain("--out");
    const { mtimeMs } = statSync(copy);
    const again = await run("native", calls, "--out", folder.path("out"));
    expect([again.status, statSync(copy).mtimeMs]).toEqual([2, mtimeMs]);
    expect(again.err).toContain("已经有了");
    const plain = folder.path("plain.xlsx");
    writeFileSync(
      plain,
      smallWorkbook({ sheets: { 表: "<row><c><f>SUM(1)</f><v>1</v></c></row>" } })
    );
    const none = await run("native", plain, "--out", folder.path("nothing"));
    expect([none.status, existsSync(folder.path("nothing"))]).toEqual([0, false]);
    expect(none.out).toContain("没有用本软件函数的公式");
  });

  it("takes the sources of a folder, and with --back its native copies", async () => {
    const desk = folder.path("desk");
    mkdirSync(desk);
    writeFileSync(join(desk, "台账.xlsx"), callsWorkbook());
    await run("native", desk, "--out", desk);
    const again = await run("recalc", desk);
    expect(again.err).toContain("台账-原生公式.xlsx");
    const back = await run("native", desk, "--back", "--out", folder.path("deskback"));
    expect(back.err).toContain("台账.xlsx");
    expect(readdirSync(folder.path("deskback"))).toEqual(["台账-原生公式-还原.xlsx"]);
  });

  it("keeps the list out of an audit", async () => {
    const native = folder.path("samples/yichang-2018-原生公式.xlsx");
    const { out } = await run("audit", native, "--json");
    const audited = out.replace(/[^]*?"ledgers"/, "");
    expect(audited).toContain("申报汇总表");
    expect(audited).toMatch(/"原公式"[^}]*以前审核时加的表/);
  }, 30_000);

  it("puts down values of days where the workbook counts them from 1904", async () => {
    const path = folder.path("1904.xlsx");
    const row =
      '<row r="1"><c r="A1"><v>117</v></c><c r="B1"><v>43000</v></c>' +
      '<c r="C1"><f>_xldudf_JG_EX_VAT(A1,B1)</f><v>100</v></c><c r="D1"><f>_xldudf_YC_CASE_BY_CASE(A1)</f><v>0</v></c></row>';
    const before = '<workbookPr date1904="1"/>';
    writeFileSync(path, smallWorkbook({ sheets: { 表: row }, before }));
    const { out } = await run("native", path, "--out", folder.path("1904"), "--json");
    expect(JSON.parse(out).files[0].formulas).toMatchObject([
      { cells: "表!C1", became: "value", reason: "days1904" },
      { cells: "表!D1", became: "formula" },
    ]);
  });

  it("says which names call our functions, since these stay", async () => {
    const path = folder.path("names.xlsx");
    const row = '<row r="1"><c r="A1"><f>_xldudf_YC_CLASS("长阳")</f><v>2</v></c></row>';
    const behind =
      '<definedNames><definedName name="类">_xldudf_YC_CLASS(表!$B$1)</definedName>' +
      '<definedName name="乙">表!$B$1</definedName></definedNames>';
    writeFileSync(path, smallWorkbook({ sheets: { 表: row }, behind }));
    const { status, out } = await run("native", path, "--out", folder.path("names"));
    expect(status).toBe(2);
    expect(out).toContain("名称“类”里用了本软件的函数，没有换：=_xldudf_YC_CLASS(表!$B$1)");
    expect(out).not.toContain("名称“乙”");
  });

  it("refuses a list that says what no list of its own says", async () => {
    const path = folder.path("odd.xlsx");
    const parts = callsParts();
    writeFileSync(path, zipped(parts));
    await run("native", path, "--out", folder.path("odd"));
    const native = folder.path("odd/odd-原生公式.xlsx");
    const cells = new Map([
      [4, new Map<number, CellEdit>([[6, { value: '{"formula":"1","written":"x","fills":"A"}' }]])],
      [5, new Map<number, CellEdit>([[1, { value: "A1:XFD1048576" }]])],
      [6, new Map<number, CellEdit>([[0, { value: "不在" }]])],
    ]);
    const edits = { sheets: new Map([["原公式", { cells }]]) };
    writeFileSync(native, patchWorkbook(bytesOf(native), edits));
    const { out } = await run(
      "native",
      native,
      "--back",
      "--out",
      folder.path("oddback"),
      "--json"
    );
    const { formulas } = JSON.parse(out).files[0];
    const reasons = formulas.map(({ reason }: { reason?: string }) => reason).slice(0, 4);
    expect(reasons).toEqual(["gone", "gone", "gone", undefined]);
  });
});
