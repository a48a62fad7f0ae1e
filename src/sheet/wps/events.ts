import type { CellsChange } from "../sheet";
import type { EventName, Listener } from "./objects";
import { idOf, type Wps } from "./run";
import { areaOf } from "./sheetRange";

/** Calls `listener` whenever the selection moves, another sheet's included. */
export function onSelectionChanged(wps: Wps, listener: () => void): () => void {
  const ends = (["SheetSelectionChange", "SheetActivate"] as const).map((name) =>
    listen(wps, name, () => listener())
  );
  return () => ends.forEach((end) => end());
}

/** Calls `listener` when contents change on any sheet. */
export function onCellsChanged(wps: Wps, listener: (change: CellsChange) => void): () => void {
  return listen(wps, "SheetChange", (sheet, range) => {
    const isOne = range.Areas.Count === 1;
    listener({ sheetId: idOf(sheet), ...(isOne && { area: areaOf(range) }) });
  });
}

function listen({ application }: Wps, name: EventName, listener: Listener): () => void {
  const { ApiEvent } = application;
  // Whether WPS takes it away is not for the pane to depend on.
  let wanted = true;
  const guarded: Listener = (...event) => {
    if (wanted) listener(...event);
  };
  ApiEvent.AddApiEventListener(name, guarded);
  return () => {
    wanted = false;
    ApiEvent.RemoveApiEventListener(name, guarded);
  };
}
