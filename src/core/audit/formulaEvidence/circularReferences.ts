import { addressOf, type Area } from "../../grid/address";
import { firstFrom } from "./between";
import type { FormulaCheck } from "./evidence";
import type { Book } from "./book";
import type { FormulaFinding } from "./finding";
import { areaFrom } from "./reference";
import type { PlacedForm, SheetFormulas } from "./sheetFormulas";
import { circular } from "./texts";

/** More circles than this are one fault many times over. */
const MOST_CIRCLES = 20;

/** Formulas that lead back to themselves: each circle once, at the cell where it closes. */
export const circularReferences: FormulaCheck = ({ book }) => {
  const search = new Search(book);
  for (const sheet of book.sheets) {
    for (const cell of sheet.cells) search.from({ sheet, cell });
  }
  return search.found;
};

/** A formula on its sheet. */
interface Node {
  readonly sheet: SheetFormulas;
  readonly cell: PlacedForm;
}

/** A formula on the way, and which of the formulas it refers to are still to be followed. */
interface Step extends Node {
  readonly next: Iterator<Node>;
}

/**
 * Goes along references, each formula once. Of a column, those that were followed to the end are passed over in one
 * leap, so that long areas that many formulas share cost nothing twice.
 */
class Search {
  readonly found: FormulaFinding[] = [];
  private readonly columns = new Map<SheetFormulas, Map<number, Column>>();
  private readonly reported = new Set<PlacedForm>();
  private readonly onTheWay = new Map<PlacedForm, number>();

  constructor(private readonly book: Book) {}

  from(start: Node): void {
    if (this.isDone(start)) return;
    const path: Step[] = [];
    this.enter(path, start);
    while (path.length > 0 && this.found.length < MOST_CIRCLES) {
      const step = path[path.length - 1]!;
      const { value, done } = step.next.next() as IteratorResult<Node, undefined>;
      if (done) {
        path.pop();
        this.onTheWay.delete(step.cell);
        this.columnOf(step)?.leave(step.cell);
      } else if (this.onTheWay.has(value!.cell)) {
        this.report(value!, path);
      } else this.enter(path, value!);
    }
  }

  private enter(path: Step[], node: Node): void {
    this.onTheWay.set(node.cell, path.length);
    path.push({ ...node, next: this.referred(node) });
  }

  private report({ sheet, cell }: Node, path: readonly Node[]): void {
    if (this.reported.has(cell)) return;
    this.reported.add(cell);
    const circle = path.slice(this.onTheWay.get(cell)!);
    const addresses = circle.map(
      (node) =>
        (node.sheet === sheet ? "" : `${node.sheet.grid.name}!`) +
        addressOf(node.cell.row, node.cell.column)
    );
    this.found.push({
      kind: "circular",
      sheet: sheet.grid.name,
      address: addressOf(cell.row, cell.column),
      text: circular(addresses, `=${cell.formula}`),
    });
  }

  /** The formulas in the cells that a formula refers to, without those that lead nowhere new. */
  private *referred({ sheet, cell }: Node): IterableIterator<Node> {
    for (const { reference } of cell.form.uses) {
      const of = this.book.sheetOf(reference, sheet);
      const area = of && areaFrom(reference, cell.row, cell.column);
      if (!of || !area) continue;
      for (const column of this.columnsIn(of, area)) {
        let at = column.next(column.firstFrom(area.top));
        while (at < column.cells.length && column.cells[at]!.row <= area.bottom) {
          yield { sheet: of, cell: column.cells[at]! };
          at = column.next(at + 1);
        }
      }
    }
  }

  private columnsIn(of: SheetFormulas, { left, right }: Area): Column[] {
    const columns = this.columnsOf(of);
    if (left === right) return columns.has(left) ? [columns.get(left)!] : [];
    return [...columns].flatMap(([index, column]) =>
      left <= index && index <= right ? [column] : []
    );
  }

  private columnsOf(sheet: SheetFormulas): Map<number, Column> {
    let columns = this.columns.get(sheet);
    if (!columns) {
      columns = new Map([...sheet.inColumns].map(([index, cells]) => [index, new Column(cells)]));
      this.columns.set(sheet, columns);
    }
    return columns;
  }

  private columnOf({ sheet, cell }: Node): Column | undefined {
    return this.columnsOf(sheet).get(cell.column);
  }

  private isDone(node: Node): boolean {
    return this.columnOf(node)?.isDone(node.cell) ?? false;
  }
}

/** The formulas of a column, from above. */
class Column {
  /** By place: where to go on looking for one that isn't done. */
  private readonly goOn: number[];

  constructor(readonly cells: readonly PlacedForm[]) {
    this.goOn = Array.from({ length: cells.length + 1 }, (_, i) => i);
  }

  /** The place of the first formula in this row or below. */
  firstFrom(row: number): number {
    return firstFrom(this.cells, (cell) => cell.row, row);
  }

  /** The first place from here on whose formula isn't done. */
  next(from: number): number {
    let end = from;
    while (this.goOn[end] !== end) end = this.goOn[end]!;
    // Whoever comes this way again takes it in one leap.
    for (let at = from; this.goOn[at] !== end && at !== end;) {
      const further = this.goOn[at]!;
      this.goOn[at] = end;
      at = further;
    }
    return end;
  }

  leave({ row }: PlacedForm): void {
    const at = this.firstFrom(row);
    this.goOn[at] = at + 1;
  }

  isDone({ row }: PlacedForm): boolean {
    const at = this.firstFrom(row);
    return this.goOn[at] !== at;
  }
}
