import { addressOf } from "../../grid/address";
import type { Ledger } from "../../ledger/ledger";

/** Where things stand in the ledger: addresses of cells, by sheet row and field. */
export class CellLocator {
  private readonly columns = new Map<string, number>();
  private readonly left: number;

  constructor({ columns, area }: Pick<Ledger, "columns" | "area">) {
    this.left = area.left;
    for (const { field, index } of columns) {
      if (field && !this.columns.has(field.id)) this.columns.set(field.id, index);
    }
  }

  /** Has the ledger a column for the field? */
  has(field: string): boolean {
    return this.columns.has(field);
  }

  /** The row's cell in the first of these columns that is there, else its first cell. */
  cell(row: number, ...fields: readonly string[]): string {
    const field = fields.find((id) => this.columns.has(id));
    return addressOf(row - 1, field === undefined ? this.left : this.columns.get(field)!);
  }
}
