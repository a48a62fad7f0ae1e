/** The shipped functions, to be called as Excel calls. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext, runInThisContext } from "node:vm";

const bundle = fileURLToPath(new URL("../../dist/functions.js", import.meta.url));

/** The script's text. */
export const script = readFileSync(bundle, "utf8");

const HOST = `({
  functions: {},
  associate(id, fn) { this.functions[id] = fn; },
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  Error: class { constructor(code, message) { this.code = code; this.message = message; } },
})`;

/**
 * Runs the script among the globals of this program, as a host does: the functions by name. In a context of Node's vm
 * each look at Math or NaN takes longer than what is measured.
 */
export function load() {
  globalThis.CustomFunctions = runInThisContext(HOST);
  runInThisContext(script);
  return globalThis.CustomFunctions.functions;
}

/** The same in a context that has nothing but what the language has. */
export function loadBare() {
  const context = createContext({});
  runInContext(`var CustomFunctions = ${HOST};`, context);
  runInContext(script, context);
  return context.CustomFunctions.functions;
}
