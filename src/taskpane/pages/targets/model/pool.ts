import type { Amount } from "../../../../core/amount";
import { valueOf, type Inputs } from "../../../../core/rule";
import { sumOfKnown, unitsWithout, type Figure } from "./figures";
import type { TargetPolicy } from "./targetPolicy";
import { unitsOf } from "./units";

/**
 * The target of the whole city or prefecture in 亿元, by the policy's own rule. Where it grows from the bases,
 * undefined until every unit has one.
 */
export function poolOf(
  policy: TargetPolicy,
  year: string,
  bases: readonly Figure[]
): Amount | undefined {
  const { growsFromBase, target } = policy;
  if (growsFromBase && unitsWithout(unitsOf(policy), bases).length > 0) return undefined;
  const base = growsFromBase ? sumOfKnown(bases) : undefined;
  const inputs: Inputs = { year, ...(base && { base }) };
  return valueOf(target, { inputs }) as Amount;
}
