const fs = require("node:fs");
const ts = require("typescript");

/**
 * Lets this process `require` the project's TypeScript, for scripts that need what the sources declare.
 * Types are dropped, not checked: that is the type check's business.
 */
function requireTypeScript() {
  require.extensions[".ts"] = (module, file) => {
    const { outputText } = ts.transpileModule(fs.readFileSync(file, "utf8"), {
      fileName: file,
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2020,
        esModuleInterop: true,
      },
    });
    module._compile(outputText, file);
  };
}

module.exports = { requireTypeScript };
