const ts = require("typescript");
const { Compilation, sources } = require("webpack");

const OTHER = { zh: "en", en: "zh" };

/**
 * A script without the texts of the language that it never speaks: in every object that has both, what
 * stands under the other language becomes empty, or the same as what is kept. Half of a bundle is text.
 * @param {string} code
 * @param {"zh" | "en"} language the one to keep
 * @returns {string}
 */
function keepLanguage(code, language) {
  const file = ts.createSourceFile(
    "bundle.js",
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS
  );
  const edits = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const kept = under(node, language);
      const other = under(node, OTHER[language]);
      if (kept && other && ts.isStringLiteralLike(other)) edits.push([other, '""']);
      if (kept && other && ts.isIdentifier(other)) edits.push([other, kept.getText()]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = code;
  for (const [node, by] of edits.sort(([a], [b]) => b.getStart() - a.getStart())) {
    result = result.slice(0, node.getStart()) + by + result.slice(node.getEnd());
  }
  return result;
}

/** What an object has under a plain name. */
function under(object, name) {
  const property = object.properties.find(
    (each) => ts.isPropertyAssignment(each) && each.name.getText() === name
  );
  return property?.initializer;
}

/** Leaves one language in each of these scripts, before they are made small. */
class OneLanguagePlugin {
  /** @param {Record<string, "zh" | "en">} scripts script → the language that it speaks */
  constructor(scripts) {
    this.scripts = scripts;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OneLanguagePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: "OneLanguagePlugin", stage }, () => {
        for (const [script, language] of Object.entries(this.scripts)) {
          compilation.updateAsset(
            script,
            (asset) => new sources.RawSource(keepLanguage(String(asset.source()), language))
          );
        }
      });
    });
  }
}

module.exports = { OneLanguagePlugin, keepLanguage };
