import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { IDisposable } from "@univerjs/core";
import type { Area } from "../../core/grid/address";
import { around } from "../area";
import type { CellsChange } from "../sheet";
import type { GridSource, OpenGrid } from "./gridSource";

/** The grid's event for a changed selection is silent when a program or another sheet's tab changes it. */
export const selecting: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
]);

/** What changes contents without saying which. */
const shifting: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  ReorderRangeMutation.id,
]);

/** Calls `listener` whenever the selection moves, to that of another workbook too. */
export function onSelectionChanged(source: GridSource, listener: () => void): () => void {
  return follow(source, listener, ({ univerAPI }) =>
    univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id }) => {
      if (selecting.has(id)) listener();
    })
  );
}

/** Calls `listener` when contents change on any sheet; what formulas make of it doesn't count. */
export function onCellsChanged(
  source: GridSource,
  listener: (change: CellsChange) => void
): () => void {
  const nothing = () => undefined;
  return follow(source, nothing, ({ univerAPI, workbook }) =>
    univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params, options }) => {
      const idFor = (own: string) => `${workbook}/${own}`;
      if (shifting.has(id)) {
        const { subUnitId, from, to } = params;
        const moved = new Set<string>([subUnitId, from?.subUnitId, to?.subUnitId].filter(Boolean));
        return moved.forEach((own) => listener({ sheetId: idFor(own) }));
      }
      if (id !== SetRangeValuesMutation.id || options?.fromFormula) return undefined;
      const area = changedArea(params.cellValue);
      return area && listener({ sheetId: idFor(params.subUnitId), area });
    })
  );
}

/** The area whose contents are set: a look alone is none. */
function changedArea(cells: ISetRangeValuesMutationParams["cellValue"]): Area | undefined {
  const changed = Object.entries(cells ?? {}).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, object | null>).flatMap(([column, cell]) => {
      const isContent = !cell || ["v", "f", "p", "si"].some((key) => key in cell);
      const [top, left] = [Number(row), Number(column)];
      return isContent ? [{ top, left, bottom: top, right: left }] : [];
    })
  );
  return changed.length > 0 ? around(changed) : undefined;
}

/** Listens to the grid of the moment, and to each one that takes its place. */
function follow(
  source: GridSource,
  replaced: () => void,
  listen: (grid: OpenGrid) => IDisposable
): () => void {
  let grid = source.current();
  let listening = grid && listen(grid);
  const end = source.subscribe(() => {
    const next = source.current();
    if (next === grid) return;
    listening?.dispose();
    grid = next;
    listening = next && listen(next);
    if (next) replaced();
  });
  return () => {
    end();
    listening?.dispose();
  };
}
