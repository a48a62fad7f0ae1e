import { type Amount, ZERO } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import {
  explained,
  isSought,
  reach,
  trace,
  type Explanation,
  type Input,
  type Inputs,
  type Reach,
} from "../../../../core/rule";
import type { Answers, Typed } from "./answers";
import { isBegun, type Question } from "./questions";
import type { Support } from "./supports";

/** What comes of the answers. */
export type Outcome =
  /** Something has to be corrected first. */
  | { readonly kind: "unreadable" }
  /** These are still to be answered: all of them, or any one. */
  | { readonly kind: "missing"; readonly inputs: readonly Input[] }
  | {
      readonly kind: "due";
      readonly amount: Amount;
      readonly explanation: Explanation;
      readonly room: Room;
    };

/** How far an amount is from the most that could be had. */
export interface Room {
  readonly isAtMost: boolean;
  /** Which of the amounts given could alone bring more: how much more of it, and what that brings. */
  readonly ways: readonly {
    readonly input: Input;
    readonly more: Amount;
    readonly most: Amount;
  }[];
}

/** Calculates, explains, and looks how far it is to the cap. */
export function outcomeOf(
  support: Support,
  typed: Typed,
  { rule, inputs, errors }: Answers,
  questions: readonly Question[]
): Outcome {
  if (Object.keys(errors).length > 0) return { kind: "unreadable" };
  if (!isBegun(support, typed)) return { kind: "missing", inputs: [support.first!.input] };
  const given = Object.fromEntries(rule.inputs.map(({ name }) => [name, inputs[name]] as const));
  try {
    const traced = trace(rule, given);
    const amount = traced.value as Amount;
    return {
      kind: "due",
      amount,
      explanation: explained(traced),
      room: roomFor(rule, given, amount, questions),
    };
  } catch (error) {
    if (!(error instanceof JigaiError) || error.code !== "missingInput") throw error;
    const { argument } = error;
    const isLacking = ({ input }: Question) =>
      argument ? input.name === argument.name : rule.requiresAnyOf.includes(input);
    return { kind: "missing", inputs: questions.filter(isLacking).map(({ input }) => input) };
  }
}

function roomFor(
  rule: Answers["rule"],
  given: Inputs,
  amount: Amount,
  questions: readonly Question[]
): Room {
  const reaches = questions.flatMap(({ input }): { input: Input; to: Reach; now: Amount }[] => {
    if (input.kind !== "amount" || !rule.inputs.includes(input) || !isSought(input)) return [];
    const to = reach(rule, given, input);
    return to ? [{ input, to, now: (given[input.name] as Amount | undefined) ?? ZERO }] : [];
  });
  const ways = reaches
    .filter(({ to, now }) => !now.isZero() && to.most.greaterThan(amount) && to.at.greaterThan(now))
    .map(({ input, to, now }) => ({ input, more: to.at.minus(now), most: to.most }));
  const isThere = ({ to, now }: (typeof reaches)[number]) =>
    to.most.equals(amount) && to.at.greaterThan(0) && now.greaterThanOrEqualTo(to.at);
  return { isAtMost: ways.length === 0 && !amount.isZero() && reaches.some(isThere), ways };
}
