import { Amount } from "../../amount";
import type { Finding } from "../audit";
import type { Limit } from "../limits";
import type { Check, CheckedRow, Everything } from "./check";
import { BEFORE_CAP, near } from "./texts";

/** How close is near: one hundredth of the figure, either side. */
const NEAR = new Amount("0.01");

/** Amounts within 1% of a threshold or cap, compared exactly: where a small change changes the result. */
export class NearThresholds implements Check {
  private readonly met: { readonly row: number; readonly limit: Limit }[] = [];

  add({ number, limits }: CheckedRow): void {
    for (const limit of limits) if (isNear(limit)) this.met.push({ row: number, limit });
  }

  finish({ where }: Everything): Finding[] {
    return this.met.map(({ row, limit: { figure, amount, input } }) => {
      const below = amount.lessThan(figure.value);
      return {
        kind: "nearThreshold",
        rows: [row],
        address: where.cell(row, ...(input ? [input.name] : []), "reported"),
        text: near(row, { subject: input?.label ?? BEFORE_CAP, amount, figure, below }),
        basis: figure.clause.id,
        amount: amount.minus(figure.value).abs(),
      };
    });
  }
}

function isNear({ figure: { value }, amount }: Limit): boolean {
  return amount.minus(value).abs().lessThanOrEqualTo(value.times(NEAR));
}
