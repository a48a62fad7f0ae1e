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
 * - population = Σ reported over the rows that agree; a row of 0 can't be drawn;
 * - interval = population ÷ size;
 * - a row that reaches the interval by itself is certain;
 * - of the others, laid end to end in the ledger's order, those are taken in which one of the points
 *   start, start + interval, start + 2 × interval … falls; 0 < start ≤ interval, from the seed.
 *
 * Rows that are known to be wrong or can't be recomputed aren't in the population: they are looked at anyway.
 */
export class Sampling {
  /** Of each row in the population: lists of numbers take a third of what as many objects do. */
  private readonly rows: number[] = [];
  private readonly names: string[] = [];
  private readonly amounts: Compact[] = [];
  private readonly population = new Total();

  constructor(
    private readonly seed: number,
    private readonly size = USUAL_SIZE
  ) {}

  add(row: number, name: string, amount: Amount): void {
    if (!amount.greaterThan(0)) return;
    this.population.add(amount);
    this.rows.push(row);
    this.names.push(name);
    this.amounts.push(compact(amount));
  }

  /** Undefined where there is nothing to sample. */
  finish(): Sample | undefined {
    const { seed } = this;
    const population = this.population.value;
    if (this.rows.length === 0) return undefined;
    const interval = quotient(population, new Amount(this.size));
    return { seed, interval, population, items: this.draw(interval) };
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
      return { row, name: this.names[i]!, amount, certain };
    });
  }
}
