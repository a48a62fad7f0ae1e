import { inLanguage } from "../../text";
import { Amount, formatRate } from "../../amount";
import { parameterText } from "../describe";
import type { AmountNode } from "../node";
import type { RateOf } from "../operators";
import type { Parameter } from "../parameter";
import type { Scope } from "../scope";
import type { WrongResult } from "./mistake";
import { sayMistake } from "./sayMistake";
import { valueIn, type WrongAmount } from "./wrongAmount";

const WHOLE = 100;

/**
 * The rates that this amount comes from, each taken as the whole percentage that would give what was reported: those
 * that are alike together, and where there are several each by itself.
 */
export function otherRates({ of, scope, met, reported }: WrongAmount): WrongResult[] {
  const { result, uncapped, rates } = of;
  const rated = rates.flatMap((node) => {
    const base = met.has(node) ? scope.known.get(node.of) : undefined;
    return base instanceof Amount && base.greaterThan(0) ? [{ node, base }] : [];
  });
  return groupsOf(rated).flatMap((group) => {
    const { rate } = group[0]!.node;
    const at = (rule: AmountNode, percent: number) => {
      const known: Scope["known"] = new Map();
      for (const { node, base } of group) known.set(node, base.times(percent / WHOLE));
      return valueIn(rule, { inputs: scope.inputs, known });
    };
    const whole = at(uncapped, WHOLE);
    if (!whole) return [];
    // The amount falls with the rate as the base does, as long as nothing else decides.
    const total = group.reduce((sum, { base }) => sum + base.toNumber(), 0);
    const percent = Math.round(WHOLE * (1 - whole.minus(reported).toNumber() / total));
    const isOther = percent > 0 && percent < WHOLE && !rate.value.times(WHOLE).equals(percent);
    const value = isOther && at(result, percent);
    return value
      ? [{ kind: "otherRate" as const, value, said: () => sayRate(rate, rates, percent) }]
      : [];
  });
}

interface Rated {
  readonly node: RateOf;
  readonly base: Amount;
}

/** Those of the same rate together, and each of them. */
function groupsOf(rated: readonly Rated[]): Rated[][] {
  const alike = new Map<string, Rated[]>();
  for (const each of rated) {
    const { figure } = each.node.rate;
    alike.set(figure, [...(alike.get(figure) ?? []), each]);
  }
  return [...alike.values()].flatMap((group) =>
    group.length > 1 ? [group, ...group.map((each) => [each])] : [group]
  );
}

/** By its own name where the policy has that rate for something else. */
function sayRate(own: Parameter, all: readonly RateOf[], percent: number) {
  const value = new Amount(percent).div(WHOLE);
  const other = all.map(({ rate }) => rate).find((rate) => rate.value.equals(value));
  return sayMistake(own.clause.id, (words, l) => {
    const name = (rate: Parameter) => `${inLanguage(rate.label, l)} ${parameterText(rate)}`;
    return words.insteadOf(other ? name(other) : formatRate(value), name(own));
  });
}
