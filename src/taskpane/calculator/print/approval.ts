import { formatAmount, isAmount } from "../../../core/amount";
import type { Input, InputValue } from "../../../core/rule";
import { dictionaries } from "../../../core/text";
import type { Language } from "../../shell/language";
import type { Calculator } from "../useCalculator";
import { calculatorWords } from "../words";
import type { Approval } from "./ApprovalSheet";

/** The approval sheet of what is calculated now; undefined as long as there is no amount. */
export function approvalOf(calculator: Calculator, language: Language): Approval | undefined {
  const { support, answers, outcome, firm, project } = calculator;
  if (outcome.kind !== "due") return undefined;
  const { rule, inputs } = answers;
  const asked = support.questions.filter((input) => rule.inputs.includes(input));
  return {
    firm,
    project,
    document: support.policy.document[language],
    inputs: asked.flatMap((input) => {
      const value = inputs[input.name];
      return value === undefined ? [] : [{ input, shown: shown(input, value, language) }];
    }),
    amount: outcome.amount,
    explanation: outcome.explanation,
  };
}

function shown({ name }: Input, value: InputValue, language: Language): string {
  if (typeof value === "boolean") {
    const { yes, no } = dictionaries[language];
    const [forYes, forNo] = calculatorWords[language].answers[name] ?? [yes, no];
    return value ? forYes : forNo;
  }
  if (isAmount(value)) return formatAmount(value);
  return typeof value === "object" && "name" in value ? value.name : String(value);
}
