const fc = require("fast-check");

/** Runs of a property under a mutant: most die in the first few. */
const RUNS = 5;

/** The same few examples for every mutant, and none sought that would be simpler. */
function limitProperties() {
  fc.configureGlobal({ seed: 1, numRuns: RUNS, endOnFailure: true });
  const { assert } = fc;
  const limited = (property, { numRuns = RUNS, ...rest } = {}) =>
    assert(property, { ...rest, numRuns: Math.min(numRuns, RUNS) });
  fc.assert = limited;
  if (fc.default) fc.default.assert = limited;
}

module.exports = { limitProperties };
