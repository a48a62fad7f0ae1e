import { formatAmount } from "../../amount";
import { JigaiError } from "../../error";
import type { LedgerRow } from "../../ledger/ledger";
import type { ApprovalRemark } from "../../report/approval/approval";
import { approvalSheet, type ApprovalSheet } from "../../report/approval/approvalSheet";
import { explain } from "../../rule";
import { inLanguage, dictionaries, errorText, type Language, type Text } from "../../text";
import type { AuditedRow, Finding } from "../audit";
import type { AuditedLedger } from "../ledgerAuditor";
import { listUnder } from "../listUnder";
import { textIn } from "../rowInputs";
import { reportedColumns } from "../tally";
import { auditWords, verdictWord } from "../words";
import { causeOf } from "./reasons";

/** A row of a ledger as an approval sheet tells of it. */
export interface Project {
  readonly firm: string;
  readonly project: string;
  readonly audited: AuditedRow;
  /** Not on show in the ledger, as where it is filtered. */
  readonly isHidden: boolean;
}

/** The project of a data row. */
export function projectOf(row: LedgerRow, audited: AuditedRow): Project {
  const [firm, project] = [textIn(row, "firm"), textIn(row, "project")];
  return { firm, project, audited, isHidden: row.isHidden === true };
}

/** What a project's sheet is called, before it is made valid and unique: `7 示例甲化工`. */
export function approvalName({ audited: { row }, firm, project }: Project): string {
  return `${row} ${firm || project}`.trim();
}

/** The approval sheet of a project, or why there is none. */
export type ApprovalOrReason =
  | { readonly sheet: ApprovalSheet; readonly reason?: undefined }
  | { readonly sheet?: undefined; readonly reason: string };

/** Makes the approval sheets of a ledger's projects, each with all that the audit found about its row. */
export class Approvals {
  private readonly findings = new Map<number, Finding[]>();
  private readonly headings: ReadonlyMap<string, string>;

  constructor(
    private readonly of: Pick<AuditedLedger, "ledger" | "audit">,
    private readonly document: Text,
    private readonly language: Language
  ) {
    const { ledger, audit } = of;
    for (const finding of audit.findings) {
      for (const row of finding.rows) {
        listUnder(this.findings, row).push(finding);
      }
    }
    this.headings = new Map(
      reportedColumns(ledger).map(({ field, column }) => [field, column.heading])
    );
  }

  /** The approval sheet of a project, or why there is none. */
  sheetOf(of: Project): ApprovalOrReason {
    const { document, language } = this;
    const { rule } = this.of.audit;
    const { firm, project, audited } = of;
    const { inputs: given, error, errorAddress } = audited;
    if (error) {
      const reason = errorText(error, language);
      return { reason: errorAddress === undefined ? reason : `${errorAddress} ${reason}` };
    }
    const explanation = explain(rule, given);
    const remarks = this.remarksOn(of);
    const approval = { firm, project, document, inputs: rule.inputs, given, explanation, remarks };
    try {
      return { sheet: approvalSheet(approval, language) };
    } catch (beyond) {
      if (!(beyond instanceof JigaiError)) throw beyond;
      return { reason: errorText(beyond, language) };
    }
  }

  /** Amounts that don't agree, what was found across rows, and what was read differently from its face. */
  private remarksOn({ audited, isHidden }: Project): ApprovalRemark[] {
    const { language } = this;
    const words = inLanguage(auditWords, language);
    const { findings, report } = words;
    const { note } = inLanguage(dictionaries, language).explain.noteKinds;
    return [
      ...(isHidden ? [{ title: note, text: report.hidden, basis: "" }] : []),
      ...audited.comparisons.flatMap((comparison): ApprovalRemark[] => {
        const { verdict, field, reported, address } = comparison;
        if (verdict === "agree" || verdict === "notReported") return [];
        const cause = causeOf(this.of.ledger, { row: audited, comparison }, language);
        const column = [this.headings.get(field), reported && formatAmount(reported)];
        const text = report.remark(column.filter(Boolean).join(" "), cause);
        return [{ title: verdictWord(words, verdict, field), text, basis: address }];
      }),
      ...(this.findings.get(audited.row) ?? []).map(({ kind, text, basis, address }) => {
        return { title: findings[kind], text: inLanguage(text, language), basis: basis ?? address };
      }),
      ...audited.notes.map(({ address, text }) => {
        return { title: note, text: inLanguage(text, language), basis: address };
      }),
    ];
  }
}
