import { JigaiError, type ArgumentName } from "../core/error";
import { explain, readInputs, type Explanation } from "../core/rule";
import { explainReport } from "../core/table";
import { rules, tables } from "../policies";
import { explanationTable } from "./explanationTable";
import { spoken } from "./language";
import { oneCell, type Range } from "./overRows";
import { said } from "./said";
import { reportOf, tableOrError } from "./tableFunction";

const FUNCTION: ArgumentName = { name: "function", label: { zh: "函数名", en: "Function" } };

/**
 * 列出一笔结果的计算过程：步骤、依据条款、算式、结果，随后是另一口径的结果、采用的口径和提示。
 * @customfunction JG_EXPLAIN
 * @param {any[][]} function_ 函数名：如 "YC_SUBSIDY"
 * @param {any[][][]} arguments_ 该函数的参数：按原顺序；逐行函数各给一个单元格
 * @returns {any[][]} 表：步骤、依据、计算过程、结果
 */
export function JG_EXPLAIN(function_: any[][], arguments_: any[][][]): any[][] {
  return tableOrError(() => {
    const id = said(FUNCTION, oneCell(function_, FUNCTION), (name) =>
      String(name).trim().toUpperCase()
    );
    return explanationTable(explanationOf(id, withoutEnd(arguments_)), spoken());
  });
}

function explanationOf(id: string, ranges: readonly Range[]): Explanation {
  const rule = rules.get(id);
  if (rule) {
    limit(id, rule.inputs.length, ranges.length);
    const cells = ranges.map((range, position) => oneCell(range, rule.inputs[position]!));
    return explain(rule, readInputs(rule.inputs, cells));
  }
  const table = tables.get(id);
  if (table) {
    limit(id, table.arguments.length, ranges.length);
    return explainReport(table, reportOf(table, ranges));
  }
  const functions = [...rules.keys(), ...tables.keys()];
  throw new JigaiError("unknownFunction", { found: id, functions }).about(FUNCTION);
}

/** Arguments left out at the end don't count. */
function withoutEnd(ranges: readonly Range[] | null | undefined): Range[] {
  const given = [...(ranges ?? [])];
  while (given.length > 0 && given[given.length - 1] === null) given.pop();
  return given;
}

function limit(functionName: string, most: number, found: number): void {
  if (found > most) throw new JigaiError("tooManyArguments", { functionName, most, found });
}
