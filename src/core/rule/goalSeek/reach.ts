import type { Amount } from "../../amount";
import type { Inputs } from "../input";
import { goalSeek } from ".";
import type { Rule } from "../rule";
import { Missing } from "../scope";
import { highest, type Linear } from "./linear";
import { resultOver, type SoughtInput } from "./over";
import type { Piecewise } from "./piecewise";

/** As far as one input alone can take a result. */
export interface Reach {
  /** The highest result. */
  readonly most: Amount;
  /** The smallest value of the input that brings it. */
  readonly at: Amount;
}

/**
 * The highest amount that one input can bring, everything else as given, and the smallest value that does.
 * Undefined where the result is no amount, isn't there, or rises without end.
 */
export function reach(rule: Rule, inputs: Inputs, sought: SoughtInput): Reach | undefined {
  if (rule.unit === "yesNo") return undefined;
  const list = resultOver(rule, inputs, sought).list as Piecewise<Linear>;
  const last = list[list.length - 1]!.value;
  if (last instanceof Missing || last.slope.greaterThan(0)) return undefined;
  const most = highest(list);
  return { most, at: goalSeek(rule, inputs, sought, most) };
}
