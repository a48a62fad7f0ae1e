import type { Area } from "../../core/grid/address";
import { asEntered } from "../asEntered";
import type { Entry } from "../contents";
import type { StyleRun } from "../styleRuns";
import { cellStyles, LINK_COLOUR, type Style } from "../cellStyles";
import { excelRange } from "./excelRange";

/** What the look of a cell was. */
type CellLook = Pick<Excel.SettableCellProperties, "format">;

/** An area before it was written to: the way back. */
export interface Snapshot {
  area: Area;
  /** What to enter again; null for cells that were not written to. Absent when no content was touched. */
  entries?: Entry[][];
  /** What Excel made of the contents written: what the cells have to show for them to be put back. */
  written?: unknown[][];
  /** As `entries`; absent when no format was touched. */
  numberFormats?: (string | null)[][];
  looks: { run: StyleRun; cells: CellLook[][] }[];
}

/** What was in a cell, so that entering it gives the same again: a text that looks like a number stays a text. */
export function entryBefore(formula: unknown, value: unknown, type: unknown): Entry {
  const isText = type === "String" && formula === value;
  return isText ? asEntered(String(value)) : (formula as Entry);
}

/** Asks for the looks of areas; the answers are there after the next sync. */
export function askLooks(sheet: Excel.Worksheet, runs: StyleRun[]): () => Snapshot["looks"] {
  const asked = runs.map((run) => ({
    run,
    answer: excelRange(sheet, run).getCellProperties({
      format: {
        fill: { color: true, pattern: true, patternColor: true },
        font: { bold: true, color: true, underline: true },
        wrapText: true,
      },
    }),
  }));
  return () =>
    asked.map(({ run, answer }) => ({
      run,
      cells: answer.value.map((line) => line.map((cell) => lookBefore(run, cell))),
    }));
}

function lookBefore({ style }: StyleRun, { format = {} }: Excel.CellProperties): CellLook {
  const { fill, font, wrapText = false } = format;
  // Without a fill Excel calls the colour white; set again, it would hide the grid lines.
  const filled = cellStyles[style].fill !== undefined && fill?.pattern && fill.pattern !== "None";
  return {
    format: {
      ...fontBefore(cellStyles[style], font),
      ...(filled && { fill: fillBefore(fill) }),
      ...(cellStyles[style].wrapped && { wrapText }),
    },
  };
}

function fontBefore({ bold, link }: Style, font: Excel.CellPropertiesFont = {}) {
  if (bold !== undefined) return { font: { bold: font.bold ?? false } };
  if (!link) return {};
  const { color = "#000000", underline = "None" } = font;
  return { font: { color, underline } };
}

/** A plain fill is its colour; any other has its pattern and that one's colour as well. */
function fillBefore(fill: Excel.CellPropertiesFill): Excel.CellPropertiesFill {
  const { color, pattern } = fill;
  if (pattern !== "Solid") return fill;
  return color === undefined ? {} : { color };
}

/** Gives areas their looks. */
export function applyLooks(sheet: Excel.Worksheet, runs: readonly StyleRun[]): void {
  for (const run of runs) {
    const { bold, fill, numberFormat, wrapped, link } = cellStyles[run.style];
    const range = excelRange(sheet, run);
    if (link) range.format.font.set({ color: LINK_COLOUR, underline: "Single" });
    if (bold !== undefined) range.format.font.bold = bold;
    if (fill !== undefined) range.format.fill.color = fill;
    if (wrapped) range.format.wrapText = true;
    // A single format goes to every cell of the range.
    if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  }
}
