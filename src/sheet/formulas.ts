import type { Area } from "../core/grid/address";
import type { CellFormula } from "./sheet";

/** Does a formula stand there? The formula of a text that begins with = is this text. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** The formulas among what stands in an area's cells. */
export function formulasIn(
  { top, left }: Area,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[]
): CellFormula[] {
  return formulas.flatMap((line, i) =>
    line.flatMap((formula, j) =>
      isFormula(formula, values[i]![j]) ? [{ row: top + i, column: left + j, formula }] : []
    )
  );
}
