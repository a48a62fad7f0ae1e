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

/**
 * A source below `folder` as it is now, and not as an earlier build of the same process read it.
 * @param {string} folder
 * @param {string} file in it
 */
function requireFreshly(folder, file) {
  requireTypeScript();
  globalThis.__VERSION__ = version;
  for (const known of Object.keys(require.cache))
    if (known.startsWith(folder)) delete require.cache[known];
  return require(path.join(folder, file));
}

module.exports = { requireFreshly, requireTypeScript };
