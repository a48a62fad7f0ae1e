const path = require("node:path");
const { requireFreshly } = require("./requireTypeScript");
const { version } = require("../package.json");

/** The sources' root: what the functions are told from. */
const SOURCES = path.join(__dirname, "../src");

/**
 * Writes functions.json, and that of each other language, next to the bundles, and the same for WPS; a fault in them is
 * a build error.
 */
class MetadataPlugin {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("MetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "MetadataPlugin", stage }, () => {
        for (const floor of ["core", "policies", "functions", "wps"])
          compilation.contextDependencies.add(path.join(SOURCES, floor));
        try {
          const { metadata } = requireFreshly(SOURCES, "functions/metadata.ts");
          const { languages, fileSuffix } = require(path.join(SOURCES, "core/text/languages.ts"));
          for (const { code } of languages) {
            const content = JSON.stringify(sayVersion(metadata(code), version), null, 1);
            const name = `functions${fileSuffix(code)}.json`;
            compilation.emitAsset(name, new sources.RawSource(content));
          }
          const { registrations } = require(path.join(SOURCES, "wps/registration.ts"));
          const told = JSON.stringify(registrations(sayVersion(metadata("zh"), version)));
          const script = new sources.RawSource(`window.jigaiRegistrations = ${told};\n`);
          compilation.emitAsset("wps/registrations.js", script);
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

/**
 * The same metadata with the version behind what is told of JG_VERSION. Hosts keep functions.json for a day: so the
 * wizard shows, and the pane can tell, whose functions they are.
 */
function sayVersion(metadata, version) {
  const functions = metadata.functions.map((fn) =>
    fn.id === "JG_VERSION" ? { ...fn, description: `${fn.description} [${version}]` } : fn
  );
  return { ...metadata, functions };
}

module.exports = { MetadataPlugin, sayVersion };
