import { explanationOf } from "./explanationOf";
import { explanationTable } from "./explanationTable";
import { spoken } from "./language";
import { functionName } from "./namedFunction";
import { tableOrError } from "./tableFunction";

/**
 * 列出一笔结果的计算过程：步骤、依据条款、算式、结果，随后是另一口径的结果、采用的口径和提示。
 * @customfunction JG_EXPLAIN
 * @param {any[][]} function_ 函数名：如 "YC_SUBSIDY"
 * @param {any[][][]} arguments_ 该函数的参数：按原顺序；逐行函数各给一个单元格
 * @returns {any[][]} 表：步骤、依据、计算过程、结果
 */
export function JG_EXPLAIN(function_: any[][], arguments_: any[][][]): any[][] {
  return tableOrError(() =>
    explanationTable(explanationOf(functionName(function_), arguments_), spoken())
  );
}
