import type { Amount } from "../amount";
import { JigaiError } from "../error";
import { knownFields } from "../ledger/knownFields";
import type { LedgerCell, LedgerNote, LedgerRow } from "../ledger/ledger";
import type { Place } from "../place/places";
import type { Verdict } from "../report/verdict";
import {
  basisOf,
  likelyMistakes,
  trace,
  type Inputs,
  type Mistake,
  type Rule,
  type Trace,
} from "../rule";
import type { CellLocator } from "./crossRowChecks/cellLocator";
import {
  isWrong,
  REPORTED_FIELDS,
  type AuditedRow,
  type AuditOptions,
  type Comparison,
  type ReportedField,
} from "./audit";
import { copied, type Beside } from "./copied";
import { inputsOfRow, sharedBy, textIn, type RowInputs } from "./rowInputs";
import type { ReadBy } from "./saidOtherwise";

/**
 * What is due for a data row, and how each reported amount that the ledger has a column for compares; and the
 * calculation itself, where there is something due.
 */
export function auditRow(
  row: LedgerRow,
  where: CellLocator,
  by: Pick<AuditOptions, "rule" | "topics" | "readings" | "tolerance">,
  beside: Beside
): { readonly audited: AuditedRow; readonly traced: Trace | undefined } {
  const answer = answerOf(by, row);
  const comparisons: Comparison[] = [];
  for (const field of REPORTED_FIELDS) {
    if (!where.has(field)) continue;
    const address = row.cells[field]?.address ?? where.cell(row.number, field);
    comparisons.push(compare(row, { field, address }, answer, by, beside));
  }
  return { audited: new Recomputed(row, answer, comparisons, by.rule), traced: answer.traced };
}

/** A row with its answer. Many are made, and few are kept, of which none keeps its calculation. */
class Recomputed implements AuditedRow {
  readonly row: number;
  readonly name: string;
  readonly firm: string;
  readonly place: Place | undefined;
  readonly inputs: Inputs;
  readonly due: Amount | undefined;
  readonly error: JigaiError | undefined;
  readonly errorAddress: string | undefined;
  readonly notes: readonly LedgerNote[];
  readonly besides: readonly LedgerNote[];
  private readonly settledBy: string | Trace;

  constructor(
    row: LedgerRow,
    { inputs, due, error, errorAddress, notes, traced }: Answer,
    readonly comparisons: readonly Comparison[],
    rule: Rule
  ) {
    this.row = row.number;
    this.name = nameOf(row);
    this.firm = textIn(row, "firm");
    this.place = row.cells.place?.value as Place | undefined;
    this.inputs = inputs;
    this.due = due;
    this.error = error;
    this.errorAddress = errorAddress;
    this.besides = notes ?? NO_NOTES;
    this.notes = notesOf(row, notes);
    const isKept = comparisons.some(isWrong);
    this.settledBy = traced ? (isKept ? basisOf(traced) : traced) : rule.clause.id;
  }

  get basis(): string {
    const { settledBy } = this;
    return typeof settledBy === "string" ? settledBy : basisOf(settledBy);
  }
}

/** The project, else the firm, else the row's number. */
function nameOf({ number, cells }: LedgerRow): string {
  const [project, firm] = [cells.project?.value, cells.firm?.value];
  if (typeof project === "string") return project;
  return typeof firm === "string" ? firm : String(number);
}

/** What is due for the row, or why that can't be told. */
type Answer = RowInputs & { readonly traced?: Trace; readonly due?: Amount };

function answerOf(by: ReadBy, row: LedgerRow): Answer {
  const read = inputsOfRow(by, row);
  if (read.error) return read;
  try {
    const traced = trace(by.rule, read.inputs, false);
    return { ...read, traced, due: traced.value as Amount };
  } catch (error) {
    if (error instanceof JigaiError) return { ...read, error };
    throw error;
  }
}

function compare(
  row: LedgerRow,
  { field, address }: Pick<Comparison, "field" | "address">,
  { inputs, due, error: ofRow }: Answer,
  { rule, readings, tolerance }: Pick<AuditOptions, "rule" | "readings" | "tolerance">,
  beside: Beside
): Comparison {
  const cell = row.cells[field];
  const reported = cell?.value as Amount | undefined;
  const error = cell?.error ?? sharedReport(rule, cell, field) ?? ofRow;
  if (error) {
    const read = reported && { reported };
    return { field, address, verdict: "unreadable", ...read, mistakes: [], error };
  }
  if (!reported || !due) return { field, address, verdict: "notReported", mistakes: [] };
  const difference = reported.minus(due);
  const verdict = verdictOn(difference, tolerance);
  const compared = { field, address, verdict, reported, difference };
  if (verdict === "agree") return { ...compared, mistakes: NO_MISTAKES };
  let mistakes: readonly Mistake[] | undefined;
  return {
    ...compared,
    // Asked for once the row below has been read.
    get mistakes() {
      mistakes ??= unlikeEachOther(
        likelyMistakes(rule, inputs, reported, readings, copied(row, field, beside))
      );
      return mistakes;
    },
  };
}

/** An amount to which no rate was applied is that of its column. */
function unlikeEachOther(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.some(({ kind }) => kind === "rateMissed")
    ? mistakes.filter(({ kind }) => kind !== "otherColumn")
    : mistakes;
}

/** Of an amount that agrees. */
const NO_MISTAKES: readonly Mistake[] = [];

/** One reported amount for several rows, each with amounts of its own. */
function sharedReport(rule: Rule, cell: LedgerCell | undefined, name: ReportedField) {
  const error = sharedBy(rule, cell);
  return error?.about({ name, label: knownFields.named(name)!.label });
}

function verdictOn(difference: Amount, tolerance: Amount): Verdict {
  if (difference.isZero() || difference.abs().lessThanOrEqualTo(tolerance)) return "agree";
  return difference.isNegative() ? "under" : "over";
}

function notesOf(
  { cells }: LedgerRow,
  besides: readonly LedgerNote[] = NO_NOTES
): readonly LedgerNote[] {
  let notes: LedgerNote[] | undefined;
  for (const id in cells) {
    const note = cells[id]?.note;
    if (note) (notes ??= []).push(note);
  }
  return notes ? [...notes, ...besides] : besides;
}

/** Of most rows. */
const NO_NOTES: readonly LedgerNote[] = [];
