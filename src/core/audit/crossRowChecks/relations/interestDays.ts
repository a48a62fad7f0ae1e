import { Amount } from "../../../amount";
import type { Column, LedgerRow } from "../../../ledger/ledger";
import { daysSince } from "./texts";
import { toSerial, type Day } from "../../../window";

/** A column that a table doesn't have, and what its rows would hold there. */
export interface DerivedColumn {
  readonly column: Column;
  /** Asked once for each row of data, in order. */
  readonly of: (row: LedgerRow) => Amount | undefined;
}

/** Ids of the days of interest that follow from days: since the loan's last payment, and since the loan. */
export const DERIVED_DAYS = ["days_since_payment", "days_since_loan"] as const;

/** Are these the days of interest that follow from others? */
export function isDerived(field: string): field is (typeof DERIVED_DAYS)[number] {
  return (DERIVED_DAYS as readonly string[]).includes(field);
}

/** The days that each payment of interest is for, where a table has days of loans and payments and no column of theirs. */
export function interestDays(columns: readonly Column[]): DerivedColumn[] {
  const columnOf = (id: string) => columns.find(({ field }) => field?.id === id);
  const [loaned, paid] = [columnOf("loan_date"), columnOf("interest_date")];
  if (!loaned || !paid || columnOf("days")) return [];
  const last = new Map<string, number>();
  const derived = (id: (typeof DERIVED_DAYS)[number], of: DerivedColumn["of"]): DerivedColumn => {
    const field = { id, kind: "number", label: daysSince[id], headings: [] } as const;
    return { column: { index: paid.index, heading: paid.heading, field }, of };
  };
  return [
    derived("days_since_payment", (row) => {
      const [from, to] = [serialIn(row, "loan_date"), serialIn(row, "interest_date")];
      if (from === undefined || to === undefined) return undefined;
      const contract = row.cells.contract_no?.value;
      const loan = `${typeof contract === "string" ? contract : ""}\t${from}`;
      const since = last.get(loan) ?? from;
      last.set(loan, to);
      return daysFrom(since, to);
    }),
    derived("days_since_loan", (row) => {
      const [from, to] = [serialIn(row, "loan_date"), serialIn(row, "interest_date")];
      return from === undefined || to === undefined ? undefined : daysFrom(from, to);
    }),
  ];
}

function daysFrom(from: number, to: number): Amount | undefined {
  return to > from ? new Amount(to - from) : undefined;
}

function serialIn({ cells }: LedgerRow, field: string): number | undefined {
  const value = cells[field]?.value as Day | undefined;
  return value && toSerial(value);
}
