import { basename } from "node:path";
import { JigaiError } from "../../core/error";
import type { Grid } from "../../core/grid/grid";
import { Details, reportedColumns, type CheckedTable, type DetailResult } from "../../core/audit";
import type { FormulaFinding } from "../../core/audit/formulaEvidence";
import type { Ledger } from "../../core/ledger";
import type { LedgerRow } from "../../core/ledger/ledger";
import { inLanguage, inEachLanguage, type Text } from "../../core/text";
import { auditRule, choosePolicy, hasAuditRule, policies, type Policy } from "../../policies";
import type { SheetInfo, Workbook } from "../../workbook";
import { formulaFaults } from "./formulaFaults";
import { isOwnSheet } from "./ownSheets";
import { Problem, problemText } from "../problem";
import type { Progress } from "../progress";
import { textOf } from "../texts";
import { auditLedger } from "./auditLedger";
import { checkTable } from "./checkTable";
import type { AuditSettings, FileAudit, LedgerAudit, LeftOut } from "./fileAudit";
import { ledgersAfter } from "./unitBefore";
import { withoutCheckHeadings } from "./withoutCheckHeadings";

/**
 * Audits every ledger with reported amounts in a workbook, and adds up the other tables.
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
  if (ledgers.length === 0 && (auditor.tables.length === 0 || settings.withProjects))
    throw errors[0] ?? noLedger(leftOut, auditor.unclear);
  const order = workbook.sheets.map(({ name }) => name);
  const inOrder = <Of extends Pick<CheckedTable, "ledger">>(all: readonly Of[]) =>
    [...all].sort((a, b) => order.indexOf(a.ledger.sheet) - order.indexOf(b.ledger.sheet));
  const compared = auditor.details.finish(settings.tolerance);
  const formulas = settings.withEvidence ? auditor.findFormulaFaults() : [];
  return {
    file,
    settings,
    ledgers: inOrder(ledgers).map((each) => withDetails(each, compared)),
    tables: inOrder(auditor.tables).map((each) => withDetails(each, compared)),
    leftOut,
    formulas,
  };
}

/** A table with what holding it against its details came to. */
function withDetails<Of extends Pick<CheckedTable, "ledger" | "audit">>(
  of: Of,
  compared: readonly DetailResult[]
): Of {
  const own = compared.find(
    ({ ledger: { sheet, area } }) =>
      sheet === of.ledger.sheet &&
      area.top === of.ledger.area.top &&
      area.left === of.ledger.area.left
  );
  if (!own) return of;
  const { findings, relations } = of.audit;
  return {
    ...of,
    audit: {
      ...of.audit,
      findings: [...findings, ...own.findings],
      relations: [...relations, ...own.relations],
    },
  };
}

/** A table, and what is to become of it. */
interface TableSeen {
  readonly ledger: Ledger;
  /** Undefined where nothing tells. */
  readonly policy: Policy | undefined;
  readonly isAudited: boolean;
  /** Set where it isn't to be audited and has something to be added up. */
  readonly checked?: CheckedTable;
  readonly hasReported: boolean;
  /** Are there amounts, or may there be, that a policy has something to say of? */
  readonly hasAmounts: boolean;
}

class FileAuditor {
  readonly ledgers: LedgerAudit[] = [];
  readonly tables: CheckedTable[] = [];
  readonly details = new Details();
  readonly leftOut: LeftOut[] = [];
  /** What kept tables from being audited, besides there being none. */
  readonly errors: (JigaiError | Problem)[] = [];

  /** What keeps columns of tables without reported amounts from being understood. */
  readonly unclear: LeftOut[] = [];

