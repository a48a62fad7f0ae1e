import { createContext, runInContext } from "node:vm";
import type { Functions } from "../../support/functions";
import { readDist } from "./dist";

/**
 * Loads dist/functions.js as Excel's JavaScript-only runtime does: with the language itself and
 * CustomFunctions, and nothing else: no window, document, require, process, no code from strings.
 */
export function loadBundle(file: "functions.js" | "functions.en.js" = "functions.js"): Functions {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(RUNTIME, context);
  runInContext(readDist(file), context, { filename: file });
  return runInContext("functions", context) as Functions;
}

/** What Excel's runtime gives to the bundle, written inside the context so that no outside object leaks in. */
const RUNTIME = `
  var functions = {};
  var CustomFunctions = {
    associate: function (id, fn) { functions[id] = fn; },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    Error: class extends Error {
      constructor(code, message) { super(message); this.code = code; }
    },
  };
`;
