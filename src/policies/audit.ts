import type { LeaseBack } from "../core/audit";
import type { Parameter, Rule } from "../core/rule";

/** A rule that projects may be recomputed by, and which columns a ledger must have for it. */
export interface ProjectRule {
  readonly rule: Rule;
  /** All of the rule's basis has to be there, or any part of it. */
  readonly needs: "all" | "any";
}

/** What a policy's audit of projects goes by. Thresholds and caps are those of the rule itself. */
export interface PolicyAudit {
  /** In order of preference: the first for which the columns are there. */
  readonly rules: readonly ProjectRule[];
  /** The fund that pays for the projects, where the policy sets it. */
  readonly fund?: Parameter;
  /** Where the policy supports rent as well as equipment. */
  readonly leaseBack?: LeaseBack;
}
