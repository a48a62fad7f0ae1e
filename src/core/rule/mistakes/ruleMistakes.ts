import type { AmountNode } from "../node";
import type { Cap, RateOf } from "../operators";
import { bothTracks, mistakesIn } from "./inRule";
import type { MistakeKind } from "./mistake";
import { nodesIn, replaced } from "./replaced";
import { both, type RuleMistake } from "./ruleMistake";

/** The ways in which a rule can be applied wrongly. */
export interface RuleMistakes {
  /** The rule without its remarks, to which all these belong. */
  readonly result: AmountNode;
  /** One error, or two that are one thought: another track, or no rate at all, and then no cap either. */
  readonly one: readonly RuleMistake[];
  readonly two: () => readonly RuleMistake[];
  readonly rates: readonly RateOf[];
  /** The rule without its caps. */
  readonly uncapped: AmountNode;
}

const CAPLESS: readonly MistakeKind[] = ["wrongTrack", "rateMissed"];

/** Errors of which one ledger row may have two. */
const COMBINED: readonly MistakeKind[] = [
  "capMissed",
  "placeNotCovered",
  "thresholdIgnored",
  "conditionIgnored",
  "paidNotDeducted",
  "wrongTrack",
];

const known = new WeakMap<AmountNode, RuleMistakes>();

/** Found once for each rule, by its result. */
export function ruleMistakesOf(result: AmountNode): RuleMistakes {
  const mistakes = known.get(result) ?? findMistakes(result);
  known.set(result, mistakes);
  return mistakes;
}

function findMistakes(declared: AmountNode): RuleMistakes {
  const result = without(declared, ["remark"]);
  const one = mistakesIn(result);
  const of = (kinds: readonly MistakeKind[]) => one.filter(({ kind }) => kinds.includes(kind));
  const oneThought = of(CAPLESS).flatMap((mistake) =>
    // Whether the amount is above its cap is told by the wrong one.
    of(["capMissed"]).flatMap((cap) => both(mistake, { ...cap, applies: undefined }, result))
  );
  let two: readonly RuleMistake[] | undefined;
  const findTwo = () => {
    const pairs = of(COMBINED).flatMap((first, i, all) =>
      all.slice(i + 1).flatMap((second) => both(first, second, result))
    );
    // Two ways added up, and no cap either.
    const added = bothTracks(result);
    const uncapped = [...added, ...of(["otherReading"])].flatMap((mistake) =>
      of(["capMissed"]).flatMap((cap) => both(mistake, cap, result))
    );
    return [...pairs, ...added, ...uncapped];
  };
  return {
    result,
    one: [...one, ...oneThought],
    two: () => (two ??= findTwo()),
    rates: [...nodesIn(result)].filter((node): node is RateOf => node.kind === "rateOf"),
    uncapped: without(result, ["cap", "capLeft"]),
  };
}

/** The rule without what only limits its amounts or speaks of them. */
function without(result: AmountNode, kinds: readonly AmountNode["kind"][]): AmountNode {
  const left = (node: AmountNode) => (node.kind === "remark" ? node.on : (node as Cap).of);
  const edits = [...nodesIn(result)].filter(({ kind }) => kinds.includes(kind));
  return replaced(result, new Map(edits.map((node) => [node, left])));
}
