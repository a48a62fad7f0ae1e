import { useCallback, useMemo, useState } from "react";
import { readAnswers, type Answers, type Typed } from "./answers";
import type { RowFill } from "./fromRow";
import { outcomeOf, type Outcome } from "./outcome";
import { questionsOf, type Question } from "./questions";
import { supportOf, supports, type Support } from "./supports";

/** What has been filled in: for each support apart, so that looking at another one loses nothing. */
interface Form {
  /** Its id. */
  readonly support: string;
  readonly typed: Readonly<Partial<Record<string, Typed>>>;
  readonly fill?: RowFill;
  readonly firm: string;
  readonly project: string;
}

export interface Calculator {
  readonly support: Support;
  readonly typed: Typed;
  readonly answers: Answers;
  readonly questions: readonly Question[];
  readonly outcome: Outcome;
  /** The row that filled the form of this support. */
  readonly fill: RowFill | undefined;
  readonly firm: string;
  readonly project: string;
  readonly choose: (support: string) => void;
  readonly answer: (name: string, text: string) => void;
  readonly fillFrom: (fill: RowFill) => void;
  readonly name: (names: Partial<Pick<Form, "firm" | "project">>) => void;
  readonly reset: () => void;
}

const NOTHING: Typed = {};
const EMPTY: Form = { support: supports[0]!.id, typed: {}, firm: "", project: "" };

/** The form's state, and what follows from it as one types. */
export function useCalculator(): Calculator {
  const [form, setForm] = useState<Form>(EMPTY);
  const support = supportOf(form.support);
  const typed = form.typed[form.support] ?? NOTHING;
  const answers = useMemo(() => readAnswers(support, typed), [support, typed]);
  const questions = useMemo(() => questionsOf(support, typed, answers), [support, typed, answers]);
  const outcome = useMemo(
    () => outcomeOf(support, typed, answers, questions),
    [support, typed, answers, questions]
  );
  const change = useCallback(
    (next: (before: Form) => Partial<Form>) =>
      setForm((before) => ({ ...before, ...next(before) })),
    []
  );
  return {
    ...{ support, typed, answers, questions, outcome },
    fill: form.fill?.support === form.support ? form.fill : undefined,
    firm: form.firm,
    project: form.project,
    choose: (chosen) => change(() => ({ support: chosen })),
    answer: (name, text) =>
      change((before) => {
        const others = before.typed[before.support];
        return { typed: { ...before.typed, [before.support]: { ...others, [name]: text } } };
      }),
    fillFrom: (fill) =>
      change((before) => ({
        support: fill.support,
        typed: { ...before.typed, [fill.support]: fill.typed },
        fill,
        firm: fill.firm,
        project: fill.project,
      })),
    name: (names) => change(() => names),
    reset: () => setForm((before) => ({ ...EMPTY, support: before.support })),
  };
}
