import { Amount } from "../../../src/core/amount";
import { Auditor, type Audit, type AuditOptions, type Finding } from "../../../src/core/audit";
import { findLedgers } from "../../../src/core/ledger";
import { auditRule, policies, type Policy } from "../../../src/policies";
import { sheet } from "../ledger/sheet";

export const [yichang, enshi] = policies as [Policy, Policy];

/** A ledger as lines with cells between |, audited by the policy with a tolerance of 0.01 万元 and seed 1. */
export function audit(
  policy: Policy,
  text: string,
  options: Partial<AuditOptions> = {},
  merges: readonly string[] = []
): Audit & { readonly each: ReturnType<Auditor["add"]>[] } {
  const [ledger] = findLedgers(sheet(text, merges), { places: policy.places });
  const tolerance = new Amount("0.01");
  const auditor = new Auditor(ledger!, {
    ...auditRule(policy, ledger!),
    tolerance,
    seed: 1,
    ...options,
  });
  const each = [...ledger!.rows()].map((row) => auditor.add(row));
  return { ...auditor.finish(), each };
}

/** The findings of one kind, as rows, address, clause, amount. */
export function found({ findings }: Audit, kind: Finding["kind"]): string[] {
  return findings
    .filter((finding) => finding.kind === kind)
    .map(({ rows, address, basis = "", amount }) =>
      [rows.join(","), address, basis, amount?.toFixed() ?? ""].join(" | ")
    );
}
