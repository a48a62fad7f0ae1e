import type { Input, Rule } from "../../../../core/rule";
import type { Policy } from "../../../../policies";
import { policyPages } from "../../../../policies/pages";
import type { SupportPage } from "../../../../policies/policyPages";

/** What one may ask for, and in which order that is gone through. */
export interface Support extends SupportPage {
  readonly policy: Policy;
  /** The inputs in the order of the questions. */
  readonly questions: readonly Input[];
}

/** Every policy's, in their order. */
export const supports: readonly Support[] = policyPages.flatMap(({ policy, supports: own }) =>
  own.map((page) => ({ ...page, policy, questions: questionsOf(page) }))
);

/** The support with this id. */
export function supportOf(id: string): Support {
  return supports.find((each) => each.id === id)!;
}

/** The rule for what is given: one that rests on just that, or else the one that asks for everything. */
export function ruleFor({ rules }: Support, isGiven: (name: string) => boolean): Rule {
  return (
    rules.find(({ requiresAnyOf }) => requiresAnyOf.every(({ name }) => isGiven(name))) ?? rules[0]
  );
}

/** What isn't in `order` comes after it as the rule has it, readings last. */
function questionsOf({ rules: [full], order = [] }: SupportPage): readonly Input[] {
  const rest = full.inputs.filter((input) => !order.includes(input));
  const isReading = ({ kind }: Input) => kind === "reading";
  return [...order, ...rest.filter((input) => !isReading(input)), ...rest.filter(isReading)];
}
