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
 * Visits the nodes that a node's value comes from, as far as gates, tracks, choices and readings let it: the conditions
 * that were asked on the way, and of an amount its parts. What a condition compares is no part of the value.
 */
export function visitOnTheWay(node: Node, scope: Scope, visit: (node: Node) => void): void {
  switch (node.kind) {
    case "gate":
      visit(node.condition);
      if (holdsIn(scope, node.condition) === true) visit(node.then);
      return;
    case "tracks": {
      const taken = branchTaken(node, scope);
      for (const { when, then } of node.tracks) {
        visit(when);
        if (then === taken) break;
      }
      if (taken) visit(taken);
      return;
    }
    case "byChoice":
    case "byReading": {
      const taken = branchTaken(node, scope);
      if (taken) visit(taken);
      return;
    }
    case "remark":
      if (node.when) visit(node.when);
      return visit(node.on);
    case "flag":
    case "threshold":
    case "exceeds":
      return;
    default:
      return nodesIn(node).forEach(visit);
  }
}

const inside = new WeakMap<Node, readonly Node[]>();

/** The nodes that a node is put together from; asked for in every row. */
export function nodesIn(node: Node): readonly Node[] {
  const nodes = inside.get(node) ?? partsOf(node).filter((part): part is Node => "kind" in part);
  inside.set(node, nodes);
  return nodes;
}
