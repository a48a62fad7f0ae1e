/**
 * The scripts that every page of the task pane needs, as the page can send for them before its own script runs.
 * @param {import("webpack").Compilation} compilation
 * @returns {string[]} their addresses beside the page
 */
function filesOfEveryPage({ namedChunkGroups }) {
  const pages = [...namedChunkGroups].filter(([name]) => name.startsWith("page-"));
  const [first = [], ...others] = pages.map(([, group]) => group.getFiles());
  const isScript = (file) => /\.js(\?|$)/.test(file);
  return first.filter((file) => isScript(file) && others.every((files) => files.includes(file)));
}

module.exports = { filesOfEveryPage };
