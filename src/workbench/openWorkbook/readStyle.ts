import type { Alignment, Borders, Fill, Style } from "exceljs";
import type { ColourReader } from "./colours";
import type { Border, CellStyle, Side } from "./workbookDescription";

const SIDES: Side[] = ["top", "right", "bottom", "left"];
const HORIZONTAL: Partial<Record<string, CellStyle["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "distributed",
};
const VERTICAL: Partial<Record<string, CellStyle["vertical"]>> = {
  top: "top",
  middle: "middle",
  bottom: "bottom",
};

/** With everything that there may be, undefined where there is nothing of it. */
type Found<T> = { [K in keyof T]-?: T[K] | undefined };

/** What of a cell's style the grid can show; nothing for a plain cell. */
export function readStyle(style: Partial<Style>, colourOf: ColourReader): CellStyle | undefined {
  const { font, alignment } = style;
  const read: Found<CellStyle> = {
    fontName: font?.name,
    fontSize: font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: (font?.underline && font.underline !== "none") || undefined,
    strike: font?.strike || undefined,
    colour: colourOf(font?.color),
    fill: readFill(style.fill, colourOf),
    ...readAlignment(alignment),
    borders: readBorders(style.border, colourOf),
    numberFormat: readNumberFormat(style.numFmt),
  };
  const present = Object.entries(read).filter(([, value]) => value !== undefined);
  return present.length > 0 ? (Object.fromEntries(present) as CellStyle) : undefined;
}

function readFill(fill: Fill | undefined, colourOf: ColourReader): string | undefined {
  if (fill?.type === "gradient") return colourOf(fill.stops[0]?.color);
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return colourOf(fill.pattern === "solid" ? fill.fgColor : (fill.bgColor ?? fill.fgColor));
}

function readAlignment(
  alignment: Partial<Alignment> | undefined
): Found<Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "rotation">> {
  const rotation = alignment?.textRotation;
  return {
    horizontal: HORIZONTAL[alignment?.horizontal ?? ""],
    vertical: VERTICAL[alignment?.vertical ?? ""],
    wrap: alignment?.wrapText || undefined,
    rotation: rotation === "vertical" ? "vertical" : rotation || undefined,
  };
}

function readBorders(
  borders: Partial<Borders> | undefined,
  colourOf: ColourReader
): CellStyle["borders"] {
  const read: Partial<Record<Side, Border>> = {};
  for (const side of SIDES) {
    const border = borders?.[side];
    if (border?.style)
      read[side] = { line: border.style, colour: colourOf(border.color) ?? "#000000" };
  }
  return Object.keys(read).length > 0 ? read : undefined;
}

function readNumberFormat(format: string | undefined): string | undefined {
  if (!format || format === "General") return undefined;
  // Number format 14 means "the short date of the reader's region", whatever letters stand for it in the file.
  return format === "mm-dd-yy" ? "yyyy/m/d" : format;
}
