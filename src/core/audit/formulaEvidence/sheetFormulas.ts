import { MOST_COLUMNS, type Area } from "../../grid/address";
import { contentOf, isFormatted, NOT_CALCULATED, type Grid } from "../../grid/grid";
import type { FormulaSheet, PlacedFormula } from "./finding";
import type { Form, Forms } from "./form";
import { listUnder } from "../listUnder";
import { RowKinds } from "./rowKinds";

/** A formula where it stands, taken apart. */
export interface PlacedForm extends PlacedFormula {
  readonly form: Form;
}

/** A sheet's cells and formulas, each quickly found. */
export class SheetFormulas {
  readonly grid: Grid;
  readonly cells: readonly PlacedForm[];
  readonly rowKinds: RowKinds;
  /** From above. */
  readonly hiddenRows: readonly number[];
  private readonly byCell = new Map<number, PlacedForm>();
  private readonly columns = new Map<number, PlacedForm[]>();
  private readonly rows = new Map<number, PlacedForm[]>();
  /** The cells that array formulas fill beside their own. */
  private readonly filled = new Set<number>();
  private readonly columnsWithNumbers = new Map<number, boolean>();

  constructor({ grid, formulas }: FormulaSheet, forms: Forms) {
    this.grid = grid;
    this.hiddenRows = [...(grid.hidden?.rows ?? [])].sort((a, b) => a - b);
    this.cells = formulas.map((each) => ({
      ...each,
      form: forms.of(each.formula, each.row, each.column),
    }));
    for (const { fills } of formulas) if (fills) this.fill(fills);
    for (const cell of this.cells) {
      this.byCell.set(cell.row * MOST_COLUMNS + cell.column, cell);
      listUnder(this.columns, cell.column).push(cell);
      listUnder(this.rows, cell.row).push(cell);
    }
    for (const line of this.columns.values()) line.sort((a, b) => a.row - b.row);
    for (const line of this.rows.values()) line.sort((a, b) => a.column - b.column);
    const withSums = new Set(this.cells.filter(isSumOfColumn).map(({ row }) => row));
    this.rowKinds = new RowKinds(grid, withSums);
  }

  /** The formulas of each column that has any, from above. */
  get inColumns(): ReadonlyMap<number, readonly PlacedForm[]> {
    return this.columns;
  }

  /** The formulas of each row that has any, from the left. */
  get inRows(): ReadonlyMap<number, readonly PlacedForm[]> {
    return this.rows;
  }

  at(row: number, column: number): PlacedForm | undefined {
    return this.byCell.get(row * MOST_COLUMNS + column);
  }

  /** Is the cell's value a formula's, be it an array formula that stands elsewhere? */
  isComputed(row: number, column: number): boolean {
    return this.at(row, column) !== undefined || this.filled.has(row * MOST_COLUMNS + column);
  }

  content(row: number, column: number): string | number | boolean | null {
    return contentOf(this.grid.rows[row]?.[column]);
  }

  /** A number that isn't a day; undefined for everything else. */
  number(row: number, column: number): number | undefined {
    const cell = this.grid.rows[row]?.[column];
    const content = contentOf(cell);
    const isDay = isFormatted(cell) && cell.format === "date";
    return typeof content === "number" && !isDay ? content : undefined;
  }

  /** A number, or a formula whose result isn't there yet. */
  hasFigure(row: number, column: number): boolean {
    const isWaiting = this.content(row, column) === NOT_CALCULATED && this.isComputed(row, column);
    return isWaiting || this.number(row, column) !== undefined;
  }

  /** A number that somebody typed. */
  typedNumber(row: number, column: number): number | undefined {
    const number = this.number(row, column);
    return number === undefined || this.isComputed(row, column) ? undefined : number;
  }

  isBlank(row: number, column: number): boolean {
    return this.content(row, column) === null && this.at(row, column) === undefined;
  }

  /** Has anybody filled the column in? */
  hasNumbersIn(column: number): boolean {
    let has = this.columnsWithNumbers.get(column);
    if (has === undefined) {
      has = this.grid.rows.some((_, row) => this.number(row, column) !== undefined);
      this.columnsWithNumbers.set(column, has);
    }
    return has;
  }

  isBlankRow(row: number): boolean {
    return !(this.grid.rows[row] ?? []).some((cell) => contentOf(cell) !== null);
  }

  private fill({ top, left, bottom, right }: Area): void {
    for (let row = top; row <= Math.min(bottom, this.grid.rows.length - 1); row++) {
      const last = Math.min(right, (this.grid.rows[row]?.length ?? 0) - 1);
      for (let column = left; column <= last; column++)
        this.filled.add(row * MOST_COLUMNS + column);
    }
  }

  /** Is it a row of figures of one thing, rather than of sums or headings? */
  isData(row: number): boolean {
    return this.rowKinds.of(row) === "data";
  }
}

/** Adds up cells of its own column. */
export function isSumOfColumn({ form: { sum } }: PlacedForm): boolean {
  return (
    sum !== undefined &&
    sum.addends.every(
      ({ sheet, left, right, top }) =>
        sheet === undefined &&
        [left, right].some((edge) => edge !== null && !edge.isFixed && edge.at === 0) &&
        !(top !== null && !top.isFixed && top.at === 0)
    )
  );
}
