const { default: Sequencer } = require("@jest/test-sequencer");

/** The longest test file. */
const LONGEST = /[\\/]test[\\/]oracle[\\/]/;

/**
 * The longest file first, so that the others run beside it. Jest knows how long a file takes only from
 * earlier runs; in a fresh clone it goes by size, and LibreOffice would calculate alone at the end.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const [longest, others] = [true, false].map((is) =>
      sorted.filter(({ path }) => LONGEST.test(path) === is)
    );
    return [...longest, ...others];
  }
}

module.exports = LongestFirst;
