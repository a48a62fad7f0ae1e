import { evaluate, valueOf } from "./evaluate";
import type { Alternative, Explanation } from "./explanation";
import type { Inputs, ReadingInput } from "./input";
import { isCondition } from "./node";
import type { Note } from "./note";
import type { Rule } from "./rule";
import { choiceOf } from "./scope";
import { plain, walk, walkCondition, type Sheet } from "./steps";

/**
 * The calculation step by step: clause, working with the numbers, result; then what another reading
 * would give, and the notes.
 *
 * @throws JigaiError as `evaluate`
 */
export function explain(rule: Rule, inputs: Inputs): Explanation {
  const { value, notes } = evaluate(rule, inputs);
  const sheet: Sheet = { scope: { inputs }, steps: [], open: [] };
  if (isCondition(rule.result)) {
    walkCondition(rule.result, rule, sheet);
  } else {
    walk(rule.result, sheet);
  }
  return {
    version: 1,
    rule: rule.id,
    title: rule.title,
    unit: rule.unit,
    steps: sheet.steps,
    result: plain(value),
    ...(rule.answers && { answers: rule.answers }),
    basis: sheet.steps[sheet.steps.length - 1]!.basis,
    alternatives: sheet.open.flatMap((input) => alternativesTo(input, rule, inputs)),
    notes: inOrder(notes),
  };
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
