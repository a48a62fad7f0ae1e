import { isAmount, type Amount } from "../../core/amount";
import { formulaName } from "./formulaName";

/** What may stand as an argument of a formula: a value, a reference or further formula, nothing. */
export type FormulaArgument =
  string | number | boolean | Amount | { readonly ref: string } | undefined;

/**
 * A call of one of our functions as one types it, with its equals sign: =YC_SUBSIDY(428.5,,,,"高新区").
 * Arguments left out at the end are left out of the formula, too.
 *
 * @param args texts become texts in quotes; `ref` is put in as it is
 */
export function callOf(name: string, args: readonly FormulaArgument[]): string {
  return `=${expressionOf(name, args)}`;
}

/** The same without the equals sign, to stand inside another formula. */
export function expressionOf(name: string, args: readonly FormulaArgument[]): string {
  const last = args.reduce<number>((found, arg, i) => (arg === undefined ? found : i), -1);
  const given = args.slice(0, last + 1).map(written);
  return `${formulaName(name)}(${given.join(",")})`;
}

function written(arg: FormulaArgument): string {
  if (arg === undefined) return "";
  if (isAmount(arg)) return arg.toFixed();
  if (typeof arg === "object") return arg.ref;
  if (typeof arg === "string") return `"${arg.replace(/"/g, '""')}"`;
  return typeof arg === "boolean" ? String(arg).toUpperCase() : String(arg);
}
