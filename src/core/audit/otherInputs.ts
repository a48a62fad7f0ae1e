import type { Amount } from "../amount";
import { JigaiError } from "../error";
import { valueOf, type Inputs, type Rule } from "../rule";

/** Does any of these inputs give another result, or one where there was none, or none? */
export function changes(rule: Rule, inputs: Inputs, others: readonly Inputs[]): boolean {
  if (others.length === 0) return false;
  const due = resultOf(rule, inputs);
  return others.some((each) => {
    const other = resultOf(rule, each);
    return due && other ? !other.equals(due) : other !== due;
  });
}

/** What is due with these inputs; undefined where that can't be told. */
export function resultOf(rule: Rule, inputs: Inputs): Amount | undefined {
  try {
    return valueOf(rule, { inputs }) as Amount;
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}
