import type { Area } from "../../core/grid/address";
import type { CellEdit, CheckStyle, NewSheet, SheetEdits } from "../workbook";

/** What can be said of a sheet's edits before they are made. */
export interface Survey {
  readonly edits: SheetEdits;
  /** The rows with edits, in order. */
  readonly rows: readonly number[];
  /** Everything that is edited lies within; left out where nothing is. */
  readonly area?: Area;
  readonly styles: ReadonlySet<CheckStyle>;
  /** Do cells get styles that depend on what they have? */
  readonly restyles: boolean;
  /** Cells whose formulas may go or fill other cells than before. */
  readonly unsettled: readonly { row: number; column: number; edit: CellEdit }[];
}

/** Goes through a sheet's edits once; rows may be worked out only when they are asked for, and aren't kept. */
export function surveyEdits(edits: SheetEdits): Survey {
  const rows = [...edits.cells.keys()].sort((a, b) => a - b);
  const styles = new Set<CheckStyle>();
  const unsettled: { row: number; column: number; edit: CellEdit }[] = [];
  let restyles = false;
  let [left, right] = [Infinity, -1];
  for (const row of rows) {
    for (const [column, edit] of edits.cells.get(row) ?? []) {
      left = Math.min(left, column);
      right = Math.max(right, column);
      if (edit.style) styles.add(edit.style);
      else if (edit.restyle) restyles = true;
      if (edit.formula === null || edit.fills !== undefined) unsettled.push({ row, column, edit });
    }
  }
  const area = right >= 0 && { top: rows[0]!, left, bottom: rows[rows.length - 1]!, right };
  return { edits, rows, styles, restyles, unsettled, ...(area && { area }) };
}

/** The styles that a new sheet uses. */
export function stylesOf({ rows }: NewSheet): Set<CheckStyle> {
  const styles = new Set<CheckStyle>();
  for (const row of rows) for (const { style } of row) if (style) styles.add(style);
  return styles;
}
