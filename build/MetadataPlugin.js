const { emitFromSources } = require("./emitFromSources");
const { requireFreshly, requireSource } = require("./requireTypeScript");
const { version } = require("../package.json");

/** What the functions are told from. */
const FLOORS = ["core", "policies", "functions", "wps"];

/**
 * Writes functions.json, and that of each other language, next to the bundles, and the same for WPS.
 */
class MetadataPlugin {
  apply(compiler) {
    emitFromSources(compiler, "MetadataPlugin", FLOORS, (emit) => {
      const { metadata } = requireFreshly("functions/metadata.ts");
      const { languages, fileSuffix } = requireSource("core/text/languages.ts");
      for (const { code } of languages) {
        const content = JSON.stringify(sayVersion(metadata(code), version), null, 1);
        emit(`functions${fileSuffix(code)}.json`, content);
      }
      const { registrations } = requireSource("wps/registration.ts");
      const told = JSON.stringify(registrations(sayVersion(metadata("zh"), version)));
      emit("wps/registrations.js", `window.jigaiRegistrations = ${told};\n`);
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
