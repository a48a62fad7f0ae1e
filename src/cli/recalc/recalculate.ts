import { SheetValues, type Content, type Matrix, type Sheets } from "../../core/call";
import type { Area } from "../../core/grid/address";
import type { SheetInfo, Workbook } from "../../workbook";
import { cellArea, cellCount, forEachCell, isLarger, isSameArea, overlap } from "./areas";
import { contentOf, evaluateCall, type KnownFunctions } from "./evaluateCall";
import type { Result } from "./functions";
import { ourFormulas, type LeftToExcel, type NotRecalculated, type OurCell } from "./ourFormulas";
import { referredValues, TooManyCells } from "./referredValues";
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
  /** Sheets of which the file has nothing. */
  readonly missing: readonly string[];
  /** Formulas that get other numbers than their arguments' cells show. */
  readonly otherwise: readonly ShownOtherwise[];
  /** The values that the file has, by sheet. */
  readonly stored: (sheet: SheetInfo, row: number, column: number) => Content;
  /** The values that there are now. */
  readonly sheets: Sheets;
}

/** A spill that grows changes what others refer to; this often is enough for any chain of them. */
const MOST_ROUNDS = 4;

/** Cells that the arrays and spills of a workbook may fill together: some columns of 100 000 rows. */
const MOST_FILLED = 1 << 19;

/** Hears how far the work has come, 0 to 1. */
type OnProgress = (stage: "reading" | "calculating", sheet: string, share: number) => void;

/** Works out every formula of ours anew, those that others refer to first. */
export function recalculate(
  workbook: Workbook,
  known: KnownFunctions,
  onProgress: OnProgress = () => undefined
): Recalculation {
  const reading = (sheet: string, share: number) => onProgress("reading", sheet, share);
  const { cells, left } = ourFormulas(workbook, new Set(known.keys()), undefined, reading);
  const sheets = new Map<string, SheetValues>();
  const valuesOf = (name: string): SheetValues => {
    const key = name.toLowerCase();
    const sheet = workbook.sheets.find((each) => each.name.toLowerCase() === key)!;
    const hear = (share: number) => reading(sheet.name, share);
    const values = sheets.get(key) ?? new SheetValues(workbook.grid(sheet, hear));
    sheets.set(key, values);
    return values;
  };
  let areas = new Map<OurCell, Area>();
  for (let round = 1; ; round++) {
    const calculation = new Calculation(cells, known, valuesOf, areas);
    const recalculated = calculation.run((sheet, share) => onProgress("calculating", sheet, share));
    const grown = new Map(recalculated.map(({ cell, spill }) => [cell, spill.area] as const));
    const stays = recalculated.every(({ cell, spill }) =>
      isSameArea(areaOf(cell, areas), spill.area)
    );
    if (stays || round === MOST_ROUNDS) {
      const because = (cells: ReadonlySet<OurCell>, reason: NotRecalculated) =>
        [...cells].map((cell): LeftToExcel => ({ ...cell, reason }));
      const notDone = [
        ...because(calculation.circular, "circular"),
        ...because(calculation.tooMany, "tooMany"),
      ];
      const stored: Recalculation["stored"] = ({ name }, row, column) =>
        valuesOf(name).stored(row, column);
      return {
        recalculated,
        left: [...left, ...notDone],
        missing: workbook.missing,
        otherwise: shownOtherwise(cells, (name) => valuesOf(name).grid),
        stored,
        sheets: calculation,
      };
    }
    areas = grown;
    sheets.forEach((values) => values.reset());
  }
}

/** One pass over all cells, each once what it refers to is known. */
class Calculation implements Sheets {
  readonly circular = new Set<OurCell>();
  /** Those that fill or refer to more cells than there is room for. */
  readonly tooMany = new Set<OurCell>();
  private filled = 0;
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

  run(onProgress: (sheet: string, share: number) => void): Recalculated[] {
    this.cells.forEach((cell, i) => {
      onProgress(cell.sheet.name, i / this.cells.length);
      this.calculate(cell);
    });
    return [...this.done].map(([cell, spill]) => ({ cell, spill }));
  }

  private calculate(cell: OurCell): void {
    if (this.done.has(cell) || this.circular.has(cell) || this.tooMany.has(cell)) return;
    if (this.working.has(cell)) {
      // Everything on the way from the cell back to itself.
      const way = [...this.working];
      way.slice(way.indexOf(cell)).forEach((each) => this.circular.add(each));
      return;
    }
    this.working.add(cell);
    const results = this.resultsOf(cell);
    this.working.delete(cell);
    if (this.circular.has(cell)) return;
    if (!results) return void this.tooMany.add(cell);
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

  /** Undefined where there is no room for what the formula fills or refers to. */
  private resultsOf(cell: OurCell): Result[][] | undefined {
    const before = cell.fills ? cellCount(cell.fills) : 0;
    if (this.filled + before > MOST_FILLED) return undefined;
    try {
      const results = evaluateCall(cell.call, cell.sheet.name, this.known, this);
      const now = cell.dynamic ? results.reduce((sum, row) => sum + row.length, 0) : 0;
      this.filled += Math.max(before, now);
      return this.filled > MOST_FILLED ? undefined : results;
    } catch (error) {
      if (error instanceof TooManyCells) return undefined;
      throw error;
    }
  }

  /** The values of an area, once the cells of ours in it are known. */
  valuesIn(sheet: string, area: Area): Matrix {
    const key = sheet.toLowerCase();
    for (const cell of this.spilling) {
      const isThere = cell.sheet.name.toLowerCase() === key;
      if (isThere && overlap(areaOf(cell, this.areas), area)) this.calculate(cell);
    }
    for (const cell of this.cellsIn(key, area)) this.calculate(cell);
    return referredValues(this.valuesOf(sheet), area);
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
