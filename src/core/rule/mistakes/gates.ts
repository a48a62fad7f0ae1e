import { inLanguage } from "../../text";
import { describe } from "../describe";
import { amountIn, holdsIn } from "../evaluate";
import type { AmountNode, Condition } from "../node";
import type { Gate } from "../operators";
import { Missing, type Scope } from "../scope";
import type { MistakeKind } from "./mistake";
import { limitText, ruleMistake, type Draft, type Say } from "./ruleMistake";

/** What a single input asks of several amounts may have been ignored for all of them. */
export function asked(nodes: readonly AmountNode[]): Draft[] {
  const byInput = new Map<string, Gate[]>();
  for (const node of nodes) {
    if (node.kind !== "gate" || !("input" in node.condition)) continue;
    const { name } = node.condition.input;
    byInput.set(name, [...(byInput.get(name) ?? []), node]);
  }
  return [...byInput.values()].flatMap((gates) =>
    gates.length > 1 ? [ignored(gates[0]!, gates)] : []
  );
}

/** Gates that ask the same of several amounts, all left open. */
export function ignored({ condition, reason, clause }: Gate, gates: readonly Gate[]): Draft {
  const open = ({ then }: Gate) => then;
  const say: Say = (words, l, scope) => {
    const why = condition.kind === "flag" ? "" : describe(condition, scope, l);
    return words.notDue(
      condition.kind === "threshold"
        ? words.because(inLanguage(reason, l), why)
        : why || inLanguage(reason, l)
    );
  };
  const applies = (scope: Scope) => holdsIn(scope, condition) === false;
  const one = ruleMistake(ignoredKind(condition), gates[0]!, open, clause.id, say, applies);
  return { ...one, edits: new Map(gates.map((gate) => [gate, open])) };
}

function ignoredKind(condition: Condition): MistakeKind {
  if (condition.kind === "isOneOf" && condition.input.kind === "place") return "placeNotCovered";
  return condition.kind === "threshold" ? "thresholdIgnored" : "conditionIgnored";
}

/** The threshold itself was thought not to be enough. */
export function atThreshold(node: Gate): Draft[] {
  const { condition } = node;
  if (condition.kind !== "threshold" || condition.least.kind !== "figure") return [];
  const { of, least } = condition;
  const { parameter } = condition.least;
  const isMet = (scope: Scope) => {
    const amount = amountIn(scope, of);
    return !(amount instanceof Missing) && amount.equals(parameter.value);
  };
  return [
    ruleMistake(
      "otherReading",
      node,
      (gate) => ({ ...gate, condition: { kind: "exceeds", amount: of, other: least } }),
      parameter.readings?.[0]?.id ?? node.clause.id,
      (words, l) => words.enough(`${inLanguage(parameter.label, l)} ${limitText(parameter)}`),
      isMet
    ),
  ];
}
