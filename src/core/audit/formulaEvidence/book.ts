import type { FormulaBook } from "./finding";
import { Forms } from "./form";
import type { Reference } from "./reference";
import { SheetFormulas } from "./sheetFormulas";

/** A workbook's sheets as references find them. */
export class Book {
  /** Those whose formulas are judged. */
  readonly sheets: readonly SheetFormulas[];
  private readonly forms = new Forms();
  private readonly byName = new Map<string, SheetFormulas | undefined>();

  constructor(private readonly source: FormulaBook) {
    this.sheets = source.sheets.map((sheet) => new SheetFormulas(sheet, this.forms));
    for (const sheet of this.sheets) this.byName.set(keyOf(sheet.grid.name), sheet);
  }

  /** The name of another workbook, which a formula may give by its number; undefined for a number that says nothing. */
  otherWorkbook(written: string): string | undefined {
    if (!/^\d+$/.test(written)) return written;
    return this.source.otherWorkbooks?.[Number(written) - 1] || undefined;
  }

  /** The sheet that a reference leads to; undefined where nothing is known of it. */
  sheetOf({ sheet }: Reference, own: SheetFormulas): SheetFormulas | undefined {
    if (sheet === undefined) return own;
    const key = keyOf(sheet);
    if (!this.byName.has(key)) {
      const grid = this.source.gridOf(sheet);
      this.byName.set(key, grid && new SheetFormulas({ grid, formulas: [] }, this.forms));
    }
    return this.byName.get(key);
  }
}

/** Excel doesn't tell 表a from 表A. */
function keyOf(sheet: string): string {
  return sheet.toUpperCase();
}
