import { inLanguage } from "../../../../core/text";
import { Host } from "../../../../sheet/sheet";
import type { Language } from "../../../shell/language";
import { sheetErrors, sheetErrorText } from "../../../task/sheetErrors";
import { Problem } from "./insertion";
import type { FunctionMessages } from "../messages";
import { InsertionState } from "./useInsertion";

/** The one sentence under the preview: what is in the way and what to do. */
export function insertionMessage(
  texts: FunctionMessages,
  language: Language,
  host: Host | undefined,
  { error, plan }: InsertionState
): string | undefined {
  if (!host) return inLanguage(sheetErrors, language).connecting;
  if (!host.sheet) return inLanguage(sheetErrors, language).noSheet;
  if (error) return sheetErrorText(error, language);
  return plan && !plan.ready ? problemMessage(texts, plan.problem) : undefined;
}

function problemMessage({ problems }: FunctionMessages, problem: Problem): string {
  switch (problem.code) {
    case "tooFew":
      return problems.tooFew(problem.needed);
    case "tooMany":
      return problems.tooMany(problem.selected, problem.parameters);
    default:
      return problems[problem.code];
  }
}
