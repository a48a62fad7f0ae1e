const fs = require("node:fs");
const path = require("node:path");
const { loadDictionary } = require("./loadDictionary");
const { version } = require("../package.json");
const { readMetadata, sayVersion, translateMetadata } = require("./metadata");

/** Writes functions.json and functions.en.json next to the bundles; a fault in them is a build error. */
class MetadataPlugin {
  /** @param {{folder: string, dictionary: string}} options folder of the functions' sources, English texts */
  constructor({ folder, dictionary }) {
    this.folder = folder;
    this.dictionary = dictionary;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("MetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "MetadataPlugin", stage }, async () => {
        const files = functionFiles(this.folder);
        compilation.contextDependencies.add(this.folder);
        compilation.fileDependencies.addAll([...files, this.dictionary]);
        try {
          const chinese = await readMetadata(files);
          const english = translateMetadata(chinese, loadDictionary(this.dictionary));
          for (const [name, metadata] of [
            ["functions.json", chinese],
            ["functions.en.json", english],
          ]) {
            const content = JSON.stringify(sayVersion(metadata, version), null, 1);
            compilation.emitAsset(name, new sources.RawSource(content));
          }
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

/**
 * The files that declare functions. The entries register them and the dictionaries name them; only the
 * other files declare some.
 */
function functionFiles(folder) {
  return fs
    .readdirSync(folder)
    .filter(
      (name) => name.endsWith(".ts") && !name.startsWith("index.") && !name.startsWith("functions.")
    )
    .map((name) => path.join(folder, name));
}

module.exports = { MetadataPlugin, functionFiles };
