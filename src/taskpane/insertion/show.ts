import type { Sheet } from "../../sheet/sheet";

/** Shows a sheet that was written; what stands there stands there, even if it can't be shown just now. */
export function show(sheet: Sheet, sheetId: string): Promise<void> {
  return sheet.goTo(sheetId, 0, 0).catch(() => undefined);
}
