import { JigaiError } from "../core/error";
import { excelFormula, readInputs, type Input, type Operand } from "../core/rule";
import { verbatim } from "../core/text";
import { functionName, givenArguments, ruleNamed } from "./namedFunction";
import { oneCell } from "./overRows";
import { tableOrError } from "./tableFunction";

/** C2, $C$2, Sheet1!C2, '一季度'!C2: the sheet with its mark; the column and row. */
const REFERENCE = /^((?:'(?:[^']|'')+'|[^\s'!:"]+)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})$/i;

const ZERO_OR_BLANK = { asZero: verbatim("否"), asBlank: verbatim("—") };

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
    const unsure: Input[] = [];
    ranges.forEach((range, position) => {
      const input = rule.inputs[position]!;
      const cell = oneCell(range, input);
      operands[input.name] = operandOf(input, cell);
      if (input.kind === "flag" && cell === 0) unsure.push(input);
    });
    const formula = excelFormula(rule, operands);
    for (const input of unsure) {
      if (excelFormula(rule, { ...operands, [input.name]: undefined }) !== formula)
        throw new JigaiError("zeroOrBlank", ZERO_OR_BLANK).about(input);
    }
    return [[`=${formula}`]];
  });
}

function operandOf(input: Input, cell: unknown): Operand {
  const [, sheet = "", address] = (typeof cell === "string" && REFERENCE.exec(cell.trim())) || [];
  return address ? { ref: sheet + address.toUpperCase() } : readInputs([input], [cell])[input.name];
}
