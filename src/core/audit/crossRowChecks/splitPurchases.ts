import { largest, ZERO, type Amount } from "../../amount";
import type { Finding } from "../audit";
import { amountFrom, compact, type Compact } from "../compact";
import type { Limit } from "../limits";
import type { Check, CheckedRow, Everything } from "./check";
import { splitBelow, splitUnderCap } from "./texts";
import { alike } from "./unions";

/** The rows that stay below one threshold, or within one cap. */
interface Below {
  readonly limit: Omit<Limit, "amount">;
  /** By the row's place among the data rows. */
  readonly amounts: Compact[];
}

/**
 * One purchase split: projects of one firm each below a threshold that they reach together, or each within a
 * cap that they exceed together. Several rows of one project state the same purchase: its highest amount
 * counts, once. Rows with nothing don't count.
 */
export class SplitPurchases implements Check {
  private readonly below = new Map<Limit["figure"], Below>();
  private readonly unread = new Set<number>();

  add({ index, due, limits }: CheckedRow): void {
    if (!due) this.unread.add(index);
    for (const { amount, ...limit } of limits) {
      const isBelow =
        limit.kind === "cap"
          ? amount.lessThanOrEqualTo(limit.figure.value)
          : amount.lessThan(limit.figure.value);
      if (!isBelow || amount.isZero()) continue;
      const known = this.below.get(limit.figure) ?? { limit, amounts: [] };
      this.below.set(limit.figure, known);
      known.amounts[index] = compact(amount);
    }
  }

  finish(all: Everything): Finding[] {
    const firms = alike(all.who.firms);
    return [...this.below.values()].flatMap((below) =>
      firms.flatMap((firm) => this.together(firm, below, all))
    );
  }

  private together(
    firm: readonly number[],
    { limit, amounts }: Below,
    { who, where }: Everything
  ): Finding[] {
    const { kind, figure, input } = limit;
    const parts = firm.filter((i) => amounts[i] !== undefined);
    const projects = new Map<number, Amount>();
    for (const i of parts) {
      const project = who.projects[i]!;
      const amount = amountFrom(amounts[i]!);
      projects.set(project, largest(amount, projects.get(project) ?? ZERO));
    }
    if (projects.size < 2) return [];
    const total = [...projects.values()].reduce((sum, amount) => sum.plus(amount), ZERO);
    const isSplit =
      kind === "cap" ? total.greaterThan(figure.value) : total.greaterThanOrEqualTo(figure.value);
    if (!isSplit) return [];
    const rows = parts.map((i) => who.rows[i]!);
    const unread = firm.filter((i) => this.unread.has(i)).length;
    return [
      {
        kind: "splitPurchase",
        rows,
        address: where.cell(rows[0]!, ...(input ? [input.name] : []), "reported"),
        text: input
          ? splitBelow(rows, { input: input.label, total, figure, unread })
          : splitUnderCap(rows, { total, figure, unread }),
        basis: figure.clause.id,
        amount: total.minus(figure.value),
      },
    ];
  }
}
