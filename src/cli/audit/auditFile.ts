import { basename } from "node:path";
import { JigaiError } from "../../core/error";
import type { Grid } from "../../core/grid/grid";
import { Details, reportedColumns, type CheckedTable, type DetailResult } from "../../core/audit";
import type { Ledger } from "../../core/ledger";
import type { LedgerRow } from "../../core/ledger/ledger";
import { inLanguage, inEachLanguage, type Text } from "../../core/text";
import { choosePolicy, hasAuditRule, policies, type Policy } from "../../policies";
import type { SheetInfo, Workbook } from "../../workbook";
import { isOwnSheet } from "./ownSheets";
import { Problem, problemText } from "../problem";
import type { Progress } from "../progress";
import { textOf } from "../texts";
import { auditLedger } from "./auditLedger";
import { checkTable } from "./checkTable";
import type { AuditSettings, FileAudit, LedgerAudit, LeftOut } from "./fileAudit";
import { ledgersAfter } from "./unitBefore";

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
  return {
    file,
    settings,
    ledgers: inOrder(ledgers).map((each) => withDetails(each, compared)),
    tables: inOrder(auditor.tables).map((each) => withDetails(each, compared)),
    leftOut,
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
    try {
      const found = this.ledgersIn(grid);
      this.read.set(sheet.name, found);
      const policyOf = (ledger: Ledger) =>
        settings.policy ?? choosePolicy(ledger, [basename(file)]) ?? fallback;
      const known = found.map((ledger) => {
        const hasReported = reportedColumns(ledger).length > 0;
        const hasRule = (settings.policy ? [settings.policy] : policies).some((policy) =>
          hasAuditRule(policy, ledger)
        );
        const isAudited = hasReported && hasRule;
        const checked = isAudited ? undefined : this.check(grid, sheet, ledger, policyOf(ledger));
        // Sums alone show nothing of amounts that a policy could recompute, or somebody has to name.
        const isChecked = checked?.audit.relations.some(
          ({ isOfRows = true }) => isOfRows || !(hasReported || hasRule)
        );
        return {
          ledger,
          hasReported,
          hasAmounts: hasReported || hasRule || ledger.unclear.length > 0,
          checked: isChecked ? checked : undefined,
          policy: hasReported && !isChecked ? policyOf(ledger) : null,
        };
      });
      if (known.some(({ policy }) => policy === undefined)) return false;
      for (const { ledger, hasReported, hasAmounts, checked, policy } of known) {
        if (policy) {
          this.audit(grid, sheet, ledger, policy);
          continue;
        }
        if (checked) this.tables.push(checked);
        if (checked && !hasAmounts) continue;
        const reason = hasReported
          ? textOf((words) => words.problems.onlyAddedUp)
          : noReportedColumn(ledger);
        this.leftOut.push({ sheet: sheet.name, reason: withUnclear(reason, ledger), hasAmounts });
        for (const { text } of ledger.unclear)
          this.unclear.push({ sheet: sheet.name, reason: text });
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

  private ledgersIn(grid: Grid, policy?: Policy): Ledger[] {
    const { overrides } = this.settings;
    const { name } = grid;
    const before = () =>
      [...this.read].flatMap(([sheet, ledgers]) => (sheet === name ? [] : ledgers));
    return ledgersAfter(before, grid, { overrides, ...(policy && { places: policy.places }) });
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

function noReportedColumn({ columns }: Ledger) {
  const headings = columns.map(({ heading }) => heading).filter(Boolean);
  return textOf((words) => words.problems.noReportedColumn(headings));
}
