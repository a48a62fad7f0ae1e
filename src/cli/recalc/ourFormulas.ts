import { parseCall, type Argument, type Call } from "../../core/call";
import { typedFormula, type FormulaCell, type SheetInfo, type Workbook } from "../../workbook";

/** A cell whose whole formula is one call of ours. */
export interface OurCell extends FormulaCell {
  readonly sheet: SheetInfo;
  readonly call: Call;
  /** The formula as people type it, without the equals sign. */
  readonly typed: string;
}

/** Why a formula of ours keeps the value that the file has for it. */
export type NotRecalculated = "wrapped" | "name" | "noSheet" | "circular" | "tooMany";

/** A cell with a function of ours that is left to Excel. */
export interface LeftToExcel extends FormulaCell {
  readonly sheet: SheetInfo;
  readonly typed: string;
  readonly reason: NotRecalculated;
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALLED = /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

/**
 * Every formula of a workbook, or of some of its sheets, that has a function of ours in it.
 *
 * @param onProgress hears of the share of a sheet that is read
 */
export function ourFormulas(
  workbook: Workbook,
  known: ReadonlySet<string>,
  sheets: readonly SheetInfo[] = workbook.sheets,
  onProgress: (sheet: string, share: number) => void = () => undefined
): { readonly cells: OurCell[]; readonly left: LeftToExcel[] } {
  const sheetNames = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const cells: OurCell[] = [];
  const left: LeftToExcel[] = [];
  for (const sheet of sheets) {
    // A sheet may have millions of others.
    const isOurs = (formula: string) => callsOurs(typedFormula(formula, known), known);
    const hear = (share: number) => onProgress(sheet.name, share);
    for (const cell of workbook.formulas(sheet, isOurs, hear)) {
      const typed = typedFormula(cell.formula, known);
      const call = parseCall(typed, known);
      const reason = call ? obstacle(call, sheetNames) : "wrapped";
      if (call && !reason) cells.push({ ...cell, sheet, call, typed });
      else left.push({ ...cell, sheet, typed, reason: reason! });
    }
  }
  return { cells, left };
}

function callsOurs(typed: string, known: ReadonlySet<string>): boolean {
  const names = typed.replace(QUOTED, "''").match(CALLED) ?? [];
  return names.some((name) => known.has(name.toUpperCase()));
}

/** What in the arguments can't be followed. */
export function obstacle(
  { args }: Call,
  sheetNames: ReadonlySet<string>
): Extract<NotRecalculated, "name" | "noSheet"> | undefined {
  const of = (argument: Argument): ReturnType<typeof obstacle> => {
    if (argument.kind === "name") return "name";
    if (argument.kind === "call") return obstacle(argument.call, sheetNames);
    const sheet = "sheet" in argument ? argument.sheet : undefined;
    return sheet !== undefined && !sheetNames.has(sheet.toLowerCase()) ? "noSheet" : undefined;
  };
  return args.map(of).find((found) => found !== undefined);
}
