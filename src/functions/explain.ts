import type { CustomFunction } from "./customFunction";
import { explanationOf } from "./explanationOf";
import { explanationTable } from "./explanationTable";
import { spoken } from "./language";
import { ARGUMENTS, FUNCTION, functionName } from "./namedFunction";
import type { Range } from "./overRows";
import { tableOrError } from "./tableFunction";

/** JG_EXPLAIN: the steps of a result, each with its clause; then other readings, readings taken and notes. */
export const explain: CustomFunction = {
  id: "JG_EXPLAIN",
  parameters: [FUNCTION, ARGUMENTS],
  calculate: ([named, given]: readonly [Range, Range[]]) =>
    tableOrError(() => explanationTable(explanationOf(functionName(named), given), spoken())),
};
