import type { AmountNode } from "../node";
import { bothTracks, mistakesIn } from "./inRule";
import type { MistakeKind } from "./mistake";
import { both, type RuleMistake } from "./ruleMistake";

/** The ways in which a rule can be applied wrongly. */
export interface RuleMistakes {
  /** One error, or two that are one thought: another track, or no rate at all, and then no cap either. */
  readonly one: readonly RuleMistake[];
  readonly two: () => readonly RuleMistake[];
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

function findMistakes(result: AmountNode): RuleMistakes {
  const one = mistakesIn(result);
  const of = (kinds: readonly MistakeKind[]) => one.filter(({ kind }) => kinds.includes(kind));
  const oneThought = of(CAPLESS).flatMap((mistake) =>
    of(["capMissed"]).flatMap((cap) => both(mistake, cap, result))
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
  return { one: [...one, ...oneThought], two: () => (two ??= findTwo()) };
}
