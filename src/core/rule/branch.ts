import { partsOf } from "./citedClauses";
import { holdsIn, trackTaken } from "./evaluate";
import type { AmountNode, Node } from "./node";
import type { ByChoice, ByReading, Tracks } from "./operators";
import { choiceOf, Missing, wordOf, type Scope } from "./scope";

/** The branch that the inputs of a row take; undefined where they say nothing of it. */
export function branchTaken(
  node: Tracks | ByChoice | ByReading,
  scope: Scope
): AmountNode | undefined {
  switch (node.kind) {
    case "tracks": {
      const taken = trackTaken(node, scope);
      return taken instanceof Missing ? undefined : taken.then;
    }
    case "byChoice":
      return node.choices[wordOf(node.input, scope) ?? ""];
    case "byReading":
      return node.choices[choiceOf(node.input, scope).word];
  }
}

/**
 * The nodes that a node's value comes from, as far as gates, tracks, choices and readings let it: the conditions that
 * were asked on the way, and of an amount its parts. What a condition compares is no part of the value.
 */
export function nodesOnTheWay(node: Node, scope: Scope): readonly Node[] {
  switch (node.kind) {
    case "gate": {
      const { condition, then } = node;
      return holdsIn(scope, condition) === true ? [condition, then] : [condition];
    }
    case "tracks": {
      const taken = branchTaken(node, scope);
      const at = node.tracks.findIndex(({ then }) => then === taken);
      const asked = at === -1 ? node.tracks : node.tracks.slice(0, at + 1);
      return [...asked.map(({ when }) => when), ...(taken ? [taken] : [])];
    }
    case "byChoice":
    case "byReading": {
      const taken = branchTaken(node, scope);
      return taken ? [taken] : [];
    }
    case "remark":
      return [...(node.when ? [node.when] : []), node.on];
    case "flag":
    case "threshold":
    case "exceeds":
      return [];
    default:
      return partsOf(node).filter((part): part is Node => "kind" in part);
  }
}
