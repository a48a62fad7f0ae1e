import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { Border, CellStyle } from "../../workbook";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const LINES: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const ON = { s: BooleanNumber.TRUE };

/** A cell's style in the grid's words. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const grid: IStyleData = {
    ff: style.fontName,
    fs: style.fontSize,
    bl: style.bold && BooleanNumber.TRUE,
    it: style.italic && BooleanNumber.TRUE,
    ul: style.underline && ON,
    st: style.strike && ON,
    cl: style.colour && { rgb: style.colour },
    bg: style.fill && { rgb: style.fill },
    ht: style.horizontal && HORIZONTAL[style.horizontal],
    vt: style.vertical && VERTICAL[style.vertical],
    tb: style.wrap && WrapStrategy.WRAP,
    tr: style.rotation && rotation(style.rotation),
    bd: style.borders && {
      t: border(style.borders.top),
      r: border(style.borders.right),
      b: border(style.borders.bottom),
      l: border(style.borders.left),
    },
    n: style.numberFormat && { pattern: style.numberFormat },
  } as IStyleData;
  return withoutUndefined(grid);
}

/** The grid turns clockwise, files turn the other way. */
function rotation(rotation: number | "vertical"): IStyleData["tr"] {
  return rotation === "vertical" ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation };
}

function border(border: Border | undefined): IBorderData["t"] {
  return border && { s: LINES[border.line] ?? BorderStyleTypes.THIN, cl: { rgb: border.colour } };
}

/** The grid takes a key without a value for a value. */
function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, key === "bd" ? withoutUndefined(value) : value])
  ) as T;
}
