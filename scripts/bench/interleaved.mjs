import { performance } from "node:perf_hooks";

const ROUNDS = 25;

/**
 * The least time that each of several things takes, in milliseconds, of many rounds in which they take turns: whatever
 * else the machine does falls on all of them.
 * @param {Record<string, () => unknown>} loads
 * @returns {Promise<Record<string, number>>}
 */
export async function interleaved(loads, rounds = ROUNDS) {
  const least = Object.fromEntries(Object.keys(loads).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(loads)) {
      const start = performance.now();
      await run();
      least[name] = Math.min(least[name], performance.now() - start);
    }
  }
  return least;
}
