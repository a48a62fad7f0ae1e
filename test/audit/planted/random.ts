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

/** An amount of 万元 between two whole numbers, in fen: with two decimals, one, none or in tens. */
export function amount(pick: Pick, least: number, most: number): number {
  const hundredths = least * 100 + pick((most - least) * 100);
  const step = [1, 1, 1, 10, 100, 1000][pick(6)]!;
  return Math.max(step, Math.floor(hundredths / step) * step) * 10_000;
}
