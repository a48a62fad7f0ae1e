import { largest, ZERO, type Amount } from "../amount";
import { amountIn } from "./evaluate";
import { explained } from "./explain";
import type { Explanation, Step } from "./explanation";
import type { Inputs } from "./input";
import type { Note } from "./note";
import type { Threshold } from "./operators";
import type { Rule } from "./rule";
import { trace } from "./trace";

/** A rule that asks whether an amount reaches what the policy requires. */
export interface CheckRule extends Rule {
  readonly result: Threshold;
  readonly unit: "yesNo";
}

/** A requirement held against what is there. */
export interface Check {
  readonly amount: Amount;
  readonly least: Amount;
  /** What is lacking; 0 where the requirement is met. */
  readonly gap: Amount;
  readonly meets: boolean;
  readonly steps: readonly Step[];
  readonly notes: readonly Note[];
}

/**
 * Holds an amount against the requirement, exactly.
 *
 * @throws JigaiError missingInput
 */
export function check(rule: CheckRule, inputs: Inputs): Check {
  const traced = trace(rule, inputs);
  const { of, least: required } = rule.result;
  // Both are there: otherwise there is no answer.
  const [amount, least] = [of, required].map((node) => amountIn(traced.scope, node)) as [
    Amount,
    Amount,
  ];
  let words: Explanation | undefined;
  const explanation = () => (words ??= explained(traced));
  const gap = largest(least.minus(amount), ZERO);
  return {
    ...{ amount, least, gap, meets: gap.isZero() },
    get steps() {
      return explanation().steps;
    },
    get notes() {
      return explanation().notes;
    },
  };
}
