import { isAmount } from "../../../amount";
import type { Column, Ledger, LedgerRow } from "../../../ledger/ledger";
import { identifying } from "../../../ledger/identity";
import { compact, type Compact } from "../../compact";
import { listUnder } from "../../listUnder";
import { readName } from "../identities";
import { Precision } from "../relations/precision";

/** Columns that tell whose a row is. */
const IDENTITIES = ["filing_no", "credit_code", "firm", "project"] as const;
type Identity = (typeof IDENTITIES)[number];

/** By what rows of two tables are matched, what tells most first. */
const KEYS: readonly (readonly Identity[])[] = [
  ["filing_no"],
  ["credit_code", "project"],
  ["firm", "project"],
  ["project"],
  ["credit_code"],
  ["firm"],
];

/** The amounts that a summary states and details make up, each with what its details may be. */
export const TIES = [
  { summary: "loan_interest", details: ["interest_counted", "interest_amount"] },
  { summary: "equipment", details: ["net", "city_approved"] },
  { summary: "equipment_gross", details: ["gross"] },
] as const;

/** What makes a table one of details: an amount of one payment or invoice, and what or whose it is. */
const OF_DETAILS: readonly string[] = ["interest_amount", "interest_counted", "gross", "net"];
const OF_ONE: readonly string[] = [
  ...IDENTITIES,
  ...["item", "supplier", "invoice_no", "bank", "contract_no"],
];

/** A row of data: whose it is, and its amounts; null for one that can't be told. */
interface Entry {
  readonly number: number;
  readonly names: Partial<Record<Identity, string>>;
  readonly amounts: Readonly<Record<string, Compact | null>>;
}

/** What is kept of a table's rows to hold them against those of other tables. */
export class Entries {
  readonly entries: Entry[] = [];
  readonly isDetails: boolean;
  /** What stands around the table, which may say whose it is. */
  private lines: readonly string[];
  private readonly fields: ReadonlyMap<string, Column>;
  private readonly precisions = new Map<string, Precision>();
  private readonly amounts: readonly string[];

  constructor(readonly ledger: Ledger) {
    this.fields = new Map(
      ledger.columns.flatMap((each) => (each.field ? [[each.field.id, each]] : []))
    );
    this.isDetails = [OF_DETAILS, OF_ONE].every((fields) =>
      fields.some((field) => this.fields.has(field))
    );
    this.amounts = TIES.flatMap(({ summary, details }): string[] =>
      this.isDetails ? [...details] : [summary]
    ).filter((field) => this.fields.has(field));
    for (const field of this.amounts)
      this.precisions.set(field, new Precision(this.fields.get(field)!.unit));
    this.lines = [ledger.title ?? "", ledger.sheet];
  }

  /** Takes every row of the table, of whatever kind. */
  add({ kind, number, cells, said = [], unitSaid }: LedgerRow): void {
    if (kind !== "data" || this.amounts.length === 0) return;
    if (this.entries.length === 0) {
      const lines = said.flatMap(({ of, cell }) => (of === "line" ? [String(cell)] : []));
      this.lines = [...this.lines, ...lines];
    }
    const names: Partial<Record<Identity, string>> = {};
    for (const identity of IDENTITIES) {
      const value = cells[identity]?.value;
      const read = identity === "firm" || identity === "project" ? readName : identifying;
      const name = typeof value === "string" ? read(value) : undefined;
      if (name !== undefined) names[identity] = name;
    }
    const amounts: Record<string, Compact | null> = {};
    for (const field of this.amounts) {
      const cell = cells[field];
      const value = cell?.value;
      if (cell?.error || unitSaid?.isOfRow) amounts[field] = null;
      else if (isAmount(value)) {
        amounts[field] = compact(value);
        this.precisions.get(field)!.add(value);
      }
    }
    if (Object.keys(amounts).length > 0) this.entries.push({ number, names, amounts });
  }

  has(field: string): boolean {
    return this.amounts.includes(field);
  }

  column(field: string): Column {
    return this.fields.get(field)!;
  }

  precision(field: string): Precision {
    return this.precisions.get(field)!;
  }

  /** By what the rows of both tables are told; undefined where nothing tells. */
  keyWith(other: Entries): readonly Identity[] | undefined {
    return KEYS.find((key) =>
      key.every((identity) => this.fields.has(identity) && other.fields.has(identity))
    );
  }

  /** The rows by their key, and how many have none. */
  byKey(key: readonly Identity[]): {
    readonly groups: Map<string, Entry[]>;
    readonly without: number;
  } {
    const groups = new Map<string, Entry[]>();
    let without = 0;
    for (const entry of this.entries) {
      const parts = key.map((identity) => entry.names[identity]);
      if (parts.includes(undefined)) without++;
      else listUnder(groups, parts.join("\t")).push(entry);
    }
    return { groups, without };
  }

  /** The one firm, or else the one project, of another table that stands in this table's title or lines. */
  ownerIn(
    other: Entries
  ): { readonly key: readonly Identity[]; readonly name: string } | undefined {
    const said = this.lines.map((line) => readName(line) ?? "");
    for (const identity of ["firm", "project"] as const) {
      const names = new Set(other.entries.flatMap(({ names: of }) => of[identity] ?? []));
      const found = [...names].filter(
        (name) => name.length >= SHORTEST && said.some((line) => line.includes(name))
      );
      if (found.length === 1) return { key: [identity], name: found[0]! };
    }
    return undefined;
  }
}

/** Shorter names stand in lines that speak of something else. */
const SHORTEST = 3;

export type { Entry };
