const { Compilation, sources } = require("webpack");

/**
 * The script with pieces of it replaced, its source map with it.
 * @param {import("webpack").sources.Source} script
 * @param {readonly {start: number, end: number, by?: string}[]} edits end is behind the last character; without `by`
 *   the piece goes
 */
function edited(script, edits) {
  const result = new sources.ReplaceSource(script);
  for (const { start, end, by = "" } of edits) result.replace(start, end - 1, by);
  return result;
}

/** Changes scripts before they are made small. */
class EditScriptsPlugin {
  /** @param {Record<string, ((script: import("webpack").sources.Source) => import("webpack").sources.Source)[]>} scripts script → what is done to it, one after the other */
  constructor(scripts) {
    this.scripts = scripts;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EditScriptsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "EditScriptsPlugin", stage }, () => {
        for (const [script, steps] of Object.entries(this.scripts))
          for (const step of steps) compilation.updateAsset(script, step);
      });
    });
  }
}

module.exports = { EditScriptsPlugin, edited };
