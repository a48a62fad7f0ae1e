import { basename } from "node:path";
import { JigaiError } from "../../core/error";
import type { Grid } from "../../core/grid/grid";
import { reportedColumns } from "../../core/audit";
import type { FormulaFinding } from "../../core/audit/formulaEvidence";
import type { Ledger } from "../../core/ledger";
import { inLanguage, inEachLanguage, type Text } from "../../core/text";
import { choosePolicy, policies, type Policy } from "../../policies";
import type { SheetInfo, Workbook } from "../../workbook";
import { formulaFaults } from "./formulaFaults";
import { isOwnSheet } from "./ownSheets";
import { Problem, problemText } from "../problem";
import type { Progress } from "../progress";
import { textOf } from "../texts";
import { auditLedger } from "./auditLedger";
import type { AuditSettings, FileAudit, LedgerAudit, LeftOut } from "./fileAudit";
import { ledgersAfter } from "./unitBefore";

/**
 * Audits every ledger with reported amounts in a workbook.
 *
 * @throws Problem where the policy can't be told, or no sheet has such a ledger
 * @throws JigaiError – what keeps the only candidate from being audited
 */
export function auditFile(
  file: string,
  workbook: Workbook,
  settings: AuditSettings,
  progress: Progress
): FileAudit {
  const auditor = new FileAuditor(file, workbook, settings, progress);
  const { ledgers, leftOut, errors } = auditor;
  const reason = textOf((words) => words.problems.missingSheet);
  leftOut.push(...workbook.missing.map((sheet) => ({ sheet, reason })));
  const waiting = workbook.sheets.filter((sheet) => !auditor.auditSheet(sheet));
  // A table that names no place goes by what the rest of its workbook is about.
  const policy = ledgers[0]?.policy;
  for (const sheet of waiting) {
    if (!policy) throw whichPolicy(sheet);
    auditor.auditSheet(sheet, policy);
  }
  if (ledgers.length === 0) throw errors[0] ?? noLedger(leftOut, auditor.unclear);
  const order = workbook.sheets.map(({ name }) => name);
  ledgers.sort((a, b) => order.indexOf(a.ledger.sheet) - order.indexOf(b.ledger.sheet));
  const formulas = settings.withEvidence ? auditor.findFormulaFaults() : [];
  return { file, settings, ledgers, leftOut, formulas };
}

class FileAuditor {
  readonly ledgers: LedgerAudit[] = [];
  readonly leftOut: LeftOut[] = [];
  /** What kept tables from being audited, besides there being none. */
  readonly errors: (JigaiError | Problem)[] = [];

  /** What keeps columns of tables without reported amounts from being understood. */
  readonly unclear: LeftOut[] = [];

  /** By sheet what tables it has, audited or not. */
  private readonly tables = new Map<string, readonly Ledger[]>();

  /** Those with formulas, as they were read. */
  private readonly withFormulas = new Map<string, Grid>();

  constructor(
    private readonly file: string,
    private readonly workbook: Workbook,
    private readonly settings: AuditSettings,
    private readonly progress: Progress
  ) {}

  /** False, with nothing done, where the policy of a table can't be told. */
  auditSheet(sheet: SheetInfo, fallback?: Policy): boolean {
    const { file, settings, progress } = this;
    const grid = this.workbook.grid(sheet, (share) => progress.share("reading", sheet.name, share));
    if (isOwnSheet(grid)) {
      this.leftOut.push({ sheet: sheet.name, reason: textOf((words) => words.problems.ownSheet) });
      return true;
    }
    if (grid.hasFormulas) this.withFormulas.set(sheet.name, grid);
    try {
      const found = this.ledgersIn(grid);
      this.tables.set(sheet.name, found);
      const tables = found.map((ledger) => ({
        ledger,
        policy:
          reportedColumns(ledger).length > 0
            ? (settings.policy ?? choosePolicy(ledger, [basename(file)]) ?? fallback)
            : null,
      }));
      if (tables.some(({ policy }) => policy === undefined)) return false;
      for (const { ledger, policy } of tables) {
        if (policy) this.audit(grid, sheet, ledger, policy);
        else {
          const reason = withUnclear(noReportedColumn(ledger), ledger);
          this.leftOut.push({ sheet: sheet.name, reason });
          for (const { text } of ledger.unclear)
            this.unclear.push({ sheet: sheet.name, reason: text });
        }
      }
    } catch (error) {
      if (!(error instanceof JigaiError || error instanceof Problem)) throw error;
      if (!(error instanceof JigaiError && error.code === "noLedger")) this.errors.push(error);
      const reason = inEachLanguage((language) => problemText(error, language));
      const isAsked = error instanceof Problem || error.code === "partlyMarked";
      this.leftOut.push({ sheet: sheet.name, reason, isAsked });
    }
    return true;
  }

