import { nothingTyped, type CheckTyped } from "./check";
import { groupsOf, type CheckKind } from "./checkKind";
import { noReward, rewardPlaces, type RewardKind, type RewardTyped } from "./reward";
import type { Texts } from "./texts";

/** Made-up amounts, to try a check out with. */
export function checkSample(kind: CheckKind): CheckTyped {
  const places = groupsOf(kind).flatMap((group) => group.places);
  const texts: Texts = Object.fromEntries(
    places.map(({ code }, i) => [code, { [kind.amount.name]: kind.sample[i]! }])
  );
  return { ...nothingTyped, texts, isSample: true };
}

/** A made-up pool and figures, to try the rewards out with. */
export function rewardSample(kind: RewardKind): RewardTyped {
  const { pool, figures } = kind.sample;
  const texts: Texts = Object.fromEntries(
    rewardPlaces(kind, {}).map(({ code }, i) => [
      code,
      Object.fromEntries(kind.indicators.map(({ name }, j) => [name, figures[i]![j]!])),
    ])
  );
  return { ...noReward, pool, texts, isSample: true };
}
