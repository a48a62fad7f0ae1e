/**
 * The scripts that every place of the task pane needs, as the page can send for them before its own script runs.
 * @param {import("webpack").Compilation} compilation
 * @returns {string[]} their addresses beside the page
 */
function filesOfEveryPlace({ namedChunkGroups }) {
  const places = [...namedChunkGroups].filter(([name]) => name.startsWith("place-"));
  const [first = [], ...others] = places.map(([, group]) => group.getFiles());
  const isScript = (file) => /\.js(\?|$)/.test(file);
  return first.filter((file) => isScript(file) && others.every((files) => files.includes(file)));
}

module.exports = { filesOfEveryPlace };
