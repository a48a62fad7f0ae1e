import type { Text } from "../text/text";
import type { Clause } from "./clause";
import type { Input } from "./input";
import type { AmountNode, Condition } from "./node";

/** What the result of a rule counts. */
export type ResultUnit = "万元" | "亿元" | "类" | "个" | "名次" | "yesNo" | "none";

/** One calculation of a policy, declared once; everything else is derived from it. */
export interface Rule {
  /** The function's name in functions.md. */
  readonly id: string;
  readonly title: Text;
  readonly clause: Clause;
  /** In the order of the function's arguments. */
  readonly inputs: readonly Input[];
  /** Inputs on which the result can rest: when all of them are blank there is no answer. */
  readonly requiresAnyOf: readonly Input[];
  readonly result: AmountNode | Condition;
  readonly unit: ResultUnit;
  /** The words that a yes-or-no rule answers with, where it isn't TRUE and FALSE. */
  readonly answers?: Answers;
}

/** What is said for yes and for no. They are the function's values, so they are the same in every language. */
export interface Answers {
  readonly yes: string;
  readonly no: string;
}

/** The word for an answer. */
export function answerWord({ yes, no }: Answers, answer: boolean): string {
  return answer ? yes : no;
}
