import { inLanguage, dictionaries, inEachLanguage } from "../text";
import { valueOf } from "./evaluate";
import type { Alternative, Explanation, Step } from "./explanation";
import type { Inputs, ReadingInput } from "./input";
import { isCondition } from "./node";
import type { Note } from "./note";
import type { Rule } from "./rule";
import { choiceOf } from "./scope";
import { plain, walk, walkCondition, type Draft, type Sheet } from "./steps";
import { trace, type Trace } from "./trace";

/**
 * The calculation step by step: clause, working with the numbers, result; then what another reading
 * would give, and the notes.
 *
 * @throws JigaiError as `evaluate`
 */
export function explain(rule: Rule, inputs: Inputs): Explanation {
  return explained(trace(rule, inputs));
}

/** The same of a calculation that was made already. */
export function explained(traced: Trace): Explanation {
  const { rule, scope } = traced;
  const { steps, open } = sheetOf(traced);
  return {
    version: 1,
    rule: rule.id,
    title: rule.title,
    unit: rule.unit,
    steps: steps.map(inWords),
    result: plain(traced.value),
    ...(rule.answers && { answers: rule.answers }),
    basis: steps[steps.length - 1]!.clause.id,
    alternatives: open.flatMap((input) => alternativesTo(input, rule, scope.inputs)),
    notes: inOrder(traced.notes),
  };
}

/** Id of the clause that settles the result. */
export function basisOf(traced: Trace): string {
  const { steps } = sheetOf(traced);
  return steps[steps.length - 1]!.clause.id;
}

function sheetOf({ rule, scope }: Trace): Sheet {
  const sheet: Sheet = { scope, steps: [], open: [] };
  if (isCondition(rule.result)) walkCondition(rule.result, rule, sheet);
  else walk(rule.result, sheet);
  return sheet;
}

function inWords({ title, clause, value, working }: Draft): Step {
  const text = inEachLanguage((l) => working(l, inLanguage(dictionaries, l).explain));
  return { title, basis: clause.id, article: clause.article, working: text, value };
}

const NOTE_KINDS: readonly Note["kind"][] = ["gate", "note", "reading", "soft"];

/** Reasons and hints first, then the readings by number, then the soft limits. */
function inOrder(notes: readonly Note[]): Note[] {
  const number = ({ kind, basis }: Note) => (kind === "reading" ? Number(basis.slice(1)) : 0);
  return [...notes].sort(
    (a, b) => NOTE_KINDS.indexOf(a.kind) - NOTE_KINDS.indexOf(b.kind) || number(a) - number(b)
  );
}

/** What each other word of an open question would give, everything else the same. */
function alternativesTo(input: ReadingInput, rule: Rule, inputs: Inputs): Alternative[] {
  const taken = choiceOf(input, { inputs });
  return input.reading.choices
    .filter((choice) => choice !== taken)
    .map(({ word, gist }) => ({
      basis: input.reading.id,
      word,
      gist,
      value: plain(valueOf(rule, { inputs: { ...inputs, [input.name]: word } })),
    }));
}
