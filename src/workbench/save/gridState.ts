import type { IWorkbookData } from "@univerjs/core";
import type { Spill } from "../../sheet/univer/readSpills";

export type { Spill } from "../../sheet/univer/readSpills";

/** The workbook in the grid as it stands now. */
export interface GridState {
  readonly data: IWorkbookData;
  /** What formulas spill, by the sheet's id. */
  readonly spills: Readonly<Record<string, readonly Spill[]>>;
}
