import { inputsOfRow, isContinued, sharedBy } from "../../../../core/audit/rowInputs";
import type { Column, LedgerCell, LedgerRow } from "../../../../core/ledger/ledger";
import { auditWords } from "../../../../core/audit/words";
import { columnLetters } from "../../../../core/grid/address";
import { inLanguage, errorText, type Language } from "../../../../core/text";
import type { Input, Rule } from "../../../../core/rule";
import type { BlockCell } from "../../../../sheet/sheet";
import { callOf, expressionOf, type FormulaArgument } from "../../../formula/callOf";
import { argumentInput, constantOf, isUnderstood } from "./functionArgument";
import type { AuditRun } from "./runAudit";

/** One formula serves so many rows at most: what a cell's calculation gets at a time stays small. */
const MOST_ROWS = 1000;

/** A column that the formulas take something from; without one, the argument is left out. */
interface Source {
  readonly input: Input;
  readonly column?: Column;
}

/** Consecutive rows that one formula serves, and what it takes from each source. */
interface Run {
  readonly first: number;
  last: number;
  readonly cells: BlockCell[];
  /** A value instead of the cell, where the function would read the cell differently. */
  readonly constants: ReadonlyMap<Source, FormulaArgument>;
  /** Sources of which some cell is blank. */
  readonly blanks: Set<Source>;
}

/**
 * Check columns as formulas that spill over consecutive rows of data. They refer to the ledger's cells; a row
 * with a cell that the functions read otherwise than the ledger's reader gets a formula of its own, with the
 * value that was read.
 */
export class LiveFormulas {
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  private readonly rule: Rule;
  private readonly by: Pick<AuditRun["options"], "rule" | "topics">;
  private readonly inputs: readonly Source[];
  private readonly reported: readonly Source[];
  private open: Run | undefined;

  constructor(
    { of, options }: Pick<AuditRun, "of" | "options">,
    private readonly language: Language
  ) {
    const { columns } = of.table.ledger;
    const { heads } = inLanguage(auditWords, language);
    const { rule } = options;
    this.rule = rule;
    this.by = options;
    this.inputs = rule.inputs.map((input) => {
      const column = columns.find(({ field }) => field?.id === input.name);
      return { input: argumentInput(input, column), ...(column && { column }) };
    });
    this.reported = of.reported.map(({ field, column }) => ({
      input: argumentInput({ kind: "amount", name: field, label: column.field!.label }, column),
      column,
    }));
    this.columns = [
      { heading: heads.dueColumn, width: 18 },
      ...of.reported.map(({ column }) => ({
        heading: heads.verdictColumn(column.heading),
        width: 44,
      })),
    ];
  }

  /** The row's cells, which are filled in when its run is over; undefined for a row that is no project. */
  add(row: LedgerRow): BlockCell[] | undefined {
    if (row.kind !== "data" || isContinued(this.rule, row)) {
      this.finish();
      return undefined;
    }
    const cells: BlockCell[] = [{ style: "amount" }, ...this.reported.map(() => null)];
    const unseen = this.unseenError(row);
    if (unseen !== undefined) {
      this.finish();
      cells.fill({ value: unseen, style: "unreadable" });
      return cells;
    }
    const constants = new Map<Source, FormulaArgument>();
    for (const source of this.sources()) {
      const cell = row.cells[source.input.name];
      if (cell && !isUnderstood(source.input, cell)) constants.set(source, constantOf(cell.value));
    }
    const { open } = this;
    const goesOn =
      open &&
      constants.size + open.constants.size === 0 &&
      open.last + 1 === row.number &&
      row.number - open.first < MOST_ROWS;
    if (goesOn) open.last = row.number;
    else {
      this.finish();
      const { number } = row;
      this.open = { first: number, last: number, cells, constants, blanks: new Set() };
    }
    for (const source of this.sources()) {
      if (isBlank(row.cells[source.input.name])) this.open!.blanks.add(source);
    }
    return cells;
  }

  /** Fills in the run that is open. */
  finish(): void {
    const { open } = this;
    this.open = undefined;
    if (!open) return;
    const args = this.inputs.map((source) => this.argument(source, open));
    open.cells[0] = { formula: callOf(this.rule.id, args), style: "amount" };
    this.reported.forEach((source, i) => (open.cells[i + 1] = this.check(source, args, open)));
  }

  private check(source: Source, args: readonly FormulaArgument[], run: Run): BlockCell {
    const blank = inLanguage(auditWords, this.language).verdicts.notReported;
    const reported = this.argument(source, run);
    if (reported === undefined) return { value: blank };
    const call = callOf("JG_CHECK", [reported, this.rule.id, ...args]);
    if (!run.blanks.has(source)) return { formula: call };
    return { formula: `=IF(${this.range(source, run)}="","${blank}",${call.slice(1)})` };
  }

  /** The cells of a run; converted where their column isn't in 万元, blanks left blank. */
  private argument(source: Source, run: Run): FormulaArgument {
    const { column } = source;
    if (!column) return undefined;
    if (run.constants.has(source)) return run.constants.get(source);
    const ref = this.range(source, run);
    const { unit = "万元" } = column;
    if (source.input.kind !== "amount" || unit === "万元") return { ref };
    const converted = expressionOf("JG_AMOUNT", [{ ref }, unit]);
    return { ref: run.blanks.has(source) ? `IF(${ref}="","",${converted})` : converted };
  }

  private range({ column }: Source, { first, last }: Run): string {
    const letters = columnLetters(column!.index);
    return first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
  }

  private sources(): readonly Source[] {
    return [...this.inputs, ...this.reported].filter(({ column }) => column);
  }

  /** Why the row can't be checked, where a formula wouldn't notice. */
  private unseenError(row: LedgerRow): string | undefined {
    const cellOf = ({ input }: Source) => row.cells[input.name];
    const isSeen = (source: Source) => {
      const cell = cellOf(source);
      return cell?.error !== undefined && isUnderstood(source.input, cell);
    };
    const error =
      (this.inputs.some(isSeen) ? undefined : inputsOfRow(this.by, row).error) ??
      this.reported.flatMap((source) => {
        const cell = cellOf(source);
        return (isSeen(source) ? undefined : cell?.error) ?? sharedBy(this.rule, cell) ?? [];
      })[0];
    return error && errorText(error, this.language);
  }
}

function isBlank(cell: LedgerCell | undefined): boolean {
  return !cell || cell.found === null || cell.found === "";
}
