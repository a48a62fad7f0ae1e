const ROUNDS = 25;

/**
 * The least processor time that each of several things takes, in milliseconds, of many rounds in which they take turns:
 * whatever else the machine does doesn't count, and what it does to caches falls on all of them.
 * @param {Record<string, () => unknown>} loads
 * @returns {Promise<Record<string, number>>}
 */
export async function interleaved(loads, rounds = ROUNDS) {
  const least = Object.fromEntries(Object.keys(loads).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(loads)) {
      const start = processorTime();
      await run();
      least[name] = Math.min(least[name], processorTime() - start);
    }
  }
  return least;
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
