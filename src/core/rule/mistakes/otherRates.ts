import { Amount } from "../../amount";
import type { AmountNode } from "../node";
import type { Scope } from "../scope";
import type { WrongResult } from "./mistake";
import { rateText } from "./ruleMistake";
import { sayMistake } from "./sayMistake";
import { valueIn, type WrongAmount } from "./wrongAmount";

const WHOLE = 100;

/**
 * The rates that this amount comes from, taken as the whole percentage that would give what was reported: those that
 * are alike together.
 */
export function otherRates({ of, scope, met, reported }: WrongAmount): WrongResult[] {
  const { result, uncapped, rates } = of;
  const rated = rates.flatMap((node) => {
    const base = met.has(node) ? scope.known.get(node.of) : undefined;
    return base instanceof Amount && base.greaterThan(0) ? [{ node, base, rate: node.rate }] : [];
  });
  const figures = new Set(rated.map(({ rate }) => rate.figure));
  return [...figures].flatMap((figure) => {
    const group = rated.filter(({ rate }) => rate.figure === figure);
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
    const said = () =>
      sayMistake(rate.clause.id, (words, l) => words.insteadOf(`${percent}%`, rateText(rate, l)));
    return value ? [{ kind: "otherRate" as const, value, said }] : [];
  });
}
