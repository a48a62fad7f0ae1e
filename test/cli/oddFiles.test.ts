import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workbookExtension } from "../../src/cli/output";
import { openWorkbook } from "../../src/workbook";
import { partText, smallWorkbook, type Parts } from "../support/xlsxPackage";
import { oddLedger } from "./support/oddLedger";
import { run, temporaryFolder } from "./support/run";

const folder = temporaryFolder();
afterAll(() => folder.remove());

function written(name: string, bytes: Uint8Array): string {
  const path = folder.path(name);
  mkdirSync(dirname(path), { recursive: true });
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
    const added = ["差异汇总", "差异明细", "差异说明"];
    expect(checked.sheets.map(({ name }) => name)).toEqual([...names, ...added]);
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

describe("a workbook with macros", () => {
  const source = written("macros/台账.xlsm", oddLedger(["台账"], withMacros));

  it("stays one, and so do those in a folder", async () => {
    const out = folder.path("macros-out");
    await run("audit", source, "--out", out);
    await run("recalc", folder.path("macros"), "--out", out);
    expect(readdirSync(out).sort()).toEqual(["台账-审核.xlsm", "台账-重算.xlsm"]);
    const types = partText(readFileSync(join(out, "台账-审核.xlsm")), "[Content_Types].xml");
    expect(types).toContain("macroEnabled.main");
  });

  it.each([
    ["台账.XLSM", ".xlsm"],
    ["台账.xltx", ".xltx"],
    ["台账.xltm", ".xltm"],
    ["台账.xlsx.bak", ".xlsx"],
    ["xlsm", ".xlsx"],
  ])("has the ending of its kind: %s", (name, ending) => {
    expect(workbookExtension(name)).toBe(ending);
  });
});

describe("a folder that gets its own results", () => {
  it("has no more of them, however often", async () => {
    const place = folder.path("own");
    written("own/甲.xlsx", oddLedger(["台账"]));
    written("own/乙.xlsm", oddLedger(["台账"], withMacros));
    // A file of somebody else's that is only called so.
    written("own/丙-重算.xlsx", oddLedger(["台账"]));
    written("own/丙-审核.xlsx", oddLedger(["台账"]));
    written("own/sub/甲.xlsx", oddLedger(["台账"]));
    const rounds = [];
    for (const lang of ["zh", "en", "zh"]) {
      const common = ["--lang", lang, "--out", place];
      await run("recalc", place, join(place, "sub"), ...common);
      await run("audit", place, join(place, "sub"), ...common);
      rounds.push(readdirSync(place).length);
    }
    // Both languages, each once: 5 sources and 1 folder of which 2 are called like results.
    expect(rounds[2]).toBe(rounds[1]);
    expect(
      readdirSync(place)
        .filter((name) => /(重算|审核).*(重算|审核)/.test(name))
        .sort()
    ).toEqual(["丙-审核-审核.xlsx", "丙-审核-重算.xlsx", "丙-重算-审核.xlsx", "丙-重算-重算.xlsx"]);
    const { err } = await run("recalc", place);
    expect(
      err
        .split("\n")
        .filter(Boolean)
        .every((line) => line.includes("以前的审核、重算结果或审批表"))
    ).toBe(true);
  }, 30_000);
});

function withMacros(parts: Parts): Parts {
  const types = parts["[Content_Types].xml"] as string;
  return {
    ...parts,
    "[Content_Types].xml": types.replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
      "application/vnd.ms-excel.sheet.macroEnabled.main"
    ),
  };
}

/** Another heading, in the first sheet or in the sheet of this number. */
function renamed(from: string, to: string, sheet = 1) {
  const part = `xl/worksheets/sheet${sheet}.xml`;
  return (parts: Parts) => ({ ...parts, [part]: (parts[part] as string).replace(from, to) });
}

/** A workbook without a ledger. */
function notes(name: string): Uint8Array {
  return smallWorkbook({ sheets: { [name]: "<row><c><v>1</v></c></row>" } });
}
