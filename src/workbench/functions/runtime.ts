/**
 * What Excel's custom functions runtime offers to a bundle when it loads, as far as our bundle uses it:
 * `CustomFunctions.associate`, `CustomFunctions.Error` and `CustomFunctions.ErrorCode`.
 */

/** A matrix of cells as Excel hands it to a function: blanks are `null`. */
export type Matrix = CellContent[][];
export type CellContent = string | number | boolean | null;

/** A matrix, `null` for an argument left out, or all matrices of a repeating last parameter. */
export type ExcelArgument = Matrix | null | Matrix[];

/** A function as our bundle registers it. */
export type ExcelFunction = (...args: ExcelArgument[]) => unknown;

/** An error with a message for people, thrown by a function or standing in a cell of its result. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
} as const;

/** The runtime's global object, with every associated function put into `functions` by its id. */
export function customFunctionsRuntime(functions: Map<string, ExcelFunction>) {
  return {
    associate(
      idOrAll: string | Record<string, ExcelFunction>,
      implementation?: ExcelFunction
    ): void {
      const all =
        typeof idOrAll === "string" ? { [idOrAll]: implementation as ExcelFunction } : idOrAll;
      for (const [id, run] of Object.entries(all)) functions.set(id.toUpperCase(), run);
    },
    Error: CustomFunctionError,
    ErrorCode,
  };
}
