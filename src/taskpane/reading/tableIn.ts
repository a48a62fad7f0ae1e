import { findLedgers, type FindOptions, type Ledger } from "../../core/ledger";
import type { Area } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import { ledgerFields } from "../../policies/ledgerFields";
import { overlap } from "../../sheet/area";
import type { UsedCells } from "../../sheet/sheet";

/** A table of the sheet on show, as the ledger reader understands it. */
export interface ReadTable {
  readonly sheetId: string;
  readonly grid: Grid;
  readonly ledger: Ledger;
  /** What is selected, not clipped to the cells in use. */
  readonly selection: Area;
}

/**
 * The table around the selection in cells that have been read; where none is there, the longest of the sheet.
 *
 * @throws JigaiError noLedger, or about an override that names nothing
 */
export function tableIn({ sheetId, grid, selection }: UsedCells, options?: FindOptions): ReadTable {
  const ledgers = findLedgers(grid, { fields: ledgerFields, ...options });
  const height = ({ area }: Ledger) => area.bottom - area.top;
  const around = ledgers.find(({ area }) => overlap(area, selection));
  const ledger = around ?? ledgers.reduce((a, b) => (height(b) > height(a) ? b : a));
  return { sheetId, grid, ledger, selection };
}
