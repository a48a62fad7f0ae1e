import { Amount, fromCellNumber } from "../amount";
import { fold } from "../text/fold";
import type { FormattedNumber } from "../grid/grid";
import { formatSections, isTextSection, type Section, type Token } from "./formatSections";
import { unitAlone, type StatedUnit } from "./units";

/** What a number format makes of what a cell holds; left out where the cell shows it as it is. */
export interface NumberFormat {
  readonly ofNumber?: OfNumber | undefined;
  readonly ofText?: ((text: string) => string | FormattedNumber) | undefined;
}

/** Undefined where the cell shows the number itself. */
type OfNumber = (number: number) => FormattedNumber | undefined;

/** Formats that were taken apart before: a sheet has few, and many cells. */
const known = new Map<string, NumberFormat>();
const MOST_KNOWN = 500;

/**
 * Takes a number format apart: `0!.0,` shows 10000 as 1.0, `0.00"亿元"` names a unit, `[>=10000]0!.0,"万元";0"元"`
 * does both, and `0;0;0;@"万元"` names one behind a text. What is shown counts with all its digits, however few of them
 * the format leaves.
 *
 * @param code as it is written in English
 */
export function numberFormat(code: string): NumberFormat {
  let format = known.get(code);
  if (!format) {
    const sections = formatSections(code);
    format = { ofNumber: numberPart(sections, code), ofText: textPart(sections, code) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(code, format);
  }
  return format;
}

function textPart(all: readonly Section[], code: string): NumberFormat["ofText"] {
  const { tokens } = all.find(isTextSection) ?? {};
  if (!tokens) return undefined;
  const shows = (content: string) =>
    tokens.map(({ kind, text }) => (kind === "general" ? content : text)).join("");
  if (shows("").trim() !== "") return shows;
  return shows("?").trim() === "" ? (text) => hiddenFigure(text, code) : undefined;
}

/** A figure as text of which the cell shows nothing is as unclear as a number would be; words can't be mistaken. */
function hiddenFigure(text: string, code: string): string | FormattedNumber {
  const figure = FIGURE.exec(fold(text).replace(/[,\s]/g, ""))?.[1];
  if (figure === undefined) return text;
  const number = Number(figure);
  return unseenZero(number, code) ?? { number, format: "unclear", code };
}

/** 5000, ¥5000.00, 500万元, 85%, commas and blanks left out. */
const FIGURE = /^¥?([+-]?\d+(?:\.\d+)?)(?:[千百十万亿]*元?整?|%)$/;

function numberPart(all: readonly Section[], code: string): OfNumber | undefined {
  const sections = all.length === 1 ? all : all.filter((...section) => !isTextSection(...section));
  const formats = sections.map((section) => sectionFormat(section, code));
  const isConditional = sections.some(({ condition }) => condition);
  if (!isConditional && formats.every((format) => format === undefined)) return undefined;
  return (number) => {
    const at = sectionFor(number, sections);
    return at === undefined ? { number, format: "unclear", code } : formats[at]?.(number);
  };
}

/** Which section shows the number, as Excel chooses; undefined where it shows ##### instead. */
function sectionFor(number: number, sections: readonly Section[]): number | undefined {
  const [first, second] = sections;
  const last = sections.length - 1;
  if (first!.condition || second?.condition) {
    if (first!.condition?.(number)) return 0;
    if (second?.condition?.(number)) return 1;
    if (!second) return undefined;
    if (!second.condition) return 1;
    if (last >= 2) return 2;
    return first!.condition ? undefined : 0;
  }
  if (number > 0 || last === 0) return 0;
  if (number < 0) return 1;
  return last >= 2 ? 2 : 0;
}

/** A sign below zero, as formats write it. */
const MINUS = /[-−–—]/;

/** What stands around the digits of a section, and how far the number is shifted. */
interface Layout {
  readonly before: string;
  readonly after: string;
  /** What is shown is the number times ten to this. */
  readonly power: number;
}

function sectionFormat(section: Section, code: string): OfNumber | undefined {
  const shows = plainFormat(section, code);
  if (!looksNegative(section)) return shows;
  return (number) => (number > 0 ? { number, format: "unclear", code } : shows?.(number));
}

/** Does the section show any number as one below zero: -5, (5), 5-? */
function looksNegative({ tokens }: Section): boolean {
  const layout = tokens.some(isPlace) ? layoutOf(tokens) : undefined;
  if (!layout || currencyOf(layout.before) !== "") return false;
  const [before, after] = [layout.before, layout.after].map((text) =>
    fold(text).replace(/\s/g, "")
  );
  const isBracketed = /\($/.test(before!) && /^\)/.test(after!);
  const isBehind = withoutSigns(after!) === "" && MINUS.test(after!);
  return MINUS.test(before!) || isBracketed || isBehind;
}

function plainFormat({ tokens }: Section, code: string): OfNumber | undefined {
  const has = (kind: Token["kind"]) => tokens.some((token) => token.kind === kind);
  const unclear: OfNumber = (number) => ({ number, format: "unclear", code });
  const unclearUnlessZero: OfNumber = (number) => (number === 0 ? undefined : unclear(number));
  if (!has("general") && has("date")) return (number) => ({ number, format: "date" });
  if (!has("digit") && !has("general")) return wordsFormat(textOf(tokens), code);
  const layout = layoutOf(tokens);
  if (!layout) return unclearUnlessZero;
  const { before, after, power } = layout;
  if (has("percent")) {
    const isPlain = power === 0 && tokens.filter(({ kind }) => kind === "percent").length === 1;
    return isPlain ? (number) => ({ number, format: "percent" }) : unclearUnlessZero;
  }
  const [currency, words] = [currencyOf(before), withoutSigns(after)];
  // 5 with 0"000" is 5000 to the eye; and a number that is rounded ends before them.
  if (/\d[.,]*$/.test(fold(currency)) || /^[.,]*\d/.test(fold(words))) return unclear;
  const unit = foreign(currency) ?? (words === "" ? undefined : unitAlone(words));
  if (power === 0 && currency === "" && words === "") {
    const showsZero = has("general") || has("slash") || tokens.some(({ text }) => text === "0");
    return showsZero ? undefined : (number) => unseenZero(number, code);
  }
  const factor = new Amount(10).pow(power);
  return (number) => {
    // Nothing is nothing in any unit.
    if (number === 0 && currency === "" && (unit !== undefined || words === "")) return undefined;
    const digits = fromCellNumber(number).times(factor).toFixed();
    const text = `${unit !== undefined ? "" : currency}${digits}${words}`;
    return { number, format: "shown", text, digits, ...(unit !== undefined && { unit }) };
  };
}

/** A section without digits shows a word for every number: 有 for 1, a dash for 0, or nothing at all. */
function wordsFormat(text: string, code: string): OfNumber {
  const words = withoutSigns(text);
  if (words !== "") return (number) => ({ number, format: "shown", text: words });
  return (number) => unseenZero(number, code) ?? { number, format: "unclear", code };
}

/** A 0 of which nothing is shown, or a dash at most. */
function unseenZero(number: number, code: string): FormattedNumber | undefined {
  return number === 0 ? { number, format: "unseen", code } : undefined;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}

function isPlace({ kind }: Token): boolean {
  return kind === "digit" || kind === "general";
}

/** Undefined where it isn't plain what number is shown: 0"万"0000, 000-0000. */
function layoutOf(tokens: readonly Token[]): Layout | undefined {
  const first = tokens.findIndex(isPlace);
  const last = tokens.length - 1 - [...tokens].reverse().findIndex(isPlace);
  const [before, inside] = [tokens.slice(0, first), tokens.slice(first, last + 1)];
  const behind = tokens.slice(last + 1);
  const shift = shiftInside(inside);
  if (shift === undefined) return undefined;
  const commas = behind.findIndex(({ kind }) => kind !== "comma");
  if (commas >= 0 && behind.slice(commas).some(({ kind }) => kind === "comma")) return undefined;
  const thousands = (commas < 0 ? behind.length : commas) + shift.commas;
  if (
    thousands + shift.places > 0 &&
    inside.some(({ kind }) => kind === "exponent" || kind === "slash")
  )
    return undefined;
  return {
    before: textOf(before),
    after: textOf(commas < 0 ? [] : behind.slice(commas)),
    power: -3 * thousands - shift.places,
  };
}

/** Thousands that commas before the decimal point take off, and places behind a point that is only text. */
function shiftInside(
  inside: readonly Token[]
): { readonly commas: number; readonly places: number } | undefined {
  const texts = inside.filter(({ kind, text }) => kind === "text" && text.trim() !== "");
  const point = inside.findIndex(({ kind }) => kind === "point");
  const isPointed = texts.length === 1 && texts[0]!.text === "." && point < 0;
  if (texts.length > 0 && !isPointed) return undefined;
  let commas = 0;
  for (let at = point - 1; at >= 0 && inside[at]!.kind === "comma"; at--) commas++;
  const others = inside.filter(({ kind }, at) => kind === "comma" && at > point);
  if (point >= 0 && others.length > 0) return undefined;
  if (!isPointed) return { commas, places: 0 };
  if (others.length > 0) return undefined;
  const places = inside.slice(inside.indexOf(texts[0]!) + 1);
  return { commas, places: places.length };
}

/** Signs and brackets around a number say nothing that the number doesn't. */
function withoutSigns(text: string): string {
  return text.replace(/[\s()（）+\-−–—]/g, "");
}

/** What stands before the number, but for signs and the names of our own money. */
function currencyOf(before: string): string {
  return withoutSigns(before).replace(/^(?:[¥￥]|人民币|RMB|CNY)[:：]?$/i, "");
}

/** $, US$, €: money that isn't ours. */
function foreign(currency: string): StatedUnit | undefined {
  return /^(?:[A-Z]{0,3}[$€£₩₽฿]|USD|EUR|GBP|HKD|JPY|JP¥)$/i.test(currency) ? currency : undefined;
}
