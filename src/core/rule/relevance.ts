import { amountIn, holdsIn } from "./evaluate";
import type { Input, Inputs, InputValue, ReadingInput } from "./input";
import { valueOn } from "./goalSeek/linear";
import { isSought, resultOver, type SoughtInput } from "./goalSeek/over";
import { isCondition } from "./node";
import type { Rule } from "./rule";
import { Missing } from "./scope";

/**
 * Can this input still change the result, everything else as given, whichever way open questions are read?
 * Whether there is a result counts as well; a word that only calls for a note changes nothing.
 */
export function isRelevant(rule: Rule, inputs: Inputs, input: Input): boolean {
  return readAnyWay(rule, inputs, input).some((others) => {
    const outcomes = outcomesOver(rule, others, input);
    return outcomes.some((outcome) => outcome !== outcomes[0]);
  });
}

/** The inputs with every answer to the rule's open questions. */
function readAnyWay(rule: Rule, inputs: Inputs, input: Input): Inputs[] {
  const open = rule.inputs.filter(
    (each): each is ReadingInput => each.kind === "reading" && each.name !== input.name
  );
  return open.reduce(
    (ways, { name, reading }) =>
      ways.flatMap((way) => reading.choices.map(({ word }) => ({ ...way, [name]: word }))),
    [inputs]
  );
}

const NO_RESULT = "";

/** What the rule comes to, as texts that can be compared: with a blank, and with all that may stand there. */
function outcomesOver(rule: Rule, inputs: Inputs, input: Input): string[] {
  const at = (value: InputValue | undefined) => outcomeOf(rule, { ...inputs, [input.name]: value });
  return [
    at(undefined),
    ...(isSought(input) ? outcomesAlong(rule, inputs, input) : valuesOf(input).map(at)),
  ];
}

function outcomeOf(rule: Rule, inputs: Inputs): string {
  if (!hasBasis(rule, inputs)) return NO_RESULT;
  const scope = { inputs };
  const value = isCondition(rule.result)
    ? holdsIn(scope, rule.result)
    : amountIn(scope, rule.result);
  return value instanceof Missing ? NO_RESULT : String(value);
}

/** A piece that rises or falls gives two outcomes. */
function outcomesAlong(rule: Rule, inputs: Inputs, sought: SoughtInput): string[] {
  const { first, list } = resultOver(rule, inputs, sought);
  if (!hasBasis(rule, { ...inputs, [sought.name]: first })) return [NO_RESULT];
  return list.flatMap(({ from, value }) => {
    if (value instanceof Missing) return [NO_RESULT];
    if (typeof value === "boolean") return [String(value)];
    return [from, from.plus(1)].map((n) => String(valueOn(value, n)));
  });
}

function hasBasis({ requiresAnyOf }: Rule, inputs: Inputs): boolean {
  return requiresAnyOf.some(({ name }) => inputs[name] !== undefined);
}

function valuesOf(input: Input): readonly InputValue[] {
  switch (input.kind) {
    case "flag":
      return [true, false];
    case "place":
      return input.places.units;
    case "reading":
      return input.reading.choices.map(({ word }) => word);
    case "choice":
      return input.choices;
    default:
      return [];
  }
}
