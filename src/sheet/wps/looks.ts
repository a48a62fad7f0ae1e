import { addressOf } from "../../core/grid/address";
import { cellStyles, LINK_COLOUR, type CellStyle } from "../cellStyles";
import { SheetError } from "../error";
import type { StyleRun } from "../styleRuns";
import type { Range, Worksheet } from "./objects";
import { cellAt, forCells, sheetRange } from "./sheetRange";

const NO_PATTERN = -4142;
/** A line under letters. */
const SINGLE = 2;

/** How a cell looked before it got a look of ours. */
export interface LookBefore {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
  readonly bold: boolean;
  readonly wrapped: boolean;
  readonly numberFormat: string;
  readonly pattern: number;
  readonly colour: number;
  /** Of the letters, where a look changes it. */
  readonly letters?: { readonly Color: number; readonly Underline: number };
}

/** Takes down how the cells of areas look. */
export function looksBefore(sheet: Worksheet, runs: readonly StyleRun[]): LookBefore[] {
  const looks: LookBefore[] = [];
  for (const run of runs) {
    forCells(run, (row, column) => {
      const { Font, WrapText, NumberFormat, Interior } = cellAt(sheet, row, column);
      looks.push({
        ...{ row, column, style: run.style },
        ...{ bold: Font.Bold === true, wrapped: WrapText === true },
        ...{ numberFormat: NumberFormat ?? "General" },
        ...{ pattern: Interior.Pattern, colour: Interior.Color },
        ...(cellStyles[run.style].link && {
          letters: { Color: Font.Color, Underline: Font.Underline },
        }),
      });
    });
  }
  return looks;
}

/** Gives areas their looks. */
export function applyLooks(sheet: Worksheet, runs: readonly StyleRun[]): void {
  for (const run of runs) {
    const { bold, fill, numberFormat, wrapped, link } = cellStyles[run.style];
    const range = sheetRange(sheet, run);
    if (link) Object.assign(range.Font, { Color: colourNumber(LINK_COLOUR), Underline: SINGLE });
    if (bold !== undefined) range.Font.Bold = bold;
    if (fill !== undefined) range.Interior.Color = colourNumber(fill);
    if (wrapped) range.WrapText = true;
    if (numberFormat !== undefined) range.NumberFormat = numberFormat;
  }
}

/** Puts cells back to how they looked, as far as a look of ours changed them. */
export function restoreLooks(sheet: Worksheet, looks: readonly LookBefore[]): void {
  for (const before of looks) {
    const { bold, fill, numberFormat, wrapped } = cellStyles[before.style];
    const cell = cellAt(sheet, before.row, before.column);
    if (bold !== undefined) cell.Font.Bold = before.bold;
    if (before.letters) Object.assign(cell.Font, before.letters);
    if (wrapped) cell.WrapText = before.wrapped;
    if (numberFormat !== undefined) cell.NumberFormat = before.numberFormat;
    if (fill === undefined) continue;
    // The pattern goes last: a colour alone makes a plain fill.
    if (before.pattern !== NO_PATTERN) cell.Interior.Color = before.colour;
    cell.Interior.Pattern = before.pattern;
  }
}

/** @throws SheetError changed – where a cell has been given another colour since */
export function checkColours(sheet: Worksheet, looks: readonly LookBefore[]): void {
  for (const { row, column, style, pattern, colour } of looks) {
    const { fill } = cellStyles[style];
    const shown = colourOf(cellAt(sheet, row, column));
    const before = pattern === NO_PATTERN ? undefined : colour;
    const ours = fill === undefined ? before : colourNumber(fill);
    if (shown !== ours && shown !== before) throw new SheetError("changed", addressOf(row, column));
  }
}

function colourOf({ Interior }: Range): number | undefined {
  return Interior.Pattern === NO_PATTERN ? undefined : Interior.Color;
}

/** #RRGGBB as the object model counts colours: red in the lowest byte. */
function colourNumber(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return red! + green! * 0x100 + blue! * 0x10000;
}
