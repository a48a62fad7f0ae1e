import type { FUniver } from "@univerjs/core/facade";
import { DeviceInputEventType, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import { pause } from "../pause";

/**
 * Ends what is being typed into a cell, as when people click elsewhere: what stands there so far is in the cell by
 * the time this returns its promise. The facade's own way presses Enter, which moves the selection.
 */
export async function endEditing(univerAPI: FUniver): Promise<void> {
  const workbook = univerAPI.getActiveWorkbook();
  if (workbook?.isCellEditing()) {
    univerAPI.syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.PointerDown,
      unitId: workbook.getId(),
    });
  }
  // A formula typed over several sheets goes back to its own one first.
  await pause();
}
