import type { Form } from "./form";
import type { PlacedForm } from "./sheetFormulas";

/** A cell that isn't as the formulas around it. */
export interface Deviant {
  readonly row: number;
  readonly column: number;
  /** Its own formula; left out for a number that was typed. */
  readonly own?: PlacedForm;
  /** What the others have. */
  readonly form: Form;
}

/** A pattern is what so many formulas have in common. */
export const FEWEST = 3;
/** As many times as many formulas have it as cells have not. */
export const TIMES = 3;
/** What occurs more often than this is meant so. */
export const MOST_ALIKE = 2;

/** How many formulas have each form. */
export function countForms(cells: readonly PlacedForm[]): Map<Form, number> {
  const counts = new Map<Form, number>();
  for (const { form } of cells) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** The form that most have, whatever a constant may be; undefined where there is none. */
export function mostFrequent(counts: ReadonlyMap<Form, number>): Form | undefined {
  let most: Form | undefined;
  for (const [form, count] of counts) {
    // A number that was typed as a calculation is no pattern, nor is a default that people may change.
    if (!form.isConstant && (!most || count > counts.get(most)!)) most = form;
  }
  return most;
}
