import { child, outline, type XmlElement } from "../xml/outline";

/** Turns an element's colour (rgb, place in the theme with a tint, or place in the old palette) into `#RRGGBB`. */
export type ColourReader = (
  element: Pick<XmlElement, "attributes"> | undefined
) => string | undefined;

/** A theme stores dark before light, cells count light before dark. */
const THEME_ORDER =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");

/** The palette of Excel 97, from index 8 (0 to 7 repeat the first eight). */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** A reader for one workbook, whose theme is this XML, if it has one. */
export function colourReader(themeXml: string | undefined): ColourReader {
  const scheme =
    themeXml === undefined
      ? undefined
      : child(child(outline(themeXml), "themeElements"), "clrScheme");
  const theme = THEME_ORDER.map(
    (name, index) => themeColour(child(scheme, name)) ?? OFFICE_THEME[index]
  );
  return (element) => {
    const { rgb, theme: place, indexed, tint } = element?.attributes ?? {};
    if (rgb !== undefined) return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? hex(rgb) : undefined;
    const base =
      place !== undefined
        ? theme[Number(place)]
        : PALETTE[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8];
    return base && hex(tinted(base, Number(tint ?? 0) || 0));
  };
}

/** Without its transparency, which cells don't have. */
function hex(rgb: string): string {
  return `#${rgb.slice(-6).toUpperCase()}`;
}

/** A colour of its own, or the one that the system last had in its place. */
function themeColour(element: XmlElement | undefined): string | undefined {
  const { val, lastClr } = element?.children[0]?.attributes ?? {};
  return [lastClr, val].find((each) => /^[0-9a-f]{6}$/i.test(each ?? ""));
}

/** A positive tint moves every channel towards white, a negative one towards black. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint
  );
  return moved.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("");
}
