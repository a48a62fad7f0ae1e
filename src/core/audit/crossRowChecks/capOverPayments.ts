import { smallest, ZERO, type Amount } from "../../amount";
import type { Finding } from "../audit";
import type { Ceiling } from "../ceiling";
import { amountFrom, compact, type Compact } from "../compact";
import type { Check, CheckedRow, Everything } from "./check";
import { aboveCeiling } from "./texts";
import { alike } from "./unions";

/**
 * Several payments of one project that come to more than the rule's caps allow one project (reading R5).
 * What was paid before the first of them counts; rows that say more was paid before are later ones.
 */
export class CapOverPayments implements Check {
  private readonly payable: (Compact | undefined)[] = [];
  private readonly paid: (Compact | undefined)[] = [];
  private readonly ceilings: (Ceiling | undefined)[] = [];

  add({ payable, inputs, ceiling }: CheckedRow): void {
    const paid = inputs.paid as Amount | undefined;
    this.payable.push(payable && compact(payable));
    this.paid.push(paid && compact(paid));
    this.ceilings.push(ceiling);
  }

  finish({ who, where }: Everything): Finding[] {
    return alike(who.projects).flatMap((group) => {
      const counted = group.filter((i) => this.payable[i] !== undefined && this.ceilings[i]);
      if (counted.length < 2) return [];
      const highest = counted.map((i) => this.ceilings[i]!).reduce(higher);
      if (highest.caps.length === 0) return [];
      const sum = counted.reduce((all, i) => all.plus(amountFrom(this.payable[i]!)), ZERO);
      const before = counted
        .map((i) => amountFrom(this.paid[i] ?? 0))
        .reduce((least, paid) => smallest(least, paid));
      const total = sum.plus(before);
      const ceiling = highest.amount;
      if (!total.greaterThan(ceiling)) return [];
      const rows = counted.map((i) => who.rows[i]!);
      const unread = group.length - counted.length;
      return {
        kind: "capOverPayments",
        rows,
        address: where.cell(rows[rows.length - 1]!, "city_approved", "county_approved", "reported"),
        text: aboveCeiling(rows, { total, before, ceiling, unread }),
        basis: highest.caps[0]!.clause.id,
        amount: total.minus(ceiling),
      };
    });
  }
}

function higher(a: Ceiling, b: Ceiling): Ceiling {
  return b.amount.greaterThan(a.amount) ? b : a;
}
