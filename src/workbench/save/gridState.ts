import type { IWorkbookData } from "@univerjs/core";
import type { CellValue } from "../../workbook";

/** The workbook in the grid as it stands now. */
export interface GridState {
  readonly data: IWorkbookData;
  /** What formulas spill, by the sheet's id. */
  readonly spills: Readonly<Record<string, readonly Spill[]>>;
}

/** What a formula fills from its own cell on; rows and columns count from 0. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  /** As many in every row. */
  readonly values: readonly (readonly CellValue[])[];
}
