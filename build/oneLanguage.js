const ts = require("typescript");
const { edited } = require("./editScripts");

const OTHER = { zh: "en", en: "zh" };

/**
 * What has to change for a script to be without the texts of the language that it never speaks: every object that has
 * both loses what stands under the other, and whether a language is this one is known. Half of a bundle is text.
 * @param {string} code
 * @param {"zh" | "en"} language the one to keep
 * @returns {{start: number, end: number, by: string}[]} end is behind the last character
 */
function languageEdits(code, language) {
  const file = ts.createSourceFile(
    "bundle.js",
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS
  );
  const edits = [];
  // Visits return nothing: whatever they returned would end those of their neighbours.
  const replace = (node, by) => {
    edits.push({ start: node.getStart(), end: node.getEnd(), by });
  };
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const kept = under(node, language);
      const other = under(node, OTHER[language]);
      if (kept && other) {
        edits.push({ ...withComma(other), by: "" });
        return node.properties.forEach((each) => each !== other && visit(each));
      }
    }
    const asked = languageAsked(node);
    if (asked) return replace(node, String(asked === language));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits;
}

/** Where a property stands, with the comma that parts it from its neighbour. */
function withComma(property) {
  const { properties } = property.parent;
  const at = properties.indexOf(property);
  return at > 0
    ? { start: properties[at - 1].getEnd(), end: property.getEnd() }
    : { start: property.getStart(), end: properties[1].getStart() };
}

/** The language in `language === "zh"`. */
function languageAsked(node) {
  if (!ts.isBinaryExpression(node)) return undefined;
  const isEqual = node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
  return isEqual && ts.isStringLiteral(node.right) && node.right.text in OTHER
    ? node.right.text
    : undefined;
}

/** What an object has under a plain name. */
function under(object, name) {
  return object.properties.find(
    (each) => ts.isPropertyAssignment(each) && each.name.getText() === name
  );
}

/**
 * The script in one language, with its source map.
 * @param {import("webpack").sources.Source} script
 * @param {"zh" | "en"} language
 */
function oneLanguage(script, language) {
  return edited(script, languageEdits(String(script.source()), language));
}

module.exports = { oneLanguage };
