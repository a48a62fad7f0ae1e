const { transformFileSync } = require("@swc/core");

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

module.exports = { requireTypeScript };
