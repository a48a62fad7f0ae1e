import { enshi } from "../../../policies/enshi";
import { yichang } from "../../../policies/yichang";
import { rules, tables, type Policy } from "../../../policies";
import type { Rule, YearInput } from "../../../core/rule";
import type { TableRule } from "../../../core/table";

export type PolicyId = "yichang" | "enshi";
export const policyIds: readonly PolicyId[] = ["yichang", "enshi"];

/** What this place needs to know of a policy; every figure comes from the rules that it names. */
export interface TargetPolicy {
  readonly id: PolicyId;
  readonly policy: Policy;
  /** The years as the target's rule takes them; the last may be its word for all of them together. */
  readonly years: readonly string[];
  /** That word, where there is one. */
  readonly together: string | undefined;
  /** Gives the year's target. */
  readonly target: Rule;
  /** The target grows from the units' bases together, instead of standing in the text. */
  readonly growsFromBase: boolean;
  /** What tells classes of units apart: the class itself, or the minimum that sets them apart. */
  readonly class: Rule;
  /** What each unit has to have in a year, besides. */
  readonly minimum: Rule;
  readonly ranking: TableRule;
  /** What the ranking goes by here. */
  readonly rankedBy: "completion" | "growth";
}

function declare(
  id: PolicyId,
  policy: Policy,
  names: Record<"target" | "class" | "minimum" | "ranking", string>,
  rankedBy: TargetPolicy["rankedBy"]
): TargetPolicy {
  const target = rules.get(names.target)!;
  const [from, to] = policy.years;
  const single = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const { total: together } = target.inputs[0] as YearInput;
  return {
    id,
    policy,
    years: together === undefined ? single : [...single, together],
    together,
    target,
    growsFromBase: target.inputs.some(({ name }) => name === "base"),
    class: rules.get(names.class)!,
    minimum: rules.get(names.minimum)!,
    ranking: tables.get(names.ranking)!,
    rankedBy,
  };
}

export const targetPolicies: Readonly<Record<PolicyId, TargetPolicy>> = {
  yichang: declare(
    "yichang",
    yichang,
    { target: "YC_TARGET", class: "YC_CLASS", minimum: "YC_FUND_MIN", ranking: "YC_RANK" },
    "completion"
  ),
  enshi: declare(
    "enshi",
    enshi,
    { target: "ES_TARGET", class: "ES_QUOTA", minimum: "ES_QUOTA", ranking: "ES_RANK" },
    "growth"
  ),
};
