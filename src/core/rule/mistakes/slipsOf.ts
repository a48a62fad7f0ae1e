import type { AmountNode } from "../node";
import { bothTracks, slipsIn } from "./inRule";
import type { MistakeKind } from "./mistake";
import { both, type RuleSlip } from "./slip";

/** The ways in which a rule can be applied wrongly. */
export interface Slips {
  /** One error, or two that are one thought: another track, or no rate at all, and then no cap either. */
  readonly one: readonly RuleSlip[];
  readonly two: () => readonly RuleSlip[];
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

const known = new WeakMap<AmountNode, Slips>();

/** Found once for each rule, by its result. */
export function slipsOf(result: AmountNode): Slips {
  const slips = known.get(result) ?? findSlips(result);
  known.set(result, slips);
  return slips;
}

function findSlips(result: AmountNode): Slips {
  const one = slipsIn(result);
  const of = (kinds: readonly MistakeKind[]) => one.filter(({ kind }) => kinds.includes(kind));
  const oneThought = of(CAPLESS).flatMap((slip) =>
    of(["capMissed"]).flatMap((cap) => both(slip, cap, result))
  );
  let two: readonly RuleSlip[] | undefined;
  const findTwo = () => {
    const pairs = of(COMBINED).flatMap((first, i, all) =>
      all.slice(i + 1).flatMap((second) => both(first, second, result))
    );
    // Two ways added up, and no cap either.
    const added = bothTracks(result);
    const uncapped = [...added, ...of(["otherReading"])].flatMap((slip) =>
      of(["capMissed"]).flatMap((cap) => both(slip, cap, result))
    );
    return [...pairs, ...added, ...uncapped];
  };
  return { one: [...one, ...oneThought], two: () => (two ??= findTwo()) };
}
