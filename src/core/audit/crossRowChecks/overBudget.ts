import { ZERO, type Amount } from "../../amount";
import type { AuditOptions, Finding } from "../audit";
import type { Check, CheckedRow, Everything } from "./check";
import { aboveBudget } from "./texts";

/** What the projects are to get together, against the policy's fund. */
export class OverBudget implements Check {
  private total: Amount = ZERO;
  private unread = 0;

  constructor(private readonly budget: NonNullable<AuditOptions["budget"]>) {}

  add({ charged }: CheckedRow): void {
    if (charged) this.total = this.total.plus(charged);
    else this.unread++;
  }

  finish({ who, where }: Everything): Finding[] {
    const { total, budget, unread } = this;
    if (!total.greaterThan(budget.amount)) return [];
    const [first, last] = [who.rows[0]!, who.rows[who.rows.length - 1]!];
    const cells = [first, last].map((row) => where.cell(row, "city_approved", "county_approved"));
    return [
      {
        kind: "overBudget",
        rows: [],
        address: cells.join(":"),
        text: aboveBudget(total, budget.amount, unread),
        basis: budget.clause,
        amount: total.minus(budget.amount),
      },
    ];
  }
}
