import { ZERO, type Amount } from "../../amount";
import type { Finding, LeaseBack } from "../audit";
import { amountFrom, compact, type Compact } from "../compact";
import type { Check, CheckedRow, Everything } from "./check";
import { leasedBack } from "./texts";

/** What one row, or all rows of one firm, have of both. */
interface Both {
  readonly rows: number[];
  readonly rents: Compact[];
  readonly equipment: Compact[];
}

/** Rent and equipment of one firm: a sign that equipment was sold, leased back, and counts twice (reading R3). */
export class LeaseBacks implements Check {
  /** By the row's place among the data rows. */
  private readonly rents: Compact[] = [];
  private readonly equipment: Compact[] = [];

  constructor(private readonly sign: LeaseBack) {}

  add({ index, inputs }: CheckedRow): void {
    const { rent, equipment } = this.sign;
    const keep = (amount: Amount | undefined, kept: Compact[]) => {
      if (amount?.greaterThan(0)) kept[index] = compact(amount);
    };
    keep(inputs[rent.name] as Amount | undefined, this.rents);
    keep(inputs[equipment.name] as Amount | undefined, this.equipment);
  }

  finish({ who, where }: Everything): Finding[] {
    const { rent, reading } = this.sign;
    const renters = new Map<number, Both>();
    this.rents.forEach((_, i) =>
      renters.set(who.firms[i]!, { rows: [], rents: [], equipment: [] })
    );
    who.firms.forEach((firm, i) => {
      const both = renters.get(firm);
      const [rented, bought] = [this.rents[i], this.equipment[i]];
      if (!both || (rented === undefined && bought === undefined)) return;
      both.rows.push(who.rows[i]!);
      if (rented !== undefined) both.rents.push(rented);
      if (bought !== undefined) both.equipment.push(bought);
    });
    return [...renters.values()]
      .filter(({ equipment }) => equipment.length > 0)
      .map(({ rows, rents, equipment }) => ({
        kind: "leaseBack",
        rows,
        address: where.cell(rows[0]!, rent.name),
        text: leasedBack(rows, {
          rent: sum(rents),
          equipment: sum(equipment),
          same: rents.some((a) => equipment.some((b) => amountFrom(a).equals(amountFrom(b)))),
        }),
        basis: reading.id,
      }));
  }
}

function sum(amounts: readonly Compact[]): Amount {
  return amounts.reduce<Amount>((total, amount) => total.plus(amountFrom(amount)), ZERO);
}
