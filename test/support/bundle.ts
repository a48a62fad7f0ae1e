import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

/** A cell's content in tests: errors show as their code, and the message is kept beside it. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

export type Matrix = unknown[][];

/** The functions that a bundle registers, by id. */
export type Functions = Readonly<Record<string, (...args: unknown[]) => Matrix>>;

/**
 * Loads dist/functions.js as Excel's JavaScript-only runtime does: with the language itself and
 * CustomFunctions, and nothing else: no window, document, require, process, no code from strings.
 */
export function loadBundle(file: "functions.js" | "functions.en.js" = "functions.js"): Functions {
  const path = join(__dirname, "../../dist", file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(RUNTIME, context);
  runInContext(readFileSync(path, "utf8"), context, { filename: file });
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

/** The error in a result's cell; undefined for a value. */
export function errorIn(cell: unknown): CellError | undefined {
  return typeof cell === "object" && cell !== null && "code" in cell
    ? (cell as CellError)
    : undefined;
}

/** A result as people see it in the sheet: error codes in place of errors. */
export function shown(matrix: Matrix): Matrix {
  return [...matrix].map((row) => [...row].map((cell) => errorIn(cell)?.code ?? cell));
}
