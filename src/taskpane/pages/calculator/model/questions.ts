import { isRelevant, type Input } from "../../../../core/rule";
import { isFilled, type Answers, type Typed } from "./answers";
import type { Support } from "./supports";

/** A question to be asked now. */
export interface Question {
  readonly input: Input;
  /** It has an answer that can't change the result as things stand. */
  readonly isWithoutEffect: boolean;
}

/**
 * The questions that matter. Conditions stay in sight; an amount, a rank or a reading is asked for when it can
 * change the result, which the rule itself decides; what has an answer never vanishes.
 */
export function questionsOf(support: Support, typed: Typed, answers: Answers): Question[] {
  const [full] = support.rules;
  const isOpen = isBegun(support, typed);
  return support.questions.flatMap((input): Question[] => {
    const { name, kind } = input;
    const isCondition = kind === "flag" || kind === "place" || kind === "text";
    if (isCondition) {
      const isAsked = answers.rule.inputs.includes(input) || isFilled(typed, name);
      return isAsked ? [{ input, isWithoutEffect: false }] : [];
    }
    const hasAnswer = isFilled(typed, name);
    if (!hasAnswer && !isOpen) return [];
    const hasEffect = isRelevant(full, answers.inputs, input);
    if (hasAnswer) return [{ input, isWithoutEffect: !hasEffect && !answers.errors[name] }];
    return hasEffect ? [{ input, isWithoutEffect: false }] : [];
  });
}

/** Has the deciding question been answered, or an amount been given without it? */
export function isBegun({ first, rules: [full] }: Support, typed: Typed): boolean {
  return !first || [first.input, ...full.requiresAnyOf].some(({ name }) => isFilled(typed, name));
}
