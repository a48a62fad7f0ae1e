import type { Amount } from "../amount";
import { JigaiError } from "../error";
import { knownFields } from "../ledger/knownFields";
import type { LedgerCell, LedgerNote, LedgerRow } from "../ledger/ledger";
import type { Place } from "../place/places";
import type { Verdict } from "../report/verdict";
import { basisOf, likelyMistakes, trace, type Rule, type Trace } from "../rule";
import type { CellLocator } from "./crossRowChecks/cellLocator";
import {
  REPORTED_FIELDS,
  type AuditedRow,
  type AuditOptions,
  type Comparison,
  type ReportedField,
} from "./audit";
import { inputsOfRow, sharedBy, textIn, type RowInputs } from "./rowInputs";
import type { ReadBy } from "./saidOtherwise";

/**
 * What is due for a data row, and how each reported amount that the ledger has a column for compares; and the
 * calculation itself, where there is something due.
 */
export function auditRow(
  row: LedgerRow,
  where: CellLocator,
  by: Pick<AuditOptions, "rule" | "topics" | "readings" | "tolerance">
): { readonly audited: AuditedRow; readonly traced: Trace | undefined } {
  const { rule } = by;
  const answer = answerOf(by, row);
  const { inputs, traced, due, error, errorAddress } = answer;
  const fields = REPORTED_FIELDS.filter((field) => where.has(field));
  let basis: string | undefined;
  const audited: AuditedRow = {
    row: row.number,
    name: nameOf(row),
    firm: textIn(row, "firm"),
    place: row.cells.place?.value as Place | undefined,
    inputs,
    due,
    error,
    errorAddress,
    // Most rows are never asked.
    get basis() {
      basis ??= traced ? basisOf(traced) : rule.clause.id;
      return basis;
    },
    comparisons: fields.map((field) =>
      compare(row, { field, address: where.cell(row.number, field) }, answer, by)
    ),
    besides: answer.notes ?? NO_NOTES,
    notes: notesOf(row, answer.notes),
  };
  return { audited, traced };
}

/** The project, else the firm, else the row's number. */
function nameOf({ number, cells }: LedgerRow): string {
  const names = [cells.project, cells.firm].map((cell) => cell?.value);
  return (names.find((name) => typeof name === "string") as string | undefined) ?? String(number);
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
  { cells }: LedgerRow,
  { field, address }: Pick<Comparison, "field" | "address">,
  { inputs, due, error: ofRow }: Answer,
  { rule, readings, tolerance }: Pick<AuditOptions, "rule" | "readings" | "tolerance">
): Comparison {
  const cell = cells[field];
  const reported = cell?.value as Amount | undefined;
  const error = cell?.error ?? sharedReport(rule, cell, field) ?? ofRow;
  if (error) {
    const read = reported && { reported };
    return { field, address, verdict: "unreadable", ...read, mistakes: [], error };
  }
  if (!reported || !due) return { field, address, verdict: "notReported", mistakes: [] };
  const difference = reported.minus(due);
  const verdict = verdictOn(difference, tolerance);
  const mistakes = verdict === "agree" ? [] : likelyMistakes(rule, inputs, reported, readings);
  return { field, address, verdict, reported, difference, mistakes };
}

/** One reported amount for several rows, each with amounts of its own. */
function sharedReport(rule: Rule, cell: LedgerCell | undefined, name: ReportedField) {
  const error = sharedBy(rule, cell);
  return error?.about({ name, label: knownFields.named(name)!.label });
}

function verdictOn(difference: Amount, tolerance: Amount): Verdict {
  if (difference.abs().lessThanOrEqualTo(tolerance)) return "agree";
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
