import { readArea } from "../../core/grid/address";
import type { CellReader } from "../read/cellValue";
import { readCells } from "../read/readCells";
import type { StoredCell } from "../read/storedCell";
import { filledArea, FormulaReader } from "../read/readFormulas";
import { isTrue, type XmlTag } from "../xml/parseXml";
import type { CellStyle } from "./cellStyle";
import type { ColourReader } from "./colours";
import type { Place, SheetView, SheetVisitor } from "./sheetView";

/** What a sheet refers to in other parts. */
export interface ViewSources {
  readonly reader: CellReader;
  readonly colourOf: ColourReader;
  /** By their places. */
  readonly styles: readonly (CellStyle | undefined)[];
}

type Attributes = XmlTag["attributes"];

/** Goes through a sheet as a spreadsheet shows it. @throws UnreadableWorkbook */
export function viewSheet(
  chunks: Iterable<string>,
  { reader, colourOf, styles }: ViewSources,
  visitor: SheetVisitor
): SheetView {
  const formulas = new FormulaReader();
  const view = new ViewReader(colourOf);
  const showsDays = styles.map((style) => isDayFormat(style?.numberFormat));
  readCells(chunks, {
    cell: (cell) => {
      const { row, column } = cell;
      const formula = formulas.formula(cell);
      const value = reader.valueFrom1900(cell, showsDays[cell.style] === true);
      // A blank of the usual style is as good as none.
      const isNothing = value === null && formula === undefined && cell.style === 0;
      const style = isNothing ? undefined : shown(cell, styles[cell.style]);
      const mark = reader.textMark(cell);
      visitor.cell({ row, column, value, mark, formula, fills: filledArea(cell), style });
    },
    row: (row, { ht, hidden, s, customFormat }) =>
      visitor.row({
        row,
        height: sizeOf(ht),
        hidden: isTrue(hidden),
        style: isTrue(customFormat) ? styles[Number(s)] : undefined,
      }),
    columns: (first, last, { width, hidden, style }) =>
      visitor.columns({
        first,
        last,
        width: sizeOf(width),
        hidden: isTrue(hidden),
        style: styles[Number(style)],
      }),
    merge: visitor.merge,
    other: view.read,
  });
  return view.view;
}

/** A day that the file spells out is shown as one, whatever the cell's format says of numbers. */
function shown({ type }: StoredCell, style: CellStyle | undefined): CellStyle | undefined {
  if (type !== "d" || style?.numberFormat !== undefined) return style;
  return { ...style, numberFormat: "yyyy/m/d" };
}

/** What of a format isn't its letters; elapsed hours in their brackets are. */
const NO_LETTERS = /"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi;

/** Times of a day are the same in every calendar, and hours counted on beyond 24 are no days. */
function isDayFormat(code: string | undefined): boolean {
  const letters = code?.replace(NO_LETTERS, "") ?? "";
  return /[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs[]/i.test(letters));
}

/** A size that is one. */
function sizeOf(stored: string | undefined): number | undefined {
  return Number(stored) > 0 ? Number(stored) : undefined;
}

/** Gathers what a sheet says of itself as a whole. */
class ViewReader {
  private sheetView: Attributes = {};
  private views = 0;
  private pane: Attributes | undefined;
  private readonly selections = new Map<string, string | undefined>();
  private format: Attributes = {};
  private tabColour: string | undefined;

  constructor(private readonly colourOf: ColourReader) {}

  readonly read = (part: string, name: string, attributes: Attributes): void => {
    if (part === "sheetFormatPr") this.format = attributes;
    if (part === "sheetPr" && name === "tabColor") this.tabColour = this.colourOf({ attributes });
    if (part === "sheetViews") this.readView(name, attributes);
  };

  private readView(name: string, attributes: Attributes): void {
    if (name === "sheetView" && ++this.views === 1) this.sheetView = attributes;
    // Further windows look at the same sheet.
    if (this.views !== 1) return;
    if (name === "pane") this.pane = attributes;
    if (name === "selection")
      this.selections.set(attributes["pane"] ?? "topLeft", attributes["activeCell"]);
  }

  get view(): SheetView {
    const { sheetView, pane, format } = this;
    const { showGridLines = "1", topLeftCell } = sheetView;
    const { state = "split", xSplit, ySplit, activePane = "topLeft" } = pane ?? {};
    return {
      showGridLines: isTrue(showGridLines),
      tabColour: this.tabColour,
      defaultColumnWidth: sizeOf(format["defaultColWidth"]),
      defaultRowHeight: sizeOf(format["defaultRowHeight"]),
      frozen: state.startsWith("frozen")
        ? { rows: linesOf(ySplit), columns: linesOf(xSplit) }
        : undefined,
      selected: placeOf(this.selections.get(activePane)),
      scrolledTo: placeOf(pane ? pane["topLeftCell"] : topLeftCell),
    };
  }
}

function linesOf(stored: string | undefined): number {
  return Math.floor(sizeOf(stored) ?? 0);
}

function placeOf(address: string | undefined): Place | undefined {
  const area = readArea(address ?? "");
  return area && { row: area.top, column: area.left };
}
