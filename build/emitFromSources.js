const path = require("node:path");
const { SOURCES } = require("./requireTypeScript");

/**
 * Adds files to a build that follow from what the sources declare, anew whenever one of their floors has changed; a
 * fault in them is a build error.
 * @param {import("webpack").Compiler} compiler
 * @param {string} name of the plugin
 * @param {readonly string[]} floors folders of src
 * @param {(emit: (file: string, content: string | Buffer) => void) => void} write
 */
function emitFromSources(compiler, name, floors, write) {
  const { Compilation, WebpackError, sources } = compiler.webpack;
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({ name, stage }, () => {
      for (const floor of floors) compilation.contextDependencies.add(path.join(SOURCES, floor));
      try {
        write((file, content) => compilation.emitAsset(file, new sources.RawSource(content)));
      } catch (error) {
        compilation.errors.push(new WebpackError(error.message));
      }
    });
  });
}

module.exports = { emitFromSources };
