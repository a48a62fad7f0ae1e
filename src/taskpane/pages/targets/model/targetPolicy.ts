import type { YearInput } from "../../../../core/rule";
import type { Policy } from "../../../../policies";
import { policyPages } from "../../../../policies/pages";
import type { PolicyPages, TargetsPage } from "../../../../policies/policyPages";

/** What this page needs to know of a policy; every figure comes from the rules that it names. */
export interface TargetPolicy extends TargetsPage, Pick<PolicyPages, "units" | "funds"> {
  readonly id: string;
  readonly policy: Policy;
  /** The years as the target's rule takes them; the last may be its word for all of them together. */
  readonly years: readonly string[];
  /** That word, where there is one. */
  readonly together: string | undefined;
  /** The target grows from the units' bases together, instead of standing in the text. */
  readonly growsFromBase: boolean;
}

/** The policies that set a target. */
export const targetPolicies: readonly TargetPolicy[] = policyPages.flatMap(
  ({ targets, ...pages }) => (targets ? [declare(pages, targets)] : [])
);

/** The policy with this id. */
export function targetPolicyOf(id: string): TargetPolicy {
  return targetPolicies.find((each) => each.id === id)!;
}

function declare({ policy, units, funds }: PolicyPages, page: TargetsPage): TargetPolicy {
  const [from, to] = policy.years;
  const single = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const { inputs } = page.target;
  const { total: together } = inputs.find(({ kind }) => kind === "year") as YearInput;
  return {
    ...page,
    ...{ id: policy.id, policy, units },
    ...(funds && { funds }),
    years: together === undefined ? single : [...single, together],
    together,
    growsFromBase: inputs.some(({ name }) => name === "base"),
  };
}
