import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describeWhere } from "../support/describeWhere";

const PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  join(process.env.ProgramFiles ?? "C:\\Program Files", "LibreOffice", "program", "soffice.exe"),
];

/** LibreOffice on this machine: SOFFICE_PATH, or its usual places. */
export function findLibreOffice(): string | undefined {
  const named = process.env.SOFFICE_PATH;
  return [...(named ? [named] : []), ...PLACES].find(existsSync);
}

const MISSING = "no LibreOffice was found on this machine (SOFFICE_PATH can name it)";

/** A group of tests that need LibreOffice. Without it they are skipped, saying so; where CI is set they fail. */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  // It takes seconds to start, and more where other tests run beside it.
  jest.setTimeout(180_000);
  describeWhere(findLibreOffice() !== undefined, MISSING, name, tests);
}

/** Formulas are calculated on loading, whatever values the file brings along. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Comma, quote, UTF-8; numbers in full, not as the cells show them. The last figure is the sheet: 0 the first, -1 each in a file of its own. */
const csv = (sheet: 0 | -1) =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,${sheet}`;

/** The first sheet of each of the workbooks, calculated by LibreOffice in one run: one text a row. */
export function calculated(workbooks: readonly Uint8Array[]): Promise<string[][]> {
  const names = workbooks.map((_, i) => `${i}`);
  return converted(workbooks, csv(0), (folder) => linesIn(folder, names));
}

/** The sheets of a workbook by their names (ASCII ones, since they become file names), calculated by LibreOffice 7.2 or later. */
export function calculatedSheets(
  workbook: Uint8Array,
  sheets: readonly string[]
): Promise<string[][]> {
  const names = sheets.map((sheet) => `0-${sheet}`);
  return converted([workbook], csv(-1), (folder) => linesIn(folder, names));
}

/** The same of several workbooks in one run; of a sheet that LibreOffice doesn't find there is nothing. */
export async function calculatedSheetsOf(
  workbooks: readonly Uint8Array[],
  sheets: readonly string[]
): Promise<string[][][]> {
  const names = workbooks.flatMap((_, i) => sheets.map((sheet) => `${i}-${sheet}`));
  const lines = await converted(workbooks, csv(-1), (folder) => linesIn(folder, names));
  return workbooks.map((_, i) => lines.slice(i * sheets.length, (i + 1) * sheets.length));
}

/** The workbooks as LibreOffice saves them, every formula calculated anew. */
export function recalculated(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return converted(
    workbooks,
    "xlsx:Calc MS Excel 2007 XML",
    (folder) => workbooks.map((_, i) => readFileSync(join(folder, "saved", `${i}.xlsx`))),
    "saved"
  );
}

/** The pages that LibreOffice prints of a workbook: width and height of each, in points. */
export function printedPages(workbook: Uint8Array): Promise<[width: number, height: number][]> {
  return converted([workbook], "pdf", (folder) => {
    const pdf = readFileSync(join(folder, "0.pdf"), "latin1");
    const pages = pdf.matchAll(/\/Type\/Page\/[^>]*?\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/g);
    return Array.from(pages, ([, width, height]) => [Number(width), Number(height)]);
  });
}

/** What is read of a folder in which LibreOffice has converted the workbooks 0, 1 …, in a profile of its own. */
async function converted<T>(
  workbooks: readonly Uint8Array[],
  filter: string,
  read: (folder: string) => T,
  into = "."
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "jigai-oracle-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
    const files = workbooks.map((_, i) => join(folder, `${i}.xlsx`));
    workbooks.forEach((workbook, i) => writeFileSync(files[i]!, workbook));
    await promisify(execFile)(
      findLibreOffice()!,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        ...["--headless", "--convert-to", filter, "--outdir", join(folder, into), ...files],
      ],
      { timeout: 120_000 }
    );
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesIn(folder: string, names: readonly string[]): string[][] {
  return names.map((name) => linesOf(join(folder, `${name}.csv`)));
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\n");
}

/** The value in the first column of such a row: a number, TRUE or FALSE, a text; undefined for an error. */
export function firstValue(row: string): number | boolean | string | undefined {
  const [, inQuotes, plain = ""] = /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(row)!;
  const text = inQuotes ?? plain;
  if (/^(#|Err:)/.test(text)) return undefined;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const [, digits, percent] = /^(-?[\d.]+(?:E[+-]?\d+)?)(%?)$/.exec(text) ?? [];
  return digits === undefined ? text : Number(digits) / (percent ? 100 : 1);
}
