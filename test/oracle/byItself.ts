import { JigaiError } from "../../src/core/error";
import { inputsEitherWay, valueOf, whicheverWay, type Rule } from "../../src/core/rule";
import { errorText } from "../../src/core/text";

/** What a row comes to: a number or an answer, or why there is none, in both languages. */
export type Said = number | boolean | string;

/** A row worked out by itself, its amount as the cell number nearest to it. */
export function byItself(rule: Rule, cells: readonly unknown[]): Said {
  try {
    const row = inputsEitherWay(rule.inputs, cells);
    const value = whicheverWay(row, (inputs) => valueOf(rule, { inputs }));
    return typeof value === "boolean" ? value : value.toNumber();
  } catch (error) {
    if (error instanceof JigaiError) return said(error);
    throw error;
  }
}

/** An error by its code and its messages; values as they are. */
export function said(value: number | boolean | JigaiError): Said {
  if (!(value instanceof JigaiError)) return value;
  return [value.code, errorText(value, "zh"), errorText(value, "en")].join(" ");
}