  /** By sheet what tables it has, audited or not. */
  private readonly read = new Map<string, readonly Ledger[]>();

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
      this.read.set(sheet.name, found);
      const policyOf = (ledger: Ledger) =>
        settings.policy ?? choosePolicy(ledger, [basename(file)]) ?? fallback;
      const tables = found.map((ledger) => this.lookAt(grid, sheet, ledger, policyOf(ledger)));
      if (tables.some(({ isAudited, policy }) => isAudited && !policy)) return false;
      for (const table of tables) {
        const { ledger, isAudited, policy, checked, hasAmounts } = table;
        if (isAudited && policy) this.audit(grid, sheet, ledger, policy);
        else {
          if (checked) this.tables.push(checked);
          if (!checked || hasAmounts) this.leaveOut(sheet, table);
        }
      }
    } catch (error) {
      if (!(error instanceof JigaiError || error instanceof Problem)) throw error;
      if (!(error instanceof JigaiError && error.code === "noLedger")) this.errors.push(error);
      const reason = inEachLanguage((language) => problemText(error, language));
      const isAsked = error instanceof Problem || error.code === "partlyMarked";
      const hasAmounts = !(error instanceof JigaiError && error.code === "noLedger");
      this.leftOut.push({ sheet: sheet.name, reason, isAsked, hasAmounts });
    }
    return true;
  }

  /** What is to become of a table. One that can't be audited is added up at once. */
  private lookAt(
    grid: Grid,
    sheet: SheetInfo,
    ledger: Ledger,
    policy: Policy | undefined
  ): TableSeen {
    const hasReported = reportedColumns(ledger).length > 0;
    const known = this.settings.policy ? [this.settings.policy] : policies;
    const hasRule = known.some((each) => hasAuditRule(each, ledger));
    const hasAmounts = hasReported || hasRule || ledger.unclear.length > 0;
    const seen = { ledger, policy, hasReported, hasAmounts };
    if (hasReported && hasRule) return { ...seen, isAudited: true };
    const checked = this.check(grid, sheet, ledger, policy);
    // Sums alone show nothing of amounts that a policy could recompute, or somebody has to name.
    const isChecked = checked.audit.relations.some(
      ({ isOfRows = true }) => isOfRows || !(hasReported || hasRule)
    );
    // What lacks columns is told so by the audit.
    return isChecked ? { ...seen, isAudited: false, checked } : { ...seen, isAudited: hasReported };
  }

  private leaveOut(sheet: SheetInfo, { ledger, policy, hasReported, hasAmounts }: TableSeen): void {
    const reason = hasReported ? onlyAddedUp(ledger, policy) : noReportedColumn(ledger);
    const { unclear } = ledger;
    const isAsked = hasReported && unclear.length > 0;
    this.leftOut.push({
      sheet: sheet.name,
      reason: withUnclear(reason, ledger),
      isAsked,
      hasAmounts,
    });
    this.unclear.push(...unclear.map(({ text }) => ({ sheet: sheet.name, reason: text })));
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
      [...this.read].flatMap(([sheet, ledgers]) => (sheet === name ? [] : ledgers));
    const own = withoutCheckHeadings(grid);
    return ledgersAfter(before, own, { overrides, ...(policy && { places: policy.places }) });
  }

  /** Audits a table as the policy reads it, which knows its places. */
  private audit(grid: Grid, sheet: SheetInfo, { area }: Ledger, policy: Policy): void {
    const { settings } = this;
    const ledger = this.readAgain(grid, area, policy);
    const beside = this.ledgers.filter(
      (other) => other.ledger.sheet === sheet.name && other.ledger.area.top === area.top
    );
    this.ledgers.push(
      auditedOr(ledger, () =>
        auditLedger({ grid, ledger, policy, settings, beside }, this.listener(sheet, ledger))
      )
    );
  }

  /** Adds up a table, with the policy's places if one is known. */
  private check(
    grid: Grid,
    sheet: SheetInfo,
    found: Ledger,
    policy: Policy | undefined
  ): CheckedTable {
    const ledger = policy ? this.readAgain(grid, found.area, policy) : found;
    return checkTable(ledger, this.settings, this.listener(sheet, ledger));
  }

  private readAgain(grid: Grid, area: Ledger["area"], policy: Policy): Ledger {
    const read = this.ledgersIn(grid, policy);
    return read.find((each) => each.area.top === area.top && each.area.left === area.left)!;
  }

  /** Hears every row of a table that is worked on. */
  private listener(sheet: SheetInfo, ledger: Ledger): (row: LedgerRow) => void {
    const entries = this.workbook.sheets.length > 1 ? this.details.table(ledger) : undefined;
    return (row) => {
      this.progress.count("auditing", sheet.name, row.number, ledger.area.bottom + 1);
      entries?.add(row);
    };
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

/** What the policy lacks to recompute a table's amounts, and what was done instead. */
function onlyAddedUp(ledger: Ledger, policy: Policy | undefined): Text {
  const said = textOf((words) => words.problems.onlyAddedUp);
  if (!policy) return said;
  try {
    auditRule(policy, ledger);
    return said;
  } catch (error) {
    return inEachLanguage((l) => `${problemText(error, l)} ${inLanguage(said, l)}`);
  }
}

function noReportedColumn({ columns }: Ledger) {
  const headings = columns.map(({ heading }) => heading).filter(Boolean);
  return textOf((words) => words.problems.noReportedColumn(headings));
}
