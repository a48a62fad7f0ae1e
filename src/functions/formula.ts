import { excelFormula, readInput, type Input, type Operand } from "../core/rule";
import { functionName, givenArguments, ruleNamed } from "./namedFunction";
import { oneCell } from "./overRows";
import { tableOrError } from "./tableFunction";

/** C2, $C$2, Sheet1!C2, '一季度'!C2: the sheet with its mark; the column and row. */
const REFERENCE = /^((?:'(?:[^']|'')+'|[^\s'!:"]+)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})$/i;

/**
 * 同一计算的 Excel 原生公式（文字），不装本加载项也能复算。金额单元格须为数字；文字、负数单元格得出错误值。
 * @customfunction JG_FORMULA
 * @param {any[][]} function_ 函数名：逐行函数，如 "YC_SUBSIDY"
 * @param {any[][][]} arguments_ 该函数的参数：按原顺序；写成文字的单元格地址（如 "C2"）成为引用，其余作为常数
 * @returns {any[][]} 公式文字，以 = 开头
 */
export function JG_FORMULA(function_: any[][], arguments_: any[][][]): any[][] {
  return tableOrError(() => {
    const rule = ruleNamed(functionName(function_));
    const ranges = givenArguments(rule.id, arguments_, rule.inputs.length);
    const operands: Record<string, Operand> = {};
    ranges.forEach((range, position) => {
      const input = rule.inputs[position]!;
      operands[input.name] = operandOf(input, oneCell(range, input));
    });
    return [[`=${excelFormula(rule, operands)}`]];
  });
}

function operandOf(input: Input, cell: unknown): Operand {
  const [, sheet = "", address] = (typeof cell === "string" && REFERENCE.exec(cell.trim())) || [];
  return address ? { ref: sheet + address.toUpperCase() } : readInput(input, cell);
}
