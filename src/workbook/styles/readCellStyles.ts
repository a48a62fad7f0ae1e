import { child, childrenOf, outline, type XmlElement } from "../xml/outline";
import { isTrue } from "../xml/parseXml";
import { BUILT_IN_FORMATS } from "./builtInFormats";
import type { Border, CellStyle, Side } from "./cellStyle";
import type { ColourReader } from "./colours";

/** The strict edition has words of its own for two of them. */
const SIDES: Readonly<Record<Side, string>> = {
  top: "top",
  right: "end",
  bottom: "bottom",
  left: "start",
};
const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
};
/** The rotation of characters that stand on top of each other. */
const STACKED = 255;

/** How the cells of each style look, by the style's place in the list; undefined for plain ones. */
export function readCellStyles(xml: string, colourOf: ColourReader): (CellStyle | undefined)[] {
  const root = outline(xml);
  const list = <T>(name: string, entry: string, read: (element: XmlElement) => T): T[] =>
    childrenOf(child(root, name), entry).map(read);
  const fonts = list("fonts", "font", (font) => readFont(font, colourOf));
  const fills = list("fills", "fill", (fill) => readFill(fill, colourOf));
  const borders = list("borders", "border", (border) => readBorders(border, colourOf));
  const formats = new Map(
    list("numFmts", "numFmt", ({ attributes: { numFmtId, formatCode } }) => [numFmtId, formatCode])
  );
  return list("cellXfs", "xf", (xf) => {
    const { fontId = 0, fillId = 0, borderId = 0, numFmtId } = xf.attributes;
    return present({
      ...fonts[Number(fontId)],
      fill: fills[Number(fillId)],
      ...readAlignment(child(xf, "alignment")?.attributes ?? {}),
      borders: borders[Number(borderId)],
      numberFormat: readFormat(formats.get(numFmtId), Number(numFmtId)),
    });
  });
}

/** With everything that there may be, undefined where there is nothing of it. */
type Found<T> = { [K in keyof T]: T[K] | undefined };

/** What is there of a style; undefined where nothing is. */
function present(found: Found<CellStyle>): CellStyle | undefined {
  const entries = Object.entries(found).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as CellStyle) : undefined;
}

function readFont(font: XmlElement, colourOf: ColourReader): Found<CellStyle> {
  const value = (name: string) => child(font, name)?.attributes["val"];
  const isOn = (name: string) => {
    const element = child(font, name);
    return (element && isTrue(element.attributes["val"] ?? "1")) || undefined;
  };
  const underline = child(font, "u");
  return {
    fontName: value("name"),
    fontSize: Number(value("sz")) || undefined,
    bold: isOn("b"),
    italic: isOn("i"),
    underline: (underline && underline.attributes["val"] !== "none") || undefined,
    strike: isOn("strike"),
    colour: colourOf(child(font, "color")),
  };
}

/** Of a gradient the colour that it begins with, of a pattern the one behind it. */
function readFill(fill: XmlElement, colourOf: ColourReader): string | undefined {
  const gradient = child(fill, "gradientFill");
  if (gradient) return colourOf(child(child(gradient, "stop"), "color"));
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  if (type === undefined || type === "none") return undefined;
  const [front, back] = [child(pattern, "fgColor"), child(pattern, "bgColor")];
  return colourOf(type === "solid" ? front : (back ?? front));
}

function readAlignment(
  attributes: Readonly<Record<string, string>>
): Found<Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "rotation">> {
  return {
    horizontal: HORIZONTAL[attributes["horizontal"] ?? ""],
    vertical: VERTICAL[attributes["vertical"] ?? ""],
    wrap: isTrue(attributes["wrapText"]) || undefined,
    rotation: readRotation(Number(attributes["textRotation"] ?? 0)),
  };
}

/** Files count on from 90 for what turns clockwise. */
function readRotation(stored: number): CellStyle["rotation"] {
  if (stored === STACKED) return "vertical";
  if (!(stored > 0 && stored <= 180)) return undefined;
  return stored > 90 ? 90 - stored : stored;
}

function readBorders(border: XmlElement, colourOf: ColourReader): CellStyle["borders"] {
  const read: Partial<Record<Side, Border>> = {};
  for (const side of Object.keys(SIDES) as Side[]) {
    const element = child(border, side) ?? child(border, SIDES[side]);
    const line = element?.attributes["style"];
    if (line !== undefined && line !== "none")
      read[side] = { line, colour: colourOf(child(element, "color")) ?? "#000000" };
  }
  return Object.keys(read).length > 0 ? read : undefined;
}

/** `mm-dd-yy` is what files spell out for "the short date of the reader's region". */
function readFormat(code: string | undefined, id: number): string | undefined {
  if (code === undefined || code === "mm-dd-yy")
    return BUILT_IN_FORMATS[code === undefined ? id : 14];
  return code === "" || code === "General" ? undefined : code;
}
