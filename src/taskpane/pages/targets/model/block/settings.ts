import { inLanguage } from "../../../../../core/text";
import { JigaiError } from "../../../../../core/error";
import type { BlockCell } from "../../../../../sheet/sheet";
import { callOf, type FormulaArgument } from "../../../../formula/callOf";
import type { BlockGrid, Spot } from "../../../../insertion/BlockGrid";
import { readRate, readStep } from "../figures";
import { classesOf } from "../units";
import type { BlockMessages, Plan } from "./plan";

/** Where the settings stand that the table's formulas go by. */
export interface Settings {
  readonly pool: Spot;
  readonly time: Spot;
  readonly step?: Spot;
  /** Per cents of the indicators, in their order. */
  readonly weights: readonly Spot[];
  /** Rates by class in per cent. */
  readonly rates: Readonly<Record<string, Spot>>;
  /** The first row below them. */
  readonly next: number;
}

/**
 * Pool, time passed, step, weights or rates: a line each, name and value.
 *
 * @param bases where the bases stand, from which the target may grow, and the cell with their sum
 */
export function putSettings(
  grid: BlockGrid,
  plan: Plan,
  messages: BlockMessages,
  bases: (next: number) => { readonly all: string; readonly sum: string; readonly count: number }
): Settings {
  const { policy, reached, scenario } = plan;
  const lines: [name: string, cell: (next: number) => BlockCell][] = [];
  const spot = (): Spot => ({ row: 1 + lines.length, column: 1 });
  const add = (name: string, cell: (next: number) => BlockCell): Spot => {
    lines.push([name, cell]);
    return spot();
  };

  const year = /^\d+$/.test(plan.year) ? Number(plan.year) : plan.year;
  const pool = add(messages.pool, (next) => {
    const { id, inputs } = policy.target;
    const callWith = (given: Readonly<Record<string, FormulaArgument>>) =>
      callOf(
        id,
        inputs.map(({ name }) => given[name])
      );
    if (!policy.growsFromBase) return { formula: callWith({ year }), style: "amount" };
    const { all, sum, count } = bases(next);
    const call = callWith({ year, base: { ref: sum } });
    // Of some of the bases only, it would be the target of some units only.
    const formula = scenario ? call : `=IF(COUNT(${all})=${count},${call.slice(1)},"")`;
    return { formula, style: "amount" };
  });
  const time = add(messages.time, () => ({
    formula: `=ROUND(100*${reached.quarter}/${reached.of},8)`,
    style: "amount",
  }));
  const step = scenario && add(messages.step, () => ({ value: numberIn(readStep(scenario.step)) }));
  const weights =
    scenario?.method === "blend"
      ? scenario.weights.map((weight, i) =>
          add(messages.weightOf(messages.indicators[i]!), () => ({ value: weight }))
        )
      : [];
  const rates =
    scenario?.method === "growth"
      ? classesOf(policy).map(({ key }) => {
          // As people say it: who changes it here types 15 for 15%.
          const rate = numberIn(readRate(scenario.rates[key]), 100);
          const name = messages.rateOf(inLanguage(policy.className(key), plan.language));
          return [key, add(name, () => ({ value: rate }))] as const;
        })
      : [];
  const next = 2 + lines.length;
  lines.forEach(([name, cell], i) => grid.put(2 + i, 0, { value: name }, cell(next)));
  return {
    pool,
    time,
    ...(step && { step }),
    weights,
    rates: Object.fromEntries(rates),
    next,
  };
}

function numberIn(figure: ReturnType<typeof readStep>, times = 1): number | null {
  return figure instanceof JigaiError ? null : figure.times(times).toNumber();
}
