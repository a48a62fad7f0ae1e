import { isAmount, type Amount } from "../../../amount";
import { addressOf } from "../../../grid/address";
import type { Column, LedgerCell, LedgerRow, RowKind } from "../../../ledger/ledger";
import type { DerivedColumn } from "./interestDays";
import { Precision } from "./precision";

/** What a row has in a column: nothing, a figure or word, or what can't be told. */
export type Figure = Amount | string | boolean | undefined | typeof UNREAD;

/** What a cell holds that can't be read, or that may be another row's. */
export const UNREAD: unique symbol = Symbol("unread");

/** A row as relations need it. */
export interface FigureRow {
  /** The sheet's row number, from 1. */
  readonly number: number;
  readonly kind: RowKind;
  /** Its place among the rows of data, from 0. */
  readonly index: number;
  readonly figures: readonly Figure[];
}

/** Where figures are taken from, and what is known of their columns. */
export type FigureSource = Pick<Figures, "of" | "column" | "precision">;

/** The figures of some columns, row by row. */
export class Figures {
  readonly rows: FigureRow[] = [];
  private readonly places: ReadonlyMap<string, number>;
  private readonly precisions: readonly Precision[];
  private data = 0;

  private readonly columns: readonly Column[];

  constructor(
    private readonly own: readonly Column[],
    private readonly derived: readonly DerivedColumn[] = []
  ) {
    const columns = [...own, ...derived.map(({ column }) => column)];
    this.columns = columns;
    this.places = new Map(columns.map(({ field }, i) => [field!.id, i]));
    this.precisions = columns.map(({ unit }) => new Precision(unit));
  }

  add(row: LedgerRow): void {
    const { number, kind } = row;
    const isUnsure = sharesRows(row, this.own) || row.unitSaid?.isOfRow === true;
    const stated = this.own.map(({ field }, i): Figure => {
      const own = figureIn(row.cells[field!.id]);
      const figure = isUnsure && own !== undefined ? UNREAD : own;
      if (isAmount(figure)) this.precisions[i]!.add(figure);
      return figure;
    });
    const figures =
      kind === "data" ? [...stated, ...this.derived.map(({ of }) => of(row))] : stated;
    this.rows.push({ number, kind, index: this.data, figures });
    if (kind === "data") this.data++;
  }

  of(row: FigureRow, field: string): Figure {
    const place = this.places.get(field);
    return place === undefined ? undefined : row.figures[place];
  }

  /** How many columns there are. */
  get width(): number {
    return this.columns.length;
  }

  has(field: string): boolean {
    return this.places.has(field);
  }

  precision(field: string): Precision {
    return this.precisions[this.places.get(field)!]!;
  }

  column(field: string): Column {
    return this.columns[this.places.get(field)!]!;
  }

  heading(field: string): string {
    return this.column(field).heading;
  }

  address(row: FigureRow, field: string): string {
    return addressOf(row.number - 1, this.column(field).index);
  }
}

function figureIn(cell: LedgerCell | undefined): Figure {
  if (cell?.error) return UNREAD;
  const value = cell?.value;
  return isAmount(value) || typeof value === "string" || typeof value === "boolean"
    ? value
    : undefined;
}

/** One amount for several rows, of which others have amounts of their own: no row's figures belong together. */
function sharesRows({ cells }: LedgerRow, columns: readonly Column[]): boolean {
  return columns.some(({ field }) => {
    const cell = cells[field!.id];
    return cell?.merged ? cell.merged.beside.length > 0 : isContinued(cell);
  });
}

/** The cell's amount stands in the row above, in cells merged down. */
function isContinued(cell: LedgerCell | undefined): boolean {
  return cell !== undefined && cell.found === null && cell.note !== undefined;
}
