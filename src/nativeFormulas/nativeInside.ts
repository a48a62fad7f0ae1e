import {
  callsIn,
  findCall,
  typedFormula,
  type Content,
  type Matrix,
  type Sheets,
} from "../core/call";
import type { Rule } from "../core/rule";
import { CallCells } from "./callCells";
import type { NativeForm, NoNativeForm } from "./nativeForm";

/** Why a formula can't do without our functions. */
export type NotNative =
  | NoNativeForm
  /** A function that no native formula stands for. */
  | "noNativeForm"
  /** An argument is a calculation, a name, a further call. */
  | "arguments"
  /** It comes to several cells where one is wanted. */
  | "severalCells"
  | "tooLong";

/** What it takes to write native formulas for a sheet's calls. */
export interface Surroundings {
  readonly known: ReadonlySet<string>;
  /** The rules that have native forms, by the names of their functions. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** The sheet that the formula stands on. */
  readonly sheet: string;
  readonly sheets: Sheets;
  /** What a call comes to; undefined where that can't be told. */
  readonly resultOf: (call: string) => Matrix | undefined;
}

/** Functions that tell one error from another. */
const TELL_ERRORS = /^(?:IFNA|ISNA|ISERR|ERROR\.TYPE|AGGREGATE)$/;
const FUNCTION_NAMES = /[A-Z][A-Z.]*(?=\s*\()/g;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * A formula with native formulas in place of our calls; everything else in it stays to the letter.
 *
 * @param formula as the file stores it, without the equals sign
 */
export function nativeInside(formula: string, around: Surroundings): NativeForm | NotNative {
  const typed = typedFormula(formula, around.known).replace(QUOTED, "''").toUpperCase();
  const errorsAlike = !(typed.match(FUNCTION_NAMES) ?? []).some((name) => TELL_ERRORS.test(name));
  const whileText: string[] = [];
  let [text, at] = ["", 0];
  for (const { name, args, isWhole, start, end } of callsIn(formula, around.known)) {
    const form = formOf(name, args, errorsAlike, around);
    if (typeof form === "string") return form;
    whileText.push(...form.whileText);
    text += formula.slice(at, start) + (isWhole ? form.formula : asOperand(form.formula));
    at = end;
  }
  if (at === 0) return "noNativeForm";
  text += formula.slice(at);
  return fits(text) ? { formula: text, whileText } : "tooLong";
}

function formOf(
  name: string,
  args: string,
  errorsAlike: boolean,
  { rules, sheet, sheets, resultOf }: Surroundings
): NativeForm | NotNative {
  const rule = rules.get(name);
  if (!rule) return "noNativeForm";
  const results = resultOf(`${name}(${args})`);
  const cells = results && CallCells.of(rule, args, sheet, sheets);
  if (!cells) return "arguments";
  if (results.length > 1 || results[0]!.length > 1) return "severalCells";
  return cells.form(0, 0, results[0]![0] as Content, errorsAlike);
}

/** In brackets, unless it is a single call or a plain number. */
function asOperand(formula: string): string {
  if (/^[\d.]+$/.test(formula)) return formula;
  const name = /^[A-Z]+/.exec(formula)?.[0] ?? "";
  return findCall(formula, new Set([name]))?.isWhole ? formula : `(${formula})`;
}

/** What Excel takes: so many characters, with the equals sign, and so many functions inside one another. */
const MOST_CHARACTERS = 8192;
const MOST_LEVELS = 64;

/** Does Excel take a formula of this length and depth? */
export function fits(formula: string): boolean {
  if (formula.length >= MOST_CHARACTERS) return false;
  let [depth, deepest] = [0, 0];
  for (const sign of formula.replace(QUOTED, "").match(/[()]/g) ?? []) {
    depth += sign === "(" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest <= MOST_LEVELS;
}
