const path = require("node:path");
const { isSlow } = require("./testFiles");

/** The folders and the name of a file, without `src` or `test` and the ending. */
const placeOf = (file) =>
  file
    .replace(/(\.test)?\.ts$/, "")
    .split(path.sep)
    .slice(1);

function nearness(source, test) {
  const apart = source.findIndex((name, at) => name !== test[at]);
  return apart === -1 ? source.length : apart;
}

/** Test files in the order in which they soonest kill a mutant: the source file's own, those of its folder, the slow ones last. */
function nearestFirst(source, files) {
  const place = placeOf(source);
  const rank = (file) => (isSlow(file) ? -1 : nearness(place, placeOf(file)));
  return files
    .map((file) => ({ file, rank: rank(file) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ file }) => file);
}

/**
 * Test files that soonest see a wrong figure or rule: those of the source file's folder, or else of the one around it,
 * and the cases of the policies.
 */
function firstToSee(source, files) {
  const folder = placeOf(source).slice(0, -1);
  const near = (file) => nearness(folder, placeOf(file));
  const nearest = Math.max(...files.map(near));
  return files.filter((file) => file.startsWith("test/scenarios/") || near(file) === nearest);
}

module.exports = { nearestFirst, firstToSee };
