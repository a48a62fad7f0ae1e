import { Amount, formatRate } from "../../amount";
import type { AmountNode } from "../node";
import type { RateOf } from "../operators";
import type { Parameter } from "../parameter";
import type { Scope } from "../scope";
import type { WrongResult } from "./mistake";
import { rateText } from "./ruleMistake";
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
    return base instanceof Amount && base.greaterThan(0) ? [{ node, base, rate: node.rate }] : [];
  });
  const groups = rated.flatMap((each) => {
    const alike = rated.filter(({ rate }) => rate.figure === each.rate.figure);
    return [...(alike[0] === each ? [alike] : []), ...(alike.length > 1 ? [[each]] : [])];
  });
  return groups.flatMap((group) => {
    const { rate } = group[0]!;
    const at = (rule: AmountNode, percent: number) => {
      const known: Scope["known"] = new Map();
      for (const { node, base } of group) known.set(node, base.times(percent / WHOLE));
      return valueIn(rule, { inputs: scope.inputs, known });
    };
    // The amount falls with the rate as the base does, as long as nothing else decides.
    const total = group.reduce((sum, { base }) => sum + base.toNumber(), 0);
    const whole = at(uncapped, WHOLE)?.minus(reported).toNumber();
    const percent = Math.round(WHOLE * (1 - whole! / total));
    const isOther = percent > 0 && percent < WHOLE && !rate.value.times(WHOLE).equals(percent);
    const value = isOther && at(result, percent);
    return value
      ? [{ kind: "otherRate" as const, value, said: () => sayRate(rate, rates, percent) }]
      : [];
  });
}

/** By its own name where the policy has that rate for something else. */
function sayRate(own: Parameter, all: readonly RateOf[], percent: number) {
  const value = new Amount(percent).div(WHOLE);
  const other = all.find(({ rate }) => rate.value.equals(value));
  return sayMistake(own.clause.id, (words, l) =>
    words.insteadOf(other ? rateText(other.rate, l) : formatRate(value), rateText(own, l))
  );
}
