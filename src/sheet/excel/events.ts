import { readArea } from "../../core/grid/address";
import type { CellsChange } from "../sheet";
import { run } from "./run";

/** Calls `listener` whenever the selection moves. */
export function onSelectionChanged(listener: () => void): Promise<() => void> {
  return listen((context) => context.workbook.onSelectionChanged.add(async () => listener()));
}

/** Calls `listener` when contents change on any sheet; rows and columns put in or taken out count as well. */
export function onCellsChanged(listener: (change: CellsChange) => void): Promise<() => void> {
  return listen((context) =>
    context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const area = readArea(address);
      listener({ sheetId: worksheetId, ...(area && { area }) });
    })
  );
}

/** Adds a handler and resolves to what removes it. */
async function listen<T>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>
): Promise<() => void> {
  const handler = await run(async (context) => {
    const result = add(context);
    await context.sync();
    return result;
  });
  return () => {
    // Removing needs the context that the handler was added with.
    void Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
