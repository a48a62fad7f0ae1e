import { REPORTED_FIELDS } from "../../../../core/audit/audit";
import { grossOf } from "../../../../core/audit/saidOtherwise";
import { ledgerFields as fields } from "../../../../policies/ledgerFields";
import type { Field } from "../../../../core/ledger/ledger";
import type { Policy } from "../../../../policies";

/** What the user says of a column that isn't to count. */
export const IGNORED = "忽略";

/** The fields that a column may be, by what an audit does with them. */
export interface FieldChoices {
  /** What is held against the calculation. */
  readonly reported: readonly Field[];
  /** What the policy's rules take. */
  readonly inputs: readonly Field[];
  readonly others: readonly Field[];
}

/** All fields of ledgers, those first that the policy's audit takes. */
export function fieldChoices(policy: Policy | undefined): FieldChoices {
  const names = new Set(
    (policy?.audit?.rules ?? []).flatMap(({ rule }) =>
      rule.inputs.flatMap(({ name }) => [name, grossOf(name)])
    )
  );
  const isReported = ({ id }: Field) => (REPORTED_FIELDS as readonly string[]).includes(id);
  const isInput = ({ id }: Field) => names.has(id);
  return {
    reported: fields.filter(isReported),
    inputs: fields.filter((field) => isInput(field) && !isReported(field)),
    others: fields.filter((field) => !isInput(field) && !isReported(field)),
  };
}
