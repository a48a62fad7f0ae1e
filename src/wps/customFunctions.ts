import { callback, type ExcelFunction } from "./callback";
import type { Registration } from "./registration";

/** What of WPS registers functions. */
export interface FunctionHost {
  AddCustomFunction?: (
    namespace: string,
    name: string,
    run: (...given: unknown[]) => unknown,
    help: Registration["help"]
  ) => void;
}

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

/** Stands in for Excel's `CustomFunctions`: functions.js registers with it, unchanged. */
export function customFunctions(
  host: FunctionHost,
  namespace: string,
  registrations: readonly Registration[]
) {
  const byName = new Map(registrations.map((each) => [each.name, each]));
  return {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    associate(id: string, run: ExcelFunction) {
      const registration = byName.get(id);
      // Before 12.1.0.20540 WPS has no functions of add-ins: the pane works all the same.
      if (!registration || !host.AddCustomFunction) return;
      host.AddCustomFunction(namespace, id, callback(run, registration), registration.help);
    },
  };
}
