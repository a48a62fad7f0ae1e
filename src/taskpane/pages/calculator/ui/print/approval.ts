import type { Approval } from "../../../../../core/report/approval/approval";
import type { Calculator } from "../../model/useCalculator";

/** The approval sheet of what is calculated now; undefined as long as there is no amount. */
export function approvalOf({
  support,
  answers: { rule, inputs: given },
  outcome,
  firm,
  project,
}: Calculator): Approval | undefined {
  if (outcome.kind !== "due") return undefined;
  const inputs = support.questions.filter((input) => rule.inputs.includes(input));
  const { document } = support.policy;
  return { firm, project, document, inputs, given, explanation: outcome.explanation };
}
