import type { AmountNode } from "../rule";
import { holdsIn } from "../rule/evaluate";
import type { ByChoice, ByReading, Tracks } from "../rule/operators";
import { choiceOf, wordOf, type Scope } from "../rule/scope";

/** The branch that the inputs of a row take; undefined where they say nothing of it. */
export function branchTaken(
  node: Tracks | ByChoice | ByReading,
  scope: Scope
): AmountNode | undefined {
  switch (node.kind) {
    case "tracks":
      return (node.tracks.find(({ when }) => holdsIn(scope, when) === true) ?? node.otherwise).then;
    case "byChoice":
      return node.choices[wordOf(node.input, scope) ?? ""];
    case "byReading":
      return node.choices[choiceOf(node.input, scope).word];
  }
}
