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
  describeWhere(findLibreOffice() !== undefined, MISSING, name, tests);
}

/** Formulas are calculated on loading, whatever values the file brings along. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Comma, quote, UTF-8; numbers in full, not as the cells show them. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";

/** The first sheet of a workbook, calculated by LibreOffice in a profile of its own: one text a row. */
export async function calculated(workbook: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "jigai-oracle-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
    writeFileSync(join(folder, "rows.xlsx"), workbook);
    await promisify(execFile)(
      findLibreOffice()!,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        ...["--headless", "--convert-to", CSV, "--outdir", folder, join(folder, "rows.xlsx")],
      ],
      { timeout: 120_000 }
    );
    return readFileSync(join(folder, "rows.csv"), "utf8")
      .replace(/^\uFEFF/, "")
      .trimEnd()
      .split("\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
