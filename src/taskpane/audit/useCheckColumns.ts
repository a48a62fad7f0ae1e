import { useMemo } from "react";
import type { Sheet, UsedCells, WriteOptions, Written } from "../../sheet/sheet";
import type { CheckBlock } from "./model/checkBlock";
import { withoutColumns, type ColumnSpan } from "./model/withoutColumns";

/** The check columns that stand beside the table, of which there is one set at a time. */
export interface CheckColumns {
  /** What was read, without them. */
  hide(used: UsedCells): UsedCells;
  /** Writes them in place of those that were written before. */
  write(sheet: Sheet, block: CheckBlock, options: WriteOptions): Promise<Written>;
}

/** See `CheckColumns`. */
export function useCheckColumns(): CheckColumns {
  return useMemo(() => {
    let last: { readonly span: ColumnSpan; readonly written: Written } | undefined;
    return {
      hide: (used) => withoutColumns(used, last?.span),
      async write(sheet, { target, cells, columnWidths }, options) {
        await last?.written.undo();
        last = undefined;
        const written = await sheet.writeBlock(target, cells, { ...options, columnWidths });
        const { sheetId, column: first } = target;
        last = { span: { sheetId, first, count: columnWidths.length }, written };
        return {
          address: written.address,
          async undo() {
            await written.undo();
            if (last?.written === written) last = undefined;
          },
        };
      },
    };
  }, []);
}