  /** Looks at the formulas of all sheets but our own. */
  findFormulaFaults(): readonly FormulaFinding[] {
    return formulaFaults(this.workbook, this.withFormulas, (sheet) => {
      const reason = textOf((words) => words.problems.tooManyFormulas);
      this.leftOut.push({ sheet, reason });
    });
  }

  private ledgersIn(grid: Grid, policy?: Policy): Ledger[] {
    const { overrides } = this.settings;
    const { name } = grid;
    const before = () =>
      [...this.tables].flatMap(([sheet, ledgers]) => (sheet === name ? [] : ledgers));
    return ledgersAfter(before, grid, { overrides, ...(policy && { places: policy.places }) });
  }

  /** Audits a table as the policy reads it, which knows its places. */
  private audit(grid: Grid, sheet: SheetInfo, { area }: Ledger, policy: Policy): void {
    const { settings, progress } = this;
    const read = this.ledgersIn(grid, policy);
    const ledger = read.find((each) => each.area.top === area.top && each.area.left === area.left)!;
    const beside = this.ledgers.filter(
      (other) => other.ledger.sheet === sheet.name && other.ledger.area.top === area.top
    );
    this.ledgers.push(
      auditedOr(ledger, () =>
        auditLedger({ grid, ledger, policy, settings, beside }, (row) =>
          progress.count("auditing", sheet.name, row, area.bottom + 1)
        )
      )
    );
  }
}

/** @throws Problem that says which columns may lack a field, where the ledger lacks some */
function auditedOr<T>(ledger: Ledger, audit: () => T): T {
  try {
    return audit();
  } catch (error) {
    if (!(error instanceof JigaiError) || ledger.unclear.length === 0) throw error;
    const said = inEachLanguage((language) => problemText(error, language));
    throw new Problem(withUnclear(said, ledger));
  }
}

/** What keeps a table from being audited, and which of its columns may be why. */
function withUnclear(said: Text, { unclear }: Pick<Ledger, "unclear">): Text {
  return inEachLanguage((l) =>
    [
      inLanguage(said, l),
      ...unclear.map(({ address, text }) => `${address}：${inLanguage(text, l)}`),
    ].join(" ")
  );
}

/** Asks for --policy. */
export function whichPolicy({ name }: SheetInfo): Problem {
  const known = policies.map(({ id }) => id);
  return new Problem(textOf((words) => words.problems.whichPolicy(name, known)));
}

function noLedger(leftOut: readonly LeftOut[], unclear: readonly LeftOut[]): Problem {
  const sheets = leftOut.map(({ sheet }) => sheet);
  const said = textOf((words) => words.problems.noLedger(sheets));
  return new Problem(
    inEachLanguage((l) =>
      [
        inLanguage(said, l),
        ...unclear.map(({ sheet, reason }) => `${sheet}：${inLanguage(reason, l)}`),
      ].join(" ")
    )
  );
}

function noReportedColumn({ columns }: Ledger) {
  const headings = columns.map(({ heading }) => heading).filter(Boolean);
  return textOf((words) => words.problems.noReportedColumn(headings));
}
