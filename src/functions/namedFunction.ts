import type { Amount } from "../core/amount";
import { JigaiError, type ArgumentName } from "../core/error";
import { readInput, type Rule } from "../core/rule";
import { fold } from "../core/text/fold";
import { rules } from "../policies";
import { oneCell, type Range } from "./overRows";
import { said } from "./said";

/** What functions about another function are given: its name, and its arguments in its own order. */
export const FUNCTION: ArgumentName = {
  name: "function",
  label: { zh: "函数名", en: "Function" },
};

/** The other function's arguments, any number of them. */
export const ARGUMENTS = {
  name: "arguments",
  label: { zh: "该函数的参数", en: "The function's arguments" },
  repeating: true,
};

/** The name as the policies have it. */
export function functionName(range: Range): string {
  return said(FUNCTION, oneCell(range, FUNCTION), (name) => String(name).trim().toUpperCase());
}

/**
 * The arguments that are given; those left out at the end don't count.
 *
 * @throws JigaiError tooManyArguments
 */
export function givenArguments(
  functionName: string,
  ranges: readonly Range[] | null | undefined,
  most: number
): Range[] {
  const given = [...(ranges ?? [])];
  while (given.length > 0 && given[given.length - 1] === null) given.pop();
  const found = given.length;
  if (found > most) throw new JigaiError("tooManyArguments", { functionName, most, found });
  return given;
}

/**
 * The rule of this name, if it is one that can stand here.
 *
 * @throws JigaiError unknownFunction
 */
export function ruleNamed(id: string, canStand: (rule: Rule) => boolean = () => true): Rule {
  const able = [...rules.values()].filter(canStand);
  const rule = able.find((one) => one.id === id);
  if (rule) return rule;
  throw unknownFunction(
    id,
    able.map((one) => one.id)
  );
}

/** A cell as the rule states its result: an amount not below 0, another number, or an answer. */
export function readResult(
  { unit, answers }: Rule,
  argument: ArgumentName,
  cell: unknown
): Amount | boolean {
  if (unit === "yesNo") {
    const word = fold(String(cell));
    if (answers && (word === answers.yes || word === answers.no)) return word === answers.yes;
    return readInput({ ...argument, kind: "flag" }, cell) as boolean;
  }
  const isMoney = unit === "万元" || unit === "亿元";
  return readInput(
    isMoney ? { ...argument, kind: "amount", unit } : { ...argument, kind: "number" },
    cell
  ) as Amount;
}

/** The error for a name that isn't among those that can stand here. */
export function unknownFunction(found: string, functions: readonly string[]): JigaiError {
  return new JigaiError("unknownFunction", { found, functions }).about(FUNCTION);
}
