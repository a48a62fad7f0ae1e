/** The few native functions that formulas are put together from; what is known already folds away. */
import { formatRate } from "../../amount";
import type { Day } from "../../window";
import type { Parameter } from "../parameter";

/** IF, or the branch that a known condition takes; IF(c,TRUE,FALSE) is c. */
export function iff(condition: string, then: string, otherwise: string): string {
  if (condition === "TRUE") return then;
  if (condition === "FALSE") return otherwise;
  return then === "TRUE" && otherwise === "FALSE"
    ? condition
    : `IF(${condition},${then},${otherwise})`;
}

/** AND of several conditions, or less where some are known. */
export function and(conditions: readonly string[]): string {
  return joined("AND", conditions, "TRUE", "FALSE");
}

/** OR of several conditions, or less where some are known. */
export function or(conditions: readonly string[]): string {
  return joined("OR", conditions, "FALSE", "TRUE");
}

function joined(name: string, all: readonly string[], neutral: string, decisive: string): string {
  const conditions = [...new Set(all)].filter((condition) => condition !== neutral);
  if (conditions.includes(decisive)) return decisive;
  return conditions.length > 1 ? `${name}(${conditions.join(",")})` : (conditions[0] ?? neutral);
}

/** A text as a factor of a product: in brackets where it is a sum. */
export function factor(text: string): string {
  const outside = text.replace(/'[^']*'|\([^()]*\)/g, "");
  return /[+-]/.test(outside) ? `(${text})` : text;
}

/** A text constant; Excel takes at most 255 characters in one. */
export function quoted(text: string): string {
  const pieces = text.match(/[^]{1,250}/g) ?? [""];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}

/** A parameter as people read it: 50%, 300. */
export function figureText({ unit, value }: Parameter): string {
  return unit === "rate" ? formatRate(value).replace(/,/g, "") : value.toFixed();
}

/** A day as a formula writes it. */
export function dayText({ year, month, day }: Day): string {
  return `DATE(${year},${month},${day})`;
}
