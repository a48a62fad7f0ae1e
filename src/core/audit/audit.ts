import type { Amount } from "../amount";
import type { JigaiError } from "../error";
import type { LedgerNote } from "../ledger/ledger";
import type { Place } from "../place/places";
import type { Verdict } from "../report/verdict";
import type { AmountInput, CommonReadings, Inputs, Mistake, Reading, Rule } from "../rule";
import type { Text } from "../text";
import type { RelationReport } from "./crossRowChecks/relations/report";
import type { Topic } from "./topic";

/** The columns of amounts that somebody asks for or grants, in the order in which an amount is decided. */
export const DECIDED_FIELDS = ["reported", "county_approved", "city_approved"] as const;

/** The columns that are held against the calculation: what another calculation found is one of them. */
export const REPORTED_FIELDS = [...DECIDED_FIELDS, "computed"] as const;
export type ReportedField = (typeof REPORTED_FIELDS)[number];

/** How many amounts came out how, before any is counted. */
export function noneCounted(): Record<Verdict, number> {
  return { agree: 0, over: 0, under: 0, unreadable: 0, notReported: 0 };
}

/** Is the amount there and wrong? */
export function isOff({ verdict }: Pick<Comparison, "verdict">): boolean {
  return verdict === "over" || verdict === "under";
}

/** Is it an amount that somebody has to look at? */
export function isWrong({ verdict }: Pick<Comparison, "verdict">): boolean {
  return verdict !== "agree" && verdict !== "notReported";
}

/** One reported amount of one row, held against the calculation. */
export interface Comparison {
  readonly field: ReportedField;
  /** Of the reported cell. */
  readonly address: string;
  readonly verdict: Verdict;
  readonly reported?: Amount;
  /** Reported less due; absent where either can't be read. */
  readonly difference?: Amount;
  /** What a wrong amount looks like, likeliest first. */
  readonly mistakes: readonly Mistake[];
  readonly error?: JigaiError;
}

/** One project of the ledger, recomputed. */
export interface AuditedRow {
  /** The sheet's row number, from 1. */
  readonly row: number;
  /** What people call the row: the project, else the firm, else the row's number. */
  readonly name: string;
  /** Empty where the row names none. */
  readonly firm: string;
  readonly place: Place | undefined;
  readonly inputs: Inputs;
  /** What is due by the policy; undefined with an error. */
  readonly due: Amount | undefined;
  readonly error: JigaiError | undefined;
  /** Of the cell that the error is about, where it is about one. */
  readonly errorAddress: string | undefined;
  /** Id of the clause that settles the amount; worked out when it is asked for. */
  readonly basis: string;
  readonly comparisons: readonly Comparison[];
  readonly notes: readonly LedgerNote[];
  /** Those of the notes that tell what the ledger says of the row beside the cells that were taken. */
  readonly besides: readonly LedgerNote[];
}

/** The kinds of what is found across rows. */
export type FindingKind =
  | "duplicateProject"
  | "firmMismatch"
  | "capOverPayments"
  | "overPaid"
  | "splitPurchase"
  | "leaseBack"
  | "sumWrong"
  | "sumOnShow"
  | "relationWrong"
  | "relationUnclear"
  | "rankWrong"
  | "rankMixed"
  | "detailsDiffer"
  | "overBudget"
  | "nearThreshold";

/** Something found by looking at several rows, or at one beside what its threshold is. */
export interface Finding {
  readonly kind: FindingKind;
  /** Sheet rows, from 1. */
  readonly rows: readonly number[];
  readonly address: string;
  readonly text: Text;
  /** Id of the clause or reading, where one applies. */
  readonly basis?: string;
  /** What is too much or lacking, in 万元. */
  readonly amount?: Amount;
}

/** One line of the sample for manual checking. */
export interface SampleItem {
  readonly row: number;
  readonly name: string;
  readonly amount: Amount;
  /** Taken because it reaches the interval by itself. */
  readonly certain: boolean;
}

/** A monetary-unit sample of what isn't known to be wrong: reproducible from its seed. */
export interface Sample {
  readonly seed: number;
  readonly interval: Amount;
  readonly population: Amount;
  readonly items: readonly SampleItem[];
}

/** What an audit needs to know beside the ledger. */
export interface AuditOptions {
  readonly rule: Rule;
  readonly readings: CommonReadings;
  /** What words beside the cells that are read may speak of. */
  readonly topics: readonly Topic[];
  /** A difference up to this, in 万元, agrees. */
  readonly tolerance: Amount;
  readonly seed: number;
  /** The policy's fund for these projects, in 万元, where the policy sets one. */
  readonly budget?: { readonly amount: Amount; readonly clause: string };
  /** What shows that equipment may have been sold and leased back, where the policy supports both. */
  readonly leaseBack?: LeaseBack;
  /** How many rows to sample; 20 unless said otherwise. */
  readonly sampleSize?: number;
}

/** Rent and equipment of one firm, either of which may be supported, and the reading that parts them. */
export interface LeaseBack {
  readonly rent: AmountInput;
  readonly equipment: AmountInput;
  readonly reading: Reading;
}

/** An audit over one ledger. */
export interface Audit {
  readonly sheet: string;
  readonly rule: Rule;
  /**
   * How many data rows there are, and how their reported amounts came out, all columns together. In a ledger
   * without such a column each row counts once: as unreadable or not reported.
   */
  readonly rows: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Every row that can't be recomputed or has an amount that is over, under or unreadable. */
  readonly differing: readonly AuditedRow[];
  readonly findings: readonly Finding[];
  /** What was added up in the table itself, whatever the policy says. */
  readonly relations: readonly RelationReport[];
  readonly sample?: Sample;
  /** Σ due and Σ reported (first reported column) over the rows where neither is an error, in 万元. */
  readonly totals: { readonly due: Amount; readonly reported: Amount };
}
