/** A function as the add-in registers it: matrices in, a matrix out. */
export type Registered = (...args: unknown[]) => unknown;

/** The functions by name, once `src/functions` has been loaded. */
export const registered = new Map<string, Registered>();

/** An error in a cell of a result. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message = ""
  ) {
    super(message);
  }
}

/** What Excel's runtime offers to the functions when they load, as far as they use it. */
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, run: Registered) => registered.set(id.toUpperCase(), run),
    Error: CustomFunctionError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
});
