import type { Amount } from "../../amount";
import type { Finding } from "../audit";
import type { Check, CheckedRow, Everything } from "./check";
import { paidMoreThanDue } from "./texts";

/** More paid than is due: before this payment than the project may get, or of the row's own amount. */
export class OverPaid implements Check {
  private readonly found: ((where: Everything["where"]) => Finding)[] = [];

  constructor(private readonly tolerance: Amount) {}

  add({ number, inputs, due, entitlement, disbursed }: CheckedRow): void {
    const paid = inputs.paid as Amount | undefined;
    if (entitlement && paid) {
      const { amount, clause, reading } = entitlement;
      this.compare(number, "paid", { paid, due: amount, clause, reading });
    }
    if (due && disbursed) this.compare(number, "disbursed", { paid: disbursed, due });
  }

  finish({ where }: Everything): Finding[] {
    return this.found.map((finding) => finding(where));
  }

  private compare(
    row: number,
    field: "paid" | "disbursed",
    { paid, due, clause, reading }: Compared
  ): void {
    const amount = paid.minus(due);
    if (!amount.greaterThan(this.tolerance)) return;
    this.found.push((where) => ({
      kind: "overPaid",
      rows: [row],
      address: where.cell(row, field),
      text: paidMoreThanDue(row, { paid, due, over: amount, reading }),
      ...(clause !== undefined && { basis: clause }),
      amount,
    }));
  }
}

interface Compared {
  readonly paid: Amount;
  readonly due: Amount;
  readonly clause?: string | undefined;
  readonly reading?: { readonly id: string; readonly word: string } | undefined;
}
