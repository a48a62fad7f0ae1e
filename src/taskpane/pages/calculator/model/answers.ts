import { JigaiError } from "../../../../core/error";
import { isBlank, readInput, type InputValue, type Rule } from "../../../../core/rule";
import { ruleFor, type Support } from "./supports";

/** What has been typed or chosen, by the input's name. */
export type Typed = Readonly<Record<string, string>>;

/** What has been typed, as the rule takes it. */
export interface Answers {
  readonly rule: Rule;
  /** Everything that can be read, also what this rule doesn't ask for. */
  readonly inputs: Readonly<Record<string, InputValue>>;
  /** Why something can't be read, by the input's name. */
  readonly errors: Readonly<Record<string, JigaiError>>;
}

/** Reads each answer as its input expects it. */
export function readAnswers(support: Support, typed: Typed): Answers {
  const inputs: Record<string, InputValue> = {};
  const errors: Record<string, JigaiError> = {};
  for (const input of support.questions) {
    try {
      const value = readInput(input, typed[input.name]);
      if (value !== undefined) inputs[input.name] = value;
    } catch (error) {
      if (!(error instanceof JigaiError)) throw error;
      errors[input.name] = error;
    }
  }
  return { rule: ruleFor(support, (name) => isFilled(typed, name)), inputs, errors };
}

/** Has this question an answer, readable or not? */
export function isFilled(typed: Typed, name: string): boolean {
  return !isBlank(typed[name]);
}
