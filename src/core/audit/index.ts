export * from "./audit";
export { Auditor } from "./auditor";
export * from "./causes";
export { LedgerAuditor, type AuditedLedger, type ReadLedger } from "./ledgerAuditor";
export type { Listed } from "./listing";
export { Remarks } from "./remarks";
export { reportedColumns, type ColumnTally, type ReportedColumn } from "./tally";
export { USUAL_TOLERANCE } from "./tolerance";
export type { Topic } from "./topic";
