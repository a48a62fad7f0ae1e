import { isAmount } from "../../core/amount";
import type { InputValue } from "../../core/rule";
import type { FormulaArgument } from "./callOf";

/** An input's value as an argument: a place by its full name; left out where there is none. */
export function argumentFor(value: InputValue | undefined): FormulaArgument {
  if (value === undefined || isAmount(value) || typeof value !== "object") return value;
  return "name" in value ? value.name : undefined;
}
