import type { FindingKind } from "../../core/audit";
import { AGREES, DIFFERS, UNREADABLE, type Status } from "../status";
import type { FileAudit } from "./fileAudit";

/** Amounts that can't stand. The other findings are signs to look into, and leave the status alone. */
const WRONG: readonly FindingKind[] = [
  ...(["duplicateProject", "capOverPayments", "overPaid", "sumWrong"] as const),
  ...(["relationWrong", "rankWrong", "detailsDiffer"] as const),
];

/** How a file's audit ends: an amount that couldn't be checked outweighs a difference. */
export function exitStatusOf({ ledgers, tables, leftOut, formulas }: FileAudit): Status {
  if (leftOut.some(({ isAsked }) => isAsked)) return UNREADABLE;
  // Beside a ledger that was recomputed, other tables with amounts are annexes; alone they are what was to be checked.
  const isAlone = ledgers.length === 0;
  if (isAlone && leftOut.some(({ hasAmounts }) => hasAmounts)) return UNREADABLE;
  const relations = tables.flatMap(({ audit }) => audit.relations);
  if (isAlone && relations.some(({ unread }) => unread > 0)) return UNREADABLE;
  const columns = ledgers.flatMap((ledger) => ledger.columns);
  if (columns.some(({ unreadable }) => unreadable > 0)) return UNREADABLE;
  const findings = [...ledgers, ...tables].flatMap(({ audit }) => audit.findings);
  const differs =
    columns.some(({ over, under }) => over + under > 0) ||
    findings.some(({ kind }) => WRONG.includes(kind)) ||
    formulas.some(({ isWrongSum }) => isWrongSum);
  return differs ? DIFFERS : AGREES;
}
