/** 四（一） How the reward is split among the counties: exact shares, then steps, then the cap. */
import { allocate, type Allocation, type Claim } from "../../core/allocation";
import { smallest, ZERO, type Amount } from "../../core/amount";
import { JigaiError } from "../../core/error";
import type { Place } from "../../core/place/places";
import { given, type AmountInput, type Inputs } from "../../core/rule";
import { parameters } from "./parameters";

/** What a county is rewarded for, and how much that weighs. */
export interface Indicator {
  readonly input: AmountInput;
  /** Above 0. */
  readonly weight: Amount;
  /** Over all counties that take part. */
  readonly total: Amount;
}

/** The indicators that weigh something, with their totals. */
export function indicatorsOf(
  inputs: readonly AmountInput[],
  weights: readonly Amount[],
  counties: readonly Inputs[]
): Indicator[] {
  const weighing = inputs.map((input, i) => ({ input, weight: weights[i]! }));
  return weighing
    .filter(({ weight }) => !weight.isZero())
    .map(({ input, weight }) => {
      const total = counties.reduce((sum, row) => sum.plus(given<Amount>(row, input)), ZERO);
      if (total.isZero()) {
        const label = { zh: `${input.label.zh}合计`, en: `${input.label.en}, total` };
        throw new JigaiError("notAboveZero", { found: "0" }).about({ name: "table", label });
      }
      return { input, weight, total };
    });
}

/**
 * The county's share, brought to the denominator of all: Σ weight × amount ÷ total becomes
 * Σ weight × amount × the other indicators' totals, so that nothing is divided and nothing rounded.
 */
export function exactWeight(county: Inputs, indicators: readonly Indicator[]): Amount {
  return indicators.reduce((sum, { input, weight }, i) => {
    const others = indicators.filter((_, j) => j !== i);
    const part = weight.times(given<Amount>(county, input));
    return sum.plus(others.reduce((product, { total }) => product.times(total), part));
  }, ZERO);
}

/** A county that takes part, and its exact weight. */
export interface Contender {
  readonly place: Place;
  readonly weight: Amount;
}

/** What each county gets. */
export interface Split {
  readonly allocation: Allocation;
  /** In the order of the counties, none above the cap. */
  readonly rewards: readonly Amount[];
  /** Who would get more without the cap. */
  readonly capped: readonly boolean[];
  /** What stays in the pool. */
  readonly rest: Amount;
}

/**
 * Splits the pool by weight in steps, at most the cap of YC-4.1-l each (reading R14): what is beyond it
 * stays in the pool or, redistributed, goes to the others as far as their own caps allow.
 */
export function split(
  pool: Amount,
  contenders: readonly Contender[],
  step: Amount,
  redistribute: boolean
): Split {
  const limit = parameters.rewardCap.value;
  const claims = contenders.map(({ place, weight }): Claim => {
    const claim = { id: place.code, weight, floor: ZERO };
    return redistribute ? { ...claim, cap: limit } : claim;
  });
  const allocation = allocate(pool, claims, step);
  const rewards = allocation.shares.map((share) => smallest(share, limit));
  const paid = rewards.reduce((sum, reward) => sum.plus(reward), ZERO);
  const capped = allocation.shares.map(
    (share, i) => allocation.bounds[i] === "cap" || share.greaterThan(limit)
  );
  return { allocation, rewards, capped, rest: pool.minus(paid) };
}
