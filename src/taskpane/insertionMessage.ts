import { Host, maxRows, SheetError } from "../sheet/sheet";
import { Problem } from "./insertion";
import { Texts } from "./texts/zh";
import { InsertionState } from "./useInsertion";

/** The one sentence under the preview: what is in the way and what to do, or what has been done. */
export function insertionMessage(
  texts: Texts,
  host: Host | undefined,
  { error, plan, inserted }: InsertionState
): string | undefined {
  if (!host) return texts.connecting;
  if (!host.sheet) return texts.notInExcel;
  if (error) return errorMessage(texts, error);
  if (inserted) return texts.inserted(inserted);
  return plan && !plan.ready ? problemMessage(texts, plan.problem) : undefined;
}

function errorMessage({ errors }: Texts, { code, detail }: SheetError): string {
  if (code === "tooManyRows") return errors.tooManyRows(maxRows);
  return code === "other" ? errors.other(detail) : errors[code];
}

function problemMessage({ problems }: Texts, problem: Problem): string {
  switch (problem.code) {
    case "tooFew":
      return problems.tooFew(problem.needed);
    case "tooMany":
      return problems.tooMany(problem.selected, problem.parameters);
    default:
      return problems[problem.code];
  }
}
