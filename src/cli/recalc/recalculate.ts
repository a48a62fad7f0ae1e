import { SheetValues, type Content, type Matrix, type Sheets } from "../../core/call";
import type { Area } from "../../core/ledger/address";
import type { SheetInfo, Workbook } from "../../workbook";
import { cellArea, forEachCell, isLarger, isSameArea, overlap } from "./areas";
import { contentOf, evaluateCall, type KnownFunctions } from "./evaluateCall";
import { ourFormulas, type LeftToExcel, type OurCell } from "./ourFormulas";
import { shownOtherwise, type ShownOtherwise } from "./shownOtherwise";
import { spillOf, type Spill } from "./spill";

/** A cell of ours and what it comes to now. */
export interface Recalculated {
  readonly cell: OurCell;
  readonly spill: Spill;
}

/** What a recalculation gives. */
export interface Recalculation {
  readonly recalculated: readonly Recalculated[];
  readonly left: readonly LeftToExcel[];
  /** Formulas that get other numbers than their arguments' cells show. */
  readonly otherwise: readonly ShownOtherwise[];
  /** The values that the file has, by sheet. */
  readonly stored: (sheet: SheetInfo, row: number, column: number) => Content;
}

/** A spill that grows changes what others refer to; this often is enough for any chain of them. */
const MOST_ROUNDS = 4;

/** Works out every formula of ours anew, those that others refer to first. */
export function recalculate(workbook: Workbook, known: KnownFunctions): Recalculation {
  const { cells, left } = ourFormulas(workbook, new Set(known.keys()));
  const sheets = new Map<string, SheetValues>();
  const valuesOf = (name: string): SheetValues => {
    const key = name.toLowerCase();
    const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === key)!;
    const values = sheets.get(key) ?? new SheetValues(workbook.grid(sheet));
    sheets.set(key, values);
    return values;
  };
  let areas = new Map<OurCell, Area>();
  for (let round = 1; ; round++) {
    const calculation = new Calculation(cells, known, valuesOf, areas);
    const recalculated = calculation.run();
    const grown = new Map(recalculated.map(({ cell, spill }) => [cell, spill.area] as const));
    const stays = recalculated.every(({ cell, spill }) =>
      isSameArea(areaOf(cell, areas), spill.area)
    );
    if (stays || round === MOST_ROUNDS) {
      const circular = [...calculation.circular].map((cell) => ({
        ...cell,
        reason: "circular" as const,
      }));
      const stored: Recalculation["stored"] = ({ name }, row, column) =>
        valuesOf(name).stored(row, column);
      const otherwise = shownOtherwise(cells, (name) => valuesOf(name).grid);
      return { recalculated, left: [...left, ...circular], otherwise, stored };
    }
    areas = grown;
    sheets.forEach((values) => values.reset());
  }
}

/** One pass over all cells, each once what it refers to is known. */
class Calculation implements Sheets {
  readonly circular = new Set<OurCell>();
  private readonly done = new Map<OurCell, Spill>();
  private readonly working = new Set<OurCell>();
  private readonly bySheet = new Map<string, Map<string, OurCell>>();
  private readonly spilling: OurCell[];

  constructor(
    private readonly cells: readonly OurCell[],
    private readonly known: KnownFunctions,
    private readonly valuesOf: (sheet: string) => SheetValues,
    private readonly areas: ReadonlyMap<OurCell, Area>
  ) {
    this.spilling = cells.filter((cell) => isLarger(areaOf(cell, areas)));
    for (const cell of cells) {
      const key = cell.sheet.name.toLowerCase();
      if (!this.bySheet.has(key)) this.bySheet.set(key, new Map());
      this.bySheet.get(key)!.set(`${cell.row},${cell.column}`, cell);
    }
  }

  run(): Recalculated[] {
    for (const cell of this.cells) this.calculate(cell);
    return [...this.done].map(([cell, spill]) => ({ cell, spill }));
  }

  private calculate(cell: OurCell): void {
    if (this.done.has(cell) || this.circular.has(cell)) return;
    if (this.working.has(cell)) {
      // Everything on the way from the cell back to itself.
      const way = [...this.working];
      way.slice(way.indexOf(cell)).forEach((each) => this.circular.add(each));
      return;
    }
    this.working.add(cell);
    const results = evaluateCall(cell.call, cell.sheet.name, this.known, this);
    this.working.delete(cell);
    if (this.circular.has(cell)) return;
    const values = this.valuesOf(cell.sheet.name);
    const spill = spillOf(cell, results, values);
    forEachCell(cell.fills, (row, column) => values.set(row, column, null));
    spill.values.forEach((row, i) =>
      row.forEach((value, j) =>
        values.set(spill.area.top + i, spill.area.left + j, contentOf(value))
      )
    );
    this.done.set(cell, spill);
  }

  /** The values of an area, once the cells of ours in it are known. */
  valuesIn(sheet: string, area: Area): Matrix {
    const key = sheet.toLowerCase();
    for (const cell of this.spilling) {
      const isThere = cell.sheet.name.toLowerCase() === key;
      if (isThere && overlap(areaOf(cell, this.areas), area)) this.calculate(cell);
    }
    for (const cell of this.cellsIn(key, area)) this.calculate(cell);
    return this.valuesOf(sheet).in(area);
  }

  private cellsIn(sheet: string, area: Area): OurCell[] {
    const cells = this.bySheet.get(sheet);
    if (!cells) return [];
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > cells.size) {
      return [...cells.values()].filter((cell) => overlap(cellArea(cell), area));
    }
    const found: OurCell[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cells.get(`${row},${column}`);
        if (cell) found.push(cell);
      }
    }
    return found;
  }

  spilledFrom(sheet: string, { top, left }: Area): Matrix {
    const key = sheet.toLowerCase();
    const cell = this.bySheet.get(key)?.get(`${top},${left}`);
    if (cell) this.calculate(cell);
    const spill = cell && this.done.get(cell);
    return spill ? spill.values.map((row) => row.map(contentOf)) : [["#REF!"]];
  }
}

/** The cells that a formula fills: as the last round found, or as the file says. */
function areaOf(cell: OurCell, areas: ReadonlyMap<OurCell, Area>): Area {
  return areas.get(cell) ?? cell.fills ?? cellArea(cell);
}
