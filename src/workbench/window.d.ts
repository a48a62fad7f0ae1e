import type { Grid } from "./grid/createGrid";

declare global {
  interface Window {
    /**
     * The grid for tests and for the curious in the browser's console, while a workbook is open:
     * `jigaiWorkbench.univerAPI.getActiveWorkbook().getActiveSheet().getRange("X6").getRawValue()`.
     */
    jigaiWorkbench?: Pick<Grid, "univerAPI" | "language"> | undefined;
  }
}
