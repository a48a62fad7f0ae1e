import { JigaiError } from "../core/error";
import { excelFormula, readInputs, type Input, type Operand } from "../core/rule";
import { verbatim } from "../core/text";
import type { CustomFunction } from "./customFunction";
import { ARGUMENTS, FUNCTION, functionName, givenArguments, ruleNamed } from "./namedFunction";
import { oneCell, type Range } from "./overRows";
import { tableOrError } from "./tableFunction";

/** C2, $C$2, Sheet1!C2, '一季度'!C2: the sheet with its mark; the column and row. */
const REFERENCE = /^((?:'(?:[^']|'')+'|[^\s'!:"]+)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})$/i;

const ZERO_OR_BLANK = { asZero: verbatim("否"), asBlank: verbatim("—") };

/** JG_FORMULA: the same calculation as a native formula; a cell's address as text becomes a reference, anything else a constant. */
export const formula: CustomFunction = {
  id: "JG_FORMULA",
  parameters: [FUNCTION, ARGUMENTS],
  calculate: ([named, given]: readonly [Range, Range[]]) =>
    tableOrError(() => {
      const rule = ruleNamed(functionName(named));
      const ranges = givenArguments(rule.id, given, rule.inputs.length);
      const operands: Record<string, Operand> = {};
      const unsure: Input[] = [];
      ranges.forEach((range, position) => {
        const input = rule.inputs[position]!;
        const cell = oneCell(range, input);
        operands[input.name] = operandOf(input, cell);
        if (input.kind === "flag" && cell === 0) unsure.push(input);
      });
      const native = excelFormula(rule, operands);
      for (const input of unsure) {
        if (excelFormula(rule, { ...operands, [input.name]: undefined }) !== native)
          throw new JigaiError("zeroOrBlank", ZERO_OR_BLANK).about(input);
      }
      return [[`=${native}`]];
    }),
};

function operandOf(input: Input, cell: unknown): Operand {
  const [, sheet = "", address] = (typeof cell === "string" && REFERENCE.exec(cell.trim())) || [];
  return address ? { ref: sheet + address.toUpperCase() } : readInputs([input], [cell])[input.name];
}
