import type { AuditOptions } from "../core/audit";
import { grossOf } from "../core/audit/saidOtherwise";
import { JigaiError } from "../core/error";
import type { Ledger } from "../core/ledger/ledger";
import { nameInFull, type Input, type Rule } from "../core/rule";
import type { Policy } from "./policy";
import { commonReadings } from "./shared/readings";
import { topicsOf } from "./topicsOf";

/** The part of an audit's options that the policy decides. */
type AuditRule = Pick<AuditOptions, "rule" | "readings" | "topics" | "budget" | "leaseBack">;

/** The rule that recomputes projects of which these fields are given; undefined where they are too few. */
function ruleFor({ audit }: Policy, fields: Iterable<string>): Rule | undefined {
  const there = new Set(fields);
  // An amount with its tax stands in: each row then says whether it can be recomputed.
  const isThere = ({ name }: Input) => there.has(name) || there.has(grossOf(name));
  return audit?.rules.find(({ rule: { requiresAnyOf }, needs }) =>
    needs === "all" ? requiresAnyOf.every(isThere) : requiresAnyOf.some(isThere)
  )?.rule;
}

/** Has the ledger the columns that a rule of the policy needs? */
export function hasAuditRule(policy: Policy, { columns }: Pick<Ledger, "columns">): boolean {
  return ruleFor(policy, idsOf(columns)) !== undefined;
}

/**
 * What the policy says of auditing this ledger.
 *
 * @throws JigaiError noRuleColumns – no rule of the policy can go by the ledger's columns
 */
export function auditRule(policy: Policy, { columns }: Pick<Ledger, "columns">): AuditRule {
  const rule = ruleFor(policy, idsOf(columns));
  if (!rule) throw noRuleColumns(policy);
  const { fund, leaseBack } = policy.audit!;
  return {
    rule,
    readings: commonReadings,
    topics: topicsOf(policy),
    ...(fund && { budget: { amount: fund.value, clause: fund.clause.id } }),
    ...(leaseBack && { leaseBack }),
  };
}

function idsOf(columns: Ledger["columns"]): string[] {
  return columns.flatMap(({ field }) => field?.id ?? []);
}

function noRuleColumns({ audit, document }: Policy): JigaiError {
  const basis = (audit?.rules ?? []).flatMap(({ rule }) => rule.requiresAnyOf);
  const byName = new Map(basis.map((input) => [input.name, nameInFull(input)] as const));
  return new JigaiError("noRuleColumns", { policy: document, names: [...byName.values()] });
}
