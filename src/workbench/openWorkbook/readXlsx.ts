import type { Workbook } from "exceljs";
import { openPackage, UnreadableWorkbook, type PackageLimits } from "../../workbook";
import { withChineseFormats } from "./chineseFormats";
import { colourReader } from "./colours";
import { readSheet } from "./readSheet";
import type { WorkbookDescription } from "./workbookDescription";

const MEGABYTE = 1024 * 1024;

/** A browser tab holds the whole workbook several times over; beyond this it would stop answering. */
const LIMITS: PackageLimits = {
  file: 50 * MEGABYTE,
  part: 500 * MEGABYTE,
  unpacked: 500 * MEGABYTE,
};

/**
 * Reads the bytes of an .xlsx file.
 * @param knownFunctions names of our functions, which a file stores with a prefix
 * @throws UnreadableWorkbook when the bytes are something else or damaged
 */
export async function readXlsx(
  bytes: Uint8Array,
  knownFunctions: ReadonlySet<string>
): Promise<WorkbookDescription> {
  const opened = openPackage(bytes, LIMITS);
  if (!opened.entry("xl/workbook.xml")) throw new UnreadableWorkbook("other-package");
  const workbook = await load(withChineseFormats(opened));
  const colourOf = colourReader(themeOf(workbook));
  const sheets = workbook.worksheets.map((sheet) => readSheet(sheet, knownFunctions, colourOf));
  if (sheets.length === 0) throw new UnreadableWorkbook("damaged");
  const active = workbook.views?.[0]?.activeTab ?? 0;
  const firstShown = sheets.findIndex((sheet) => !sheet.hidden);
  return {
    sheets,
    activeSheet: sheets[active]?.hidden === false ? active : Math.max(firstShown, 0),
  };
}

/** The reader is a megabyte: it is fetched when the first file is opened. */
async function load(bytes: Uint8Array): Promise<Workbook> {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as Parameters<Workbook["xlsx"]["load"]>[0]);
  } catch {
    throw new UnreadableWorkbook("damaged");
  }
  return workbook;
}

/** exceljs keeps the theme's XML as it found it, but not in its types. */
function themeOf(workbook: Workbook): string | undefined {
  return (workbook.model as unknown as { themes?: { theme1?: string } }).themes?.theme1;
}
