const path = require("node:path");
const { transformFileSync } = require("@swc/core");
const { version } = require("../package.json");

/**
 * Lets this process `require` the project's TypeScript, for the build and for scripts that need what the sources
 * declare. Types are dropped, not checked: that is the type check's business.
 */
function requireTypeScript() {
  require.extensions[".ts"] = (module, file) => {
    const { code } = transformFileSync(file, {
      swcrc: false,
      configFile: false,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    });
    module._compile(code, file);
  };
}

/** The sources' root. */
const SOURCES = path.join(__dirname, "../src");

/**
 * A source as it is now, and not as an earlier build of the same process read it; so are those that it imports.
 * @param {string} file below src
 */
function requireFreshly(file) {
  requireTypeScript();
  globalThis.__VERSION__ = version;
  for (const known of Object.keys(require.cache))
    if (known.startsWith(SOURCES)) delete require.cache[known];
  return requireSource(file);
}

/**
 * A further source of the same state.
 * @param {string} file below src
 */
function requireSource(file) {
  return require(path.join(SOURCES, file));
}

module.exports = { SOURCES, requireFreshly, requireSource, requireTypeScript };
