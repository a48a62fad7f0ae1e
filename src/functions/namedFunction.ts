import { JigaiError, type ArgumentName } from "../core/error";
import { oneCell, type Range } from "./overRows";
import { said } from "./said";

/** What functions about another function are given: its name, and its arguments in its own order. */
export const FUNCTION: ArgumentName = { name: "function", label: { zh: "函数名", en: "Function" } };

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

/** The error for a name that isn't among those that can stand here. */
export function unknownFunction(found: string, functions: readonly string[]): JigaiError {
  return new JigaiError("unknownFunction", { found, functions }).about(FUNCTION);
}
