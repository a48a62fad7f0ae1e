import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/workbook";
import { smallWorkbook, type Parts } from "../support/xlsxPackage";
import { oddLedger } from "./support/oddLedger";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
afterAll(() => folder.remove());

function written(name: string, bytes: Uint8Array): string {
  const path = folder.path(name);
  writeFileSync(path, bytes);
  return path;
}

describe("a sheet of which the workbook has nothing", () => {
  const path = written(
    "missing.xlsx",
    oddLedger(["台账", "二"], (parts) => {
      return {
        ...parts,
        "xl/workbook.xml": (parts["xl/workbook.xml"] as string).replace(' r:id="rId2"', ""),
      };
    })
  );

  it("is named, and the others are audited and recalculated", async () => {
    const audited = await run("audit", path);
    expect([audited.status, audited.err]).toEqual([1, ""]);
    expect(audited.out).toMatch(/二 {2,}工作簿里列出了这张表，但没有它的内容/);
    const { leftOut } = JSON.parse((await run("audit", path, "--json")).out).files[0];
    expect(leftOut).toEqual([{ sheet: "二", reason: expect.stringContaining("没有它的内容") }]);
    expect((await run("recalc", path)).out).toMatch(/二 {2,}工作簿里列出了这张表/);
  });
});

describe("names that mean something to programs", () => {
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

  it("are sheets like others: each gets its check columns", async () => {
    const path = written("names.xlsx", oddLedger(names));
    const out = folder.path("out");
    const { status, out: said } = await run("audit", path, "--out", out);
    expect(status).toBe(1);
    names.forEach((name) => expect(said).toContain(name));
    const checked = openWorkbook(readFileSync(folder.path("out/names-审核.xlsx")));
    expect(checked.sheets.map(({ name }) => name)).toEqual([...names, "差异汇总", "差异说明"]);
    for (const sheet of checked.sheets.slice(0, names.length)) {
      expect(checked.grid(sheet).rows[1]!.slice(6)).toContain("应补金额（万元）");
    }
    expect((await run("explain", path, "__proto__!F4")).out).toContain("500");
  });

  it("are headings like others", async () => {
    const path = written("headings.xlsx", oddLedger(["台账"], renamed("申报补助额", "__proto__")));
    const mapped = await run("audit", path, "--map", "__proto__=reported", "--json");
    expect(JSON.parse(mapped.out).files[0].ledgers[0].reported[0].over).toBe(1);
  });

  it.each(["constructor", "toString", "__proto__"])("are no options, as %s", async (name) => {
    const path = written("names.xlsx", oddLedger(names));
    expect((await run("audit", path, "--policy", name)).status).toBe(2);
    expect((await run("audit", path, "--report", name)).status).toBe(2);
    expect((await run(name)).err).toContain(name);
  });
});

describe("names with line breaks and control characters", () => {
  const odd = "甲&#10;乙";
  const file = "一\n二\u001b[31m\u202e三.xlsx";

  it("stay on their line, wherever they are said", async () => {
    const path = written(file, oddLedger([odd, "说明"], renamed("申报补助额", "备注", 2)));
    const out = folder.path("lines");
    const said = await run("audit", path, "--out", out);
    // eslint-disable-next-line no-control-regex
    expect(said.out).not.toMatch(/甲\n|一\n|\u001b|\u202e/);
    for (const format of ["md", "html"]) {
      const report = await run("audit", path, "--report", format);
      expect(report.out).not.toMatch(format === "md" ? /甲\n|一\n|\u202e/ : /^乙/);
    }
  });

  it.each([
    ["a file that isn't there", () => ["audit", folder.path("没\n有.xlsx")]],
    ["no ledger", () => ["audit", written(file, notes(odd))]],
    ["a sheet that isn't there", () => ["explain", written(file, notes(odd)), "丙\n丁!A1"]],
    ["a folder", () => ["audit", `${folder.path("x")}\ny`]],
    ["a command that isn't there", () => ["a\nb"]],
  ])("give one line on stderr: %s", async (_, argv) => {
    const { status, err } = await run(...argv());
    expect(status).toBe(2);
    const [line, ...rest] = err.split("\n");
    expect(rest).toEqual(
      line!.startsWith("jigai: ") ? [expect.stringContaining("--help"), ""] : [""]
    );
  });

  it("are exact in JSON", async () => {
    const path = written(file, oddLedger([odd]));
    const [audited] = JSON.parse((await run("audit", path, "--json")).out).files;
    expect([audited.file, audited.ledgers[0].sheet]).toEqual([path, "甲\n乙"]);
  });
});

/** Another heading, in the first sheet or in the sheet of this number. */
function renamed(from: string, to: string, sheet = 1) {
  const part = `xl/worksheets/sheet${sheet}.xml`;
  return (parts: Parts) => ({ ...parts, [part]: (parts[part] as string).replace(from, to) });
}

/** A workbook without a ledger. */
function notes(name: string): Uint8Array {
  return smallWorkbook({ sheets: { [name]: "<row><c><v>1</v></c></row>" } });
}
