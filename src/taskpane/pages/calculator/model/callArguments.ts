import { argumentFor } from "../../../formula/argumentFor";
import { qualified } from "../../../../core/call/qualified";
import type { FormulaArgument } from "../../../formula/callOf";
import type { Answers, Typed } from "./answers";
import type { RowSource } from "./fromRow";

/**
 * The arguments of the rule's function: references to the row's cells as far as the answers are still those
 * that came from there, otherwise values.
 *
 * @param sheetId the sheet that the formula goes into
 */
export function callArguments(
  { rule, inputs }: Answers,
  typed: Typed,
  source: RowSource | undefined,
  sheetId: string
): FormulaArgument[] {
  return rule.inputs.map(({ name }) => {
    const cell = source?.cells[name];
    if (source && cell && cell.typed === (typed[name] ?? "")) {
      const ref = source.sheetId === sheetId ? cell.address : qualified(source.sheet, cell.address);
      return { ref: ref + (cell.scaled ?? "") };
    }
    return argumentFor(inputs[name]);
  });
}
