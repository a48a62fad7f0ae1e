import { atPlace, type Money } from "./figures";

/** The same numbers in every run: whole numbers from 0 to below `count`. */
export type Pick = (count: number) => number;

/** A multiplicative congruential generator (48271 modulo 2³¹ − 1), whole numbers throughout. */
export function seeded(seed: number): Pick {
  let state = seed;
  return (count) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
}

/** One of them. */
export const among = <T>(pick: Pick, all: readonly T[]): T => all[pick(all.length)]!;

/** An amount between two of whole 万元 as clerks have them: with three decimals to none, or in tens. */
export function amount(pick: Pick, low: number, high: number): Money {
  const thousandths = BigInt(low * 1000 + pick((high - low) * 1000));
  const places = among(pick, [3, 2, 2, 2, 1, 1, 0, -1]);
  return atPlace(thousandths * BigInt(100_000), places, "up");
}
