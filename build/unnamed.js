const ts = require("typescript");
const { edited } = require("./editScripts");

/**
 * What webpack can't tell that a script doesn't need, since it hangs on an object: methods of decimal.js-light that
 * nothing calls, and messages of errors that nothing raises.
 * @param {string} code
 * @returns {{start: number, end: number}[]} what to take out; end is behind the last character
 */
function unnamedIn(code) {
  const { Latest } = ts.ScriptTarget;
  const file = ts.createSourceFile("bundle.js", code, Latest, true, ts.ScriptKind.JS);
  const droppable = [];
  // Name → where it is said, by those that are droppable or by the rest.
  const sayers = new Map();
  const visit = (node, within) => {
    const names = namesOf(node);
    const owner = names ? { node, names } : within;
    if (names) droppable.push(owner);
    const said = saidBy(node);
    if (said !== undefined) sayers.set(said, (sayers.get(said) ?? new Set()).add(owner));
    ts.forEachChild(node, (child) => visit(child, owner));
  };
  visit(file, undefined);
  const kept = new Set([undefined]);
  const isNamed = ({ names }) =>
    names.some((name) => [...(sayers.get(name) ?? [])].some((sayer) => kept.has(sayer)));
  for (let size = 0; size !== kept.size;) {
    size = kept.size;
    for (const each of droppable) if (isNamed(each)) kept.add(each);
  }
  return droppable
    .filter((each) => !kept.has(each))
    .map(({ node }) => ({ start: node.getFullStart(), end: endOf(node) }));
}

/** The names by which others ask for a thing that can be dropped; undefined for any other. */
function namesOf(node) {
  if (ts.isExpressionStatement(node)) return namesOfMethod(node.expression);
  if (!ts.isPropertyAssignment(node) || !ts.isPropertyAssignment(node.parent.parent)) return;
  return node.parent.parent.name.getText() === "errors" ? [node.name.getText()] : undefined;
}

/** All names of `P.plus = P.add = function …`; P is the prototype in decimal.js-light. */
function namesOfMethod(expression) {
  const names = [];
  while (ts.isBinaryExpression(expression)) {
    const [, name] = /^P\.(\w+)$/.exec(expression.left.getText()) ?? [];
    if (name === undefined) return undefined;
    names.push(name);
    expression = expression.right;
  }
  return names.length > 0 && ts.isFunctionExpression(expression) ? names : undefined;
}

/** The name that a piece of the script says: one called or looked up, a text. */
function saidBy(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBindingElement(node)) return (node.propertyName ?? node.name).getText();
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const isDefined = node.expression.getText() === "P" && ts.isBinaryExpression(node.parent);
  return isDefined || node.expression.getText() === "Math" ? undefined : node.name.text;
}

/** With the comma behind it. */
function endOf(node) {
  const { text } = node.getSourceFile();
  return text[node.getEnd()] === "," ? node.getEnd() + 1 : node.getEnd();
}

/**
 * The script without what nothing in it names.
 * @param {import("webpack").sources.Source} script
 */
function withoutUnnamed(script) {
  return edited(script, unnamedIn(String(script.source())));
}

module.exports = { unnamedIn, withoutUnnamed };
