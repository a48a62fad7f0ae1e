import { openWorkbook, typedFormula, UnreadableWorkbook, type PackageLimits } from "../../workbook";
import { GridRoom } from "./GridRoom";
import { readSheet } from "./readSheet";
import type { WorkbookDescription } from "./workbookDescription";

const MEGABYTE = 1024 * 1024;

/** A browser tab holds the whole workbook several times over; beyond this it would stop answering. */
const LIMITS: PackageLimits = {
  file: 50 * MEGABYTE,
  part: 256 * MEGABYTE,
  unpacked: 512 * MEGABYTE,
};

/**
 * Reads the bytes of an .xlsx file.
 * @param knownFunctions names of our functions, which a file stores with a prefix
 * @throws UnreadableWorkbook when the bytes are something else, damaged, or more than the grid takes
 */
export function readXlsx(
  bytes: Uint8Array,
  knownFunctions: ReadonlySet<string>
): WorkbookDescription {
  const workbook = openWorkbook(bytes, LIMITS);
  const room = new GridRoom();
  const sheets = workbook.sheets.map((sheet) => readSheet(workbook, sheet, knownFunctions, room));
  if (sheets.length === 0) throw new UnreadableWorkbook("damaged");
  const active = workbook.active ? workbook.sheets.indexOf(workbook.active) : 0;
  const firstShown = sheets.findIndex((sheet) => !sheet.hidden);
  return {
    sheets,
    activeSheet: sheets[active]?.hidden === false ? active : Math.max(firstShown, 0),
    missing: workbook.missing,
    definedNames: workbook.definedNames.map((each) => ({
      ...each,
      formula: typedFormula(each.formula, knownFunctions),
    })),
  };
}
