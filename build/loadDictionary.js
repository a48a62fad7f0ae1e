const fs = require("node:fs");
const vm = require("node:vm");
const ts = require("typescript");

/**
 * Reads a dictionary kept as a TypeScript file: plain data with a default export and no imports.
 * It runs in an empty context, so that a build can't come to depend on anything but the data.
 * @param {string} file
 * @returns {Record<string, {description: string, parameters: Record<string, string>}>}
 */
function loadDictionary(file) {
  const { outputText } = ts.transpileModule(fs.readFileSync(file, "utf8"), {
    fileName: file,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2020 },
  });
  const exports = {};
  vm.runInNewContext(outputText, { exports }, { filename: file });
  if (!exports.default) {
    throw new Error(`${file} has no default export.`);
  }
  return exports.default;
}

module.exports = { loadDictionary };
