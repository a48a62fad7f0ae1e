import { Amount, quotient, ZERO } from "../amount";
import type { Sample, SampleItem } from "./audit";
import { Total } from "../amount/inWords";
import { amountFrom, compact, type Compact } from "./compact";
import { randomNumbers } from "./random";

/** How many rows are sampled unless something else is asked for. */
const USUAL_SIZE = 20;

/** How many numbers the random start is drawn from. */
const STARTS = new Amount(2).pow(32);

/**
 * Monetary-unit sampling: every 万元 reported has the same chance to be looked at.
 *
 * - population = Σ reported over the rows that can be recomputed; a row of 0 can't be drawn;
 * - interval = population ÷ size;
 * - a row that reaches the interval by itself is certain;
 * - of the others, laid end to end in the ledger's order, those are taken in which one of the points
 *   start, start + interval, start + 2 × interval … falls; 0 < start ≤ interval, from the seed;
 * - projected error = Σ differences of the certain rows + Σ (difference ÷ reported × interval) of the others.
 *
 * Rows that can't be recomputed aren't in the population: they are looked at anyway.
 */
export class Sampling {
  /** Of each row in the population: lists of numbers take a third of what as many objects do. */
  private readonly rows: number[] = [];
  private readonly names: string[] = [];
  private readonly amounts: Compact[] = [];
  private readonly differences: Compact[] = [];
  private readonly population = new Total();

  constructor(
    private readonly seed: number,
    private readonly size = USUAL_SIZE
  ) {}

  /** @param difference the amount less what is due */
  add(row: number, name: string, amount: Amount, difference: Amount): void {
    if (!amount.greaterThan(0)) return;
    this.population.add(amount);
    this.rows.push(row);
    this.names.push(name);
    this.amounts.push(compact(amount));
    this.differences.push(compact(difference));
  }

  /** Undefined where there is nothing to sample. */
  finish(): Sample | undefined {
    const { seed } = this;
    const population = this.population.value;
    if (this.rows.length === 0) return undefined;
    const interval = quotient(population, new Amount(this.size));
    const items = this.draw(interval);
    const projectedError = items
      .map(({ amount, difference, certain }) =>
        certain ? difference : quotient(difference.times(interval), amount)
      )
      .reduce((sum, error) => sum.plus(error), ZERO);
    return { seed, interval, population, items, projectedError };
  }

  private draw(interval: Amount): SampleItem[] {
    const first = new Amount(randomNumbers(this.seed)()).plus(1);
    let point = interval.times(first).div(STARTS);
    let end = ZERO;
    return this.rows.flatMap((row, i) => {
      const amount = amountFrom(this.amounts[i]!);
      const certain = amount.greaterThanOrEqualTo(interval);
      if (!certain) {
        end = end.plus(amount);
        if (point.greaterThan(end)) return [];
        point = point.plus(interval);
      }
      const difference = amountFrom(this.differences[i]!);
      return { row, name: this.names[i]!, amount, difference, certain };
    });
  }
}
