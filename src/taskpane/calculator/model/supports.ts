import type { Input, Rule } from "../../../core/rule";
import { policies, rules, type Policy } from "../../../policies";

export type SupportId = "yichang" | "enshi" | "champion";

/** What one may ask for, and in which order that is gone through. */
export interface Support {
  readonly id: SupportId;
  readonly policy: Policy;
  /** The first has every input; further ones serve where only part of its basis is asked for. */
  readonly rules: readonly [Rule, ...Rule[]];
  /** The inputs in the order of the questions. */
  readonly questions: readonly Input[];
  /** The question that decides which amounts are asked; until then none is. */
  readonly first?: Input;
}

export const supports: readonly Support[] = [
  support("yichang", "yichang", ["YC_SUBSIDY"], {
    order: ["place", "has_loan", "loan_interest", "equipment", "lease_rent", "bond_interest"],
    first: "has_loan",
  }),
  support("enshi", "enshi", ["ES_SUBSIDY", "ES_EQUIPMENT", "ES_INVESTMENT"]),
  support("champion", "enshi", ["ES_AWARD"]),
];

/** The support with this id. */
export function supportOf(id: SupportId): Support {
  return supports.find((each) => each.id === id)!;
}

/** The rule for what is given: one that rests on just that, or else the one that asks for everything. */
export function ruleFor({ rules }: Support, isGiven: (name: string) => boolean): Rule {
  return (
    rules.find(({ requiresAnyOf }) => requiresAnyOf.every(({ name }) => isGiven(name))) ?? rules[0]
  );
}

/** Declares a support: what isn't in `order` comes after it as the rule has it, readings last. */
function support(
  id: SupportId,
  policyId: string,
  ids: readonly [string, ...string[]],
  { order = [], first }: { order?: readonly string[]; first?: string } = {}
): Support {
  const [full, ...parts] = ids.map((each) => rules.get(each)!) as [Rule, ...Rule[]];
  const named = (name: string) => full.inputs.find((input) => input.name === name)!;
  const rest = full.inputs.filter(({ name }) => !order.includes(name));
  const isReading = ({ kind }: Input) => kind === "reading";
  return {
    id,
    policy: policies.find((policy) => policy.id === policyId)!,
    rules: [full, ...parts],
    questions: [
      ...order.map(named),
      ...rest.filter((input) => !isReading(input)),
      ...rest.filter(isReading),
    ],
    ...(first !== undefined && { first: named(first) }),
  };
}
