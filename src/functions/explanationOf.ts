import { certainInputs, explain, type Explanation } from "../core/rule";
import { explainReport } from "../core/table";
import { rules, tables } from "../policies";
import { givenArguments, unknownFunction } from "./namedFunction";
import { oneCell, type Range } from "./overRows";
import { reportOf } from "./tableFunction";

/**
 * The calculation behind a function's result.
 *
 * @param id the function's name
 * @param arguments_ in the function's own order; row functions take one cell each
 * @throws JigaiError unknownFunction, tooManyArguments, notOneCell, and what the function itself gives
 */
export function explanationOf(id: string, arguments_: readonly Range[]): Explanation {
  const rule = rules.get(id);
  if (rule) {
    const ranges = givenArguments(id, arguments_, rule.inputs.length);
    const cells = ranges.map((range, position) => oneCell(range, rule.inputs[position]!));
    return explain(rule, certainInputs(rule, cells));
  }
  const table = tables.get(id);
  if (!table) throw unknownFunction(id, [...rules.keys(), ...tables.keys()]);
  const ranges = givenArguments(id, arguments_, table.arguments.length);
  return explainReport(table, reportOf(table, ranges));
}
