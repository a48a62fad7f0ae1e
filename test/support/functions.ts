import { CustomFunctionError } from "../../src/cli/recalc/runtime";
import type { Language } from "../../src/core/text";

/** A cell's content in tests: errors show as their code, and the message is kept beside it. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

export type Matrix = unknown[][];

/** The functions by id, as Excel calls them: a matrix for every argument, null for one left out. */
export type Functions = Readonly<Record<string, (...args: unknown[]) => Matrix>>;

const loaded = new Map<Language, Functions>();

/** The functions from source, speaking a language. */
export function loadFunctions(language: Language = "zh"): Functions {
  const found = loaded.get(language);
  if (found) return found;
  const functions: Record<string, (...args: unknown[]) => Matrix> = {};
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, run: (...args: unknown[]) => Matrix) => (functions[id] = run),
      Error: CustomFunctionError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    },
  });
  // The language is a setting of the modules: each language has modules of its own, as it has a bundle.
  jest.isolateModules(() => {
    require(language === "en" ? "../../src/functions/index.en" : "../../src/functions/index");
  });
  loaded.set(language, functions);
  return functions;
}

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
