import type { StyleChange } from "../workbook";
import { opened, withAttributes } from "../xml/attributes";
import { escapeXml } from "../xml/escape";
import { appended, child, childrenOf, outline, type Splice, type XmlElement } from "../xml/outline";
import { prefixOf } from "../xml/parseXml";
import type { CheckCellStyle } from "./checkStyles";

/** Lists in a part of styles, in the order that the format asks for. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;
type List = (typeof LISTS)[number];

/** Numbers from here on are for a workbook's own number formats. */
const FIRST_OWN_FORMAT = 164;

/** The lists in a part of styles, with entries added behind those that are there. */
export class StyleLists {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly added: Record<List, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellStyleXfs: [],
    cellXfs: [],
  };

  /** The numbers of the workbook's own number formats, and then of ours, by their codes. */
  private readonly formats = new Map<string | undefined, number>();

  constructor(private readonly xml: string) {
    this.root = outline(xml);
    this.prefix = prefixOf(this.root.name);
    for (const { attributes } of childrenOf(child(this.root, "numFmts"), "numFmt")) {
      this.formats.set(attributes["formatCode"], Number(attributes["numFmtId"]));
    }
  }

  addLook(look: CheckCellStyle): number {
    const numFmtId = look.numberFormat ? this.numberFormat(look.numberFormat) : 0;
    const isFont = look.bold || look.underlined || look.colour || look.size !== undefined;
    const fontId = isFont ? this.add("fonts", this.font(look)) : 0;
    const fillId = look.fill ? this.add("fills", this.fill(look.fill)) : 0;
    const borderId = look.border ? this.add("borders", this.border(look.border)) : 0;
    const base = child(this.root, "cellStyleXfs") ? ' xfId="0"' : "";
    const applies = [
      numFmtId && ' applyNumberFormat="1"',
      fontId && ' applyFont="1"',
      fillId && ' applyFill="1"',
      borderId && ' applyBorder="1"',
      (look.centred || look.wrapped) && ' applyAlignment="1"',
    ];
    const p = this.prefix;
    const start =
      `<${p}xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" ` +
      `borderId="${borderId}"${base}${applies.filter(Boolean).join("")}`;
    const alignment =
      (look.centred ? ' horizontal="center" vertical="center"' : "") +
      (look.wrapped ? ' wrapText="1"' : "");
    const inside = alignment && `<${p}alignment${alignment}/>`;
    return this.add("cellXfs", inside ? `${start}>${inside}</${p}xf>` : `${start}/>`);
  }

  /** The style of a place, with the change in it and everything else as it is. */
  addRestyled(place: number, { bold, fill, numberFormat, wrapped }: StyleChange): number {
    const own = childrenOf(child(this.root, "cellXfs"), "xf")[place];
    const written = own ? this.xml.slice(own.start, own.end) : `<${this.prefix}xf/>`;
    const end = own && !own.selfClosing ? own.contentStart - own.start : written.length;
    const fontBefore = Number(own?.attributes["fontId"] ?? 0);
    const tag = withAttributes(written.slice(0, end), {
      ...(bold !== undefined && {
        fontId: String(this.add("fonts", this.font({ bold }, fontBefore))),
        applyFont: "1",
      }),
      ...(fill !== undefined && {
        fillId: fill === null ? "0" : String(this.add("fills", this.fill(fill))),
        applyFill: "1",
      }),
      ...(numberFormat !== undefined && {
        numFmtId: numberFormat === "General" ? "0" : String(this.numberFormat(numberFormat)),
        applyNumberFormat: "1",
      }),
      ...(wrapped !== undefined && { applyAlignment: "1" }),
    });
    if (wrapped === undefined) return this.add("cellXfs", tag + written.slice(end));
    return this.add("cellXfs", opened(tag) + this.aligned(own, wrapped));
  }

  /** What stands in a style with its text on several lines or on one; the alignment comes first. */
  private aligned(own: XmlElement | undefined, wrapped: boolean): string {
    const before = child(own, "alignment");
    const tag = before
      ? this.xml.slice(before.start, before.contentStart)
      : `<${this.prefix}alignment/>`;
    const alignment = withAttributes(tag, { wrapText: wrapped ? "1" : undefined });
    const others = (own?.children ?? []).filter((each) => each !== before);
    return [
      `${opened(alignment)}</${before?.name ?? `${this.prefix}alignment`}>`,
      ...others.map(({ start, end }) => this.xml.slice(start, end)),
      `</${own?.name ?? `${this.prefix}xf`}>`,
    ].join("");
  }

  splices(): Splice[] {
    const { root } = this;
    if (root.selfClosing) {
      const lists = LISTS.flatMap((list) => this.extend(list));
      return [appended(this.xml, root, lists.map(({ text }) => text).join(""))];
    }
    return LISTS.flatMap((list) => this.extend(list));
  }

  /** The number of an added entry: those that were there come first, and the same isn't added twice. */
  private add(list: List, entry: string): number {
    const added = this.added[list];
    const were = child(this.root, list)?.children.length ?? 0;
    // A list that is missing starts with what the format expects at its first places.
    if (were === 0 && added.length === 0) added.push(...this.firstEntries(list));
    const place = added.indexOf(entry);
    return were + (place >= 0 ? place : added.push(entry) - 1);
  }

  private firstEntries(list: List): string[] {
    const p = this.prefix;
    if (list === "fonts") return [`<${p}font/>`];
    if (list === "borders") return [`<${p}border/>`];
    if (list === "cellXfs") return [`<${p}xf/>`];
    if (list !== "fills") return [];
    return ["none", "gray125"].map(
      (pattern) => `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`
    );
  }

  private numberFormat(code: string): number {
    const same = this.formats.get(code);
    if (same !== undefined) return same;
    let id = FIRST_OWN_FORMAT;
    for (const taken of this.formats.values()) id = Math.max(id, taken + 1);
    this.formats.set(code, id);
    this.add("numFmts", `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** The workbook's letters of a place, its default ones being the first, with what the look says of letters. */
  private font({ bold, underlined, size, colour }: CheckCellStyle, place = 0): string {
    const p = this.prefix;
    const standard = childrenOf(child(this.root, "fonts"), "font")[place];
    const said = { b: bold, u: underlined, sz: size, color: colour };
    const parts = (standard?.children ?? []).filter(
      ({ local }) => said[local as keyof typeof said] === undefined
    );
    const kept = parts.map(({ start, end }) => this.xml.slice(start, end)).join("");
    const own = [
      bold && `<${p}b/>`,
      underlined && `<${p}u/>`,
      size !== undefined && `<${p}sz val="${size}"/>`,
      colour && `<${p}color rgb="FF${colour}"/>`,
    ].filter(Boolean);
    return `<${p}font>${own.join("")}${kept}</${p}font>`;
  }

  private fill(colour: string): string {
    const p = this.prefix;
    return (
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour}"/>` +
      `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
    );
  }

  private border(colour: string): string {
    const p = this.prefix;
    const sides = ["left", "right", "top", "bottom"].map(
      (side) => `<${p}${side} style="thin"><${p}color rgb="FF${colour}"/></${p}${side}>`
    );
    return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
  }

  private extend(list: List): Splice[] {
    if (this.added[list].length === 0) return [];
    const entries = this.added[list].join("");
    const element = child(this.root, list);
    if (element) {
      const count = String(element.children.length + this.added[list].length);
      const tag = this.xml.slice(element.start, element.contentStart);
      const counted = withAttributes(tag, { count });
      if (element.selfClosing) {
        return [
          {
            from: element.start,
            to: element.end,
            text: `${opened(counted)}${entries}</${element.name}>`,
          },
        ];
      }
      return [
        { from: element.start, to: element.contentStart, text: counted },
        appended(this.xml, element, entries),
      ];
    }
    const name = `${this.prefix}${list}`;
    const text = `<${name} count="${this.added[list].length}">${entries}</${name}>`;
    const before: readonly string[] = LISTS.slice(0, LISTS.indexOf(list));
    const previous = this.root.children.filter(({ local }) => before.includes(local)).pop();
    const at = previous?.end ?? this.root.contentStart;
    return [{ from: at, to: at, text }];
  }
}
