import type { Input, Rule } from "../core/rule";
import type { Text } from "../core/text";
import type { Policy } from "./policy";

/** What the task pane shows of a policy. What a policy doesn't have is left out, and its pages don't show it. */
export interface PolicyPages {
  readonly policy: Policy;
  /** What people call the city or prefecture: 宜昌. */
  readonly name: Text;
  /** What can be worked out for one project, in the order of the calculator's list. */
  readonly supports: readonly SupportPage[];
}

/** A kind of support as the calculator asks for it. */
export interface SupportPage {
  /** Unlike that of any other support, of other policies too. */
  readonly id: string;
  /** The first has every input; further ones serve where only part of its basis is asked for. */
  readonly rules: readonly [Rule, ...Rule[]];
  /** Inputs of the first rule that are asked for before its others, in this order. */
  readonly order?: readonly Input[];
  /** The question that decides which amounts are asked for; until it is answered none is. */
  readonly first?: {
    readonly input: Input;
    /** The input as a question, where its label alone reads like a thing that is lacking. */
    readonly question: Text;
  };
}
