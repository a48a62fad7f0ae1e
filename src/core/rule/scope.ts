import type { Amount } from "../amount";
import { JigaiError } from "../error";
import { inLanguage, dictionaries, inEachLanguage, type Text } from "../text";
import { compareDays, formatDay, type Day } from "../window";
import type { Clause, Reading, ReadingChoice } from "./clause";
import type { ChoiceInput, Input, Inputs, InputValue, ReadingInput, YearInput } from "./input";
import type { Node } from "./node";
import type { Notes } from "./note";
import type { DatedFigure, InForceOn } from "./operators";
import type { Parameter } from "./parameter";

/** What a calculation is made with: the inputs and, where notes are wanted, somewhere to put them. */
export interface Scope {
  readonly inputs: Inputs;
  readonly notes?: Notes;
  /** What nodes have come to with these inputs; see `Trace`. */
  readonly known?: Map<Node, Amount | boolean | Missing>;
}

/** No amount, because these inputs are blank. */
export class Missing {
  constructor(readonly inputs: readonly Input[]) {}
}

/**
 * An input's value, where a calculation outside the rule language needs it.
 *
 * @throws JigaiError missingInput
 */
export function given<V extends InputValue>(inputs: Inputs, input: Input): V {
  const value = inputs[input.name];
  if (value === undefined) throw missingInput([input]);
  return value as V;
}

/** The error for inputs that are needed and blank. */
export function missingInput(inputs: readonly Input[]): JigaiError {
  const [only] = inputs.length === 1 ? inputs : [];
  const error = new JigaiError("missingInput", { names: inputs.map(nameInFull) });
  return only ? error.about(only) : error;
}

/** With several blanks no single argument can be put in front, so each name stands beside its label. */
export function nameInFull({ name, label }: Input): Text {
  return { zh: `${label.zh}（${name}）`, en: `${label.en} (${name})` };
}

/**
 * The figure in force on the day that the input gives, which must be there.
 *
 * @throws JigaiError noFigure – a day before the first
 */
export function figureInForce({ input, figures }: InForceOn, scope: Scope): DatedFigure {
  const day = scope.inputs[input.name] as Day;
  const begun = figures.filter(({ from }) => compareDays(from, day) <= 0);
  const figure = begun[begun.length - 1];
  if (!figure) throw new JigaiError("noFigure", { choice: formatDay(day) }).about(input);
  return figure;
}

/** The word that was chosen; a choice that is blank takes its first, a year has no default. */
export function wordOf(input: ChoiceInput | YearInput, scope: Scope): string | undefined {
  const given = scope.inputs[input.name] as string | undefined;
  return given ?? (input.kind === "choice" ? input.choices[0] : undefined);
}

/** The choice that the user made, or the default. */
export function choiceOf(input: ReadingInput, scope: Scope): ReadingChoice {
  const word = scope.inputs[input.name];
  const { choices } = input.reading;
  return choices.find((choice) => choice.word === word) ?? choices[0]!;
}

/** The same inputs, for calculations on the side whose notes don't belong to the result. */
export function quiet({ inputs }: Scope): Scope {
  return { inputs };
}

/** How what was met is read. */
export function noteReadings({ notes }: Scope, readings: readonly Reading[] = []): void {
  if (notes) for (const reading of readings) notes.add("reading", reading, reading.taken);
}

const softTexts = new WeakMap<Parameter, Text>();

/** That a limit is one "in principle". */
export function noteSoftLimit({ notes }: Scope, limit: Parameter): void {
  if (!notes || !limit.soft) return;
  const text =
    softTexts.get(limit) ??
    inEachLanguage((l) => inLanguage(dictionaries, l).softLimit(inLanguage(limit.label, l)));
  softTexts.set(limit, text);
  notes.add("soft", limit.clause, text);
}

/** Of parts that are missing although the function asks for them: an optional one may well be blank. */
export function noteNotCounted({ notes }: Scope, clause: Clause, missing: readonly Input[]): void {
  const asked = missing.filter(({ optional }) => !optional);
  if (!notes || asked.length === 0) return;
  const labels = joinedLabels(asked);
  notes.add(
    "note",
    clause,
    inEachLanguage((l) => inLanguage(dictionaries, l).notCounted(inLanguage(labels, l)))
  );
}

function joinedLabels(inputs: readonly Input[]): Text {
  return inEachLanguage((l) =>
    inputs.map(({ label }) => inLanguage(label, l)).join(inLanguage(dictionaries, l).listSeparator)
  );
}
