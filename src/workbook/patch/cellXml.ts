import { addressOf, rangeOf, type Area } from "../../core/grid/address";
import type { CellEdit, CellValue, CheckStyle, StyleChange } from "../workbook";
import { withAttributes } from "../xml/attributes";
import { escapeXml, storedText, textOfStored } from "../xml/escape";

/** Places in the workbook's list of styles. */
export interface StylePlaces {
  readonly styleIndex: (style: CheckStyle) => number;
  /** The place of a style that is the one of a place, changed; without a place, the first. */
  readonly restyledIndex: (place: string | undefined, change: StyleChange) => number;
}

/** How cells are written in a workbook. */
export interface Notation extends StylePlaces {
  /** The number of the metadata that say of a cell that its formula spills, if the workbook has any. */
  readonly spill?: string | undefined;
}

/** How cells are written in one sheet. */
export interface CellNotation extends Notation {
  /** `x:` where the sheet's elements carry a prefix, mostly empty. */
  readonly prefix: string;
}

/** A cell that is there already, in the pieces that it is written in. */
export interface WrittenCell {
  readonly tag: string;
  readonly type: string;
  readonly style: string | undefined;
  readonly formula?: { readonly xml: string; readonly tag: string };
  /** Its `v` or `is`, with the bare text. */
  readonly value?: { readonly xml: string; readonly text: string };
  /** Whatever else it contains. */
  readonly rest: string;
}

/** Errors that every version knows; the newer ones need metadata of their own. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

interface Content {
  readonly type?: string;
  readonly xml: string;
}

/**
 * A cell that wasn't there; empty where nothing would be in it.
 * @param inherited style of the row or column, which a new cell would otherwise lose
 */
export function newCellXml(
  row: number,
  column: number,
  edit: CellEdit,
  notation: CellNotation,
  inherited?: string
): string {
  const { prefix } = notation;
  const { value = null, formula, style, restyle } = edit;
  if (value === null && !formula && !style && !restyle) return "";
  const { type, xml } = valueContent(value, prefix, Boolean(formula));
  const content = (formula ? formulaXml(formula, prefix, edit.fills) : "") + xml;
  const written = styleAfter(edit, inherited, notation) ?? inherited;
  const attributes = [`r="${addressOf(row, column)}"`];
  if (written !== undefined) attributes.push(`s="${escapeXml(written)}"`);
  if (type) attributes.push(`t="${type}"`);
  const start = `<${prefix}c ${attributes.join(" ")}`;
  return content ? `${start}>${content}</${prefix}c>` : `${start}/>`;
}

/** A cell with an edit; what the edit doesn't name stays as it is written. */
export function editedCellXml(cell: WrittenCell, edit: CellEdit, notation: CellNotation): string {
  const { prefix } = notation;
  const style = styleAfter(edit, cell.style, notation);
  const formula = formulaAfter(cell, edit, prefix);
  const { type, xml } = valueAfter(cell, edit, prefix, formula !== "");
  const losesArray = edit.formula === null || (edit.formula !== undefined && !edit.fills);
  const spill = edit.dynamic ? notation.spill : undefined;
  const tag = withAttributes(cell.tag, {
    ...(style !== undefined && { s: style }),
    t: type,
    // Metadata says that a formula spills, or what is behind a value.
    ...(losesArray && { cm: undefined }),
    ...(spill !== undefined && { cm: spill }),
    ...(edit.value !== undefined && { vm: undefined }),
  }).replace(/\s*\/?>$/, "");
  const content = formula + xml + cell.rest;
  return content ? `${tag}>${content}</${prefix}c>` : `${tag}/>`;
}

/** The place of another style than before; undefined where that one stays. */
function styleAfter(
  { style, restyle }: CellEdit,
  before: string | undefined,
  { styleIndex, restyledIndex }: StylePlaces
): string | undefined {
  if (style) return String(styleIndex(style));
  return restyle && String(restyledIndex(before, restyle));
}

function formulaAfter({ formula }: WrittenCell, edit: CellEdit, prefix: string): string {
  if (edit.formula === null) return "";
  if (edit.formula !== undefined) return formulaXml(edit.formula, prefix, edit.fills);
  if (!formula || !edit.fills) return formula?.xml ?? "";
  const tag = withAttributes(formula.tag, { t: "array", ref: rangeOf(edit.fills) });
  return tag + formula.xml.slice(formula.tag.length);
}

function valueAfter(
  { type, value }: WrittenCell,
  edit: CellEdit,
  prefix: string,
  isFormula: boolean
): Content {
  if (edit.value !== undefined) return valueContent(edit.value, prefix, isFormula);
  const isText = type === "s" || type === "inlineStr";
  // A formula's result is never a shared text.
  if (isFormula && isText) return { xml: "" };
  // The text that a formula left behind becomes a text of the cell.
  if (!isFormula && type === "str") {
    return valueContent(value ? textOfStored(value.text) : null, prefix, false);
  }
  const xml = value?.xml ?? "";
  return type === "n" ? { xml } : { type, xml };
}

function formulaXml(formula: string, prefix: string, fills: Area | null | undefined): string {
  const attributes = fills ? ` t="array" ref="${rangeOf(fills)}"` : "";
  // A parser would make line feeds of carriage returns.
  const text = escapeXml(formula).replace(/\r/g, "&#13;");
  return `<${prefix}f${attributes}>${text}</${prefix}f>`;
}

function valueContent(value: CellValue, prefix: string, isFormula: boolean): Content {
  const v = (text: string) => `<${prefix}v${spaced(text)}>${text}</${prefix}v>`;
  if (value === null) return { xml: "" };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { xml: v(String(value)) } : { type: "e", xml: v("#NUM!") };
  }
  if (typeof value === "object") {
    return { type: "e", xml: v(ERRORS.includes(value.error) ? value.error : "#VALUE!") };
  }
  const text = storedText(value);
  if (isFormula) return { type: "str", xml: v(text) };
  const t = `<${prefix}t xml:space="preserve">${text}</${prefix}t>`;
  return { type: "inlineStr", xml: `<${prefix}is>${t}</${prefix}is>` };
}

function spaced(text: string): string {
  return /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
}
