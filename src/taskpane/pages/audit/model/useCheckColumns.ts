import { useMemo } from "react";
import {
  columnsOf,
  findCheckColumns,
  type CheckColumnSpan,
} from "../../../../core/audit/report/findCheckColumns";
import {
  isSheetError,
  type Sheet,
  type Target,
  type UsedCells,
  type WriteOptions,
  type Written,
} from "../../../../sheet/sheet";
import type { CheckBlock } from "./checkBlock";
import { withoutColumns } from "./withoutColumns";

/** The check columns that stand beside tables, each table with one set of its own. */
export interface CheckColumns {
  /** What was read, without them, whoever wrote them. */
  hide(used: UsedCells): UsedCells;
  /**
   * Writes them in place of those that were written to this table from here.
   * @throws SheetError as writeBlock; changed where somebody has worked on those that would be replaced
   */
  write(sheet: Sheet, block: CheckBlock, options: WriteOptions): Promise<Written>;
  /** Other check columns that stand where these are to go, such as R:T. */
  inTheWay(block: CheckBlock): string | undefined;
}

/** See `CheckColumns`. */
export function useCheckColumns(): CheckColumns {
  return useMemo(() => {
    const ours = new Map<string, Written>();
    /** By sheet: those that stood there when it was read, and those written since. */
    const known = new Map<string, readonly CheckColumnSpan[]>();

    async function takeAway(table: string) {
      try {
        await ours.get(table)?.undo();
      } catch (error) {
        // Not ours any more: whoever has changed them decides what becomes of them.
        if (isSheetError(error) && error.code === "changed") ours.delete(table);
        throw error;
      }
      ours.delete(table);
    }

    return {
      hide(used) {
        const spans = findCheckColumns(used.grid);
        known.set(used.sheetId, spans);
        return withoutColumns(used, spans);
      },
      async write(sheet, { target, cells, columnWidths }, options) {
        const table = tableOf(target);
        await takeAway(table);
        const written = await sheet.writeBlock(target, cells, { ...options, columnWidths });
        ours.set(table, written);
        const { sheetId, row, column: first } = target;
        const span = { row, first, count: columnWidths.length };
        known.set(sheetId, [...(known.get(sheetId) ?? []), span]);
        return {
          address: written.address,
          async undo() {
            await written.undo();
            if (ours.get(table) === written) ours.delete(table);
          },
        };
      },
      inTheWay({ target: { sheetId, column }, columnWidths }) {
        const span = known
          .get(sheetId)
          ?.find(
            ({ first, count }) => first < column + columnWidths.length && column < first + count
          );
        return span && columnsOf(span);
      },
    };
  }, []);
}

/** A table is told by its sheet and the row of its headings. */
function tableOf({ sheetId, row }: Target): string {
  return `${sheetId}!${row}`;
}
