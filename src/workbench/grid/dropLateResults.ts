import {
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { FUniver } from "@univerjs/core/facade";

/**
 * The grid calculates while people go on working, and writes a result into its cell whatever has become of that
 * cell meanwhile. One whose formula is gone keeps what stands there now.
 */
export function dropLateResults(univerAPI: FUniver): void {
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, ({ id, params, options }) => {
    if (id !== SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    const { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams = params;
    const sheet = univerAPI.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet();
    for (const [row, results] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(results)) {
        const cell = sheet?.getCellRaw(Number(row), Number(column));
        if (!cell?.f && !cell?.si) delete results[Number(column)];
      }
    }
  });
}
