import type { Area, CellValue, FormulaCell, SheetEdits } from "../../workbook";
import { CellEdits } from "./CellEdits";
import type { CellContent, Contents } from "./cellContents";
import type { FileSheet } from "./fileSheet";
import type { Spill } from "./gridState";
import type { SheetLooks } from "./styles";
import { sameValue } from "./sameValue";

/** A sheet in the three states that matter. */
export interface SheetStates {
  /** In the grid when the workbook was opened; nothing was calculated then. */
  readonly opened: Contents;
  /** In the grid now. */
  readonly now: Contents;
  readonly spills: readonly Spill[];
  readonly file: FileSheet;
  readonly looks: SheetLooks;
}

/** How the sheet's formulas go into the file. */
export interface FormulaWriter {
  /** Does the grid's formula still say what it said, though a sheet may have another name there? */
  readonly same: (before: string, now: string) => boolean;
  /** The stored form; undefined for a formula that a file can't hold as it was typed. */
  readonly stored: (typed: string) => string | undefined;
  /** Did the formula change only because a sheet is gone from the grid, which stays in the file? */
  readonly lostSheet: (before: string, now: string) => boolean;
}

/** What has to change in the sheet, and the cells whose formulas stay out of the file. */
export interface FoundEdits {
  readonly edits?: SheetEdits;
  readonly unsaved: readonly { row: number; column: number }[];
}

/** The edits that bring a sheet of the file to what the grid shows. */
export function findEdits(states: SheetStates, writer: FormulaWriter): FoundEdits {
  const search = new Search(states, writer);
  search.run();
  const { restyled, widths } = states.looks;
  for (const { row, column, restyle } of restyled) search.edits.put(row, column, { restyle });
  const edits = search.edits.sorted(widths);
  return { ...(edits && { edits }), unsaved: search.unsaved };
}

class Search {
  readonly edits = new CellEdits();
  readonly unsaved: { row: number; column: number }[] = [];
  /** Cells that belong to a spill, their formula's own aside. */
  private readonly filled = new Set<string>();
  private readonly spills = new Map<string, Spill>();

  constructor(
    private readonly states: SheetStates,
    private readonly writer: FormulaWriter
  ) {
    for (const spill of states.spills) this.spills.set(keyOf(spill.row, spill.column), spill);
  }

  run(): void {
    const { opened, now, file } = this.states;
    for (const [row, cells] of now) {
      for (const [column, cell] of cells) this.compare(row, column, cell);
    }
    for (const [row, cells] of opened) {
      for (const column of cells.keys()) {
        if (!now.get(row)?.has(column)) this.edits.put(row, column, { value: null, formula: null });
      }
    }
    for (const [row, cells] of now) {
      for (const [column, cell] of cells) this.fill(row, column, cell);
    }
    for (const cell of file.formulas) this.clearLeft(cell);
  }

  private before(row: number, column: number): CellContent | undefined {
    return this.states.opened.get(row)?.get(column);
  }

  private compare(row: number, column: number, { formula, value }: CellContent): void {
    const before = this.before(row, column);
    if (formula === undefined) {
      if (before && before.formula === undefined && sameValue(before.value ?? null, value ?? null))
        return;
      this.edits.put(row, column, { value: value ?? null, formula: null });
    } else if (this.isKept(row, column, formula)) {
      this.compareResult(row, column, value);
    } else if (!this.writer.lostSheet(before?.formula ?? "", formula)) {
      this.writeFormula(row, column, formula, value);
    }
  }

  private isKept(row: number, column: number, formula: string): boolean {
    const before = this.before(row, column)?.formula;
    return before !== undefined && this.writer.same(before, formula);
  }

  /** A formula that stays: only what it gives may be new, and how far that reaches. */
  private compareResult(row: number, column: number, value: CellValue | undefined): void {
    const held = this.states.file.formulaAt(row, column);
    if (!held || value === undefined || isBeyondGrid(held, value)) return;
    const fills = held.dynamic ? this.areaAt(row, column) : undefined;
    const reachesElse = fills !== undefined && !sameArea(fills, held.fills);
    if (!reachesElse && sameValue(value, held.value)) return;
    this.edits.put(row, column, { value: resultOf(value), ...(reachesElse && { fills }) });
  }

  private writeFormula(
    row: number,
    column: number,
    typed: string,
    value: CellValue | undefined
  ): void {
    const formula = this.writer.stored(typed);
    if (formula === undefined) this.unsaved.push({ row, column });
    const fills = this.spills.has(keyOf(row, column)) ? this.areaAt(row, column) : undefined;
    // Without its formula, what it gives is still worth having.
    this.edits.put(row, column, {
      ...(value !== undefined && { value: resultOf(value) }),
      formula: formula ?? null,
      ...(formula !== undefined && fills && { fills }),
    });
  }

  /** The other cells that a formula fills. */
  private fill(row: number, column: number, { formula, value }: CellContent): void {
    const spill = this.spills.get(keyOf(row, column));
    if (!spill || formula === undefined) return;
    const held = this.states.file.formulaAt(row, column);
    const kept = this.isKept(row, column, formula) ? held : undefined;
    if (kept && isBeyondGrid(kept, value)) return;
    spill.values.forEach((line, i) =>
      line.forEach((filled, j) => {
        const [r, c] = [row + i, column + j];
        if ((i === 0 && j === 0) || this.states.now.get(r)?.has(c)) return;
        // An array formula of old keeps to its cells, however much there would be to show.
        if (kept && !kept.dynamic && !(kept.fills && isWithin(kept.fills, r, c))) return;
        this.filled.add(keyOf(r, c));
        if (!sameValue(filled, this.states.file.valueAt(r, c))) {
          this.edits.put(r, c, { value: filled });
        }
      })
    );
  }

  /** The file keeps what a formula filled; where it fills other cells now, or is gone, that has to go. */
  private clearLeft({ row, column, fills, dynamic, ...held }: FormulaCell): void {
    if (!fills) return;
    const now = this.states.now.get(row)?.get(column);
    const kept = now?.formula !== undefined && this.isKept(row, column, now.formula);
    if (kept && (!dynamic || isBeyondGrid(held, now.value))) return;
    for (let r = fills.top; r <= fills.bottom; r++) {
      for (let c = fills.left; c <= fills.right; c++) {
        if ((r === row && c === column) || this.filled.has(keyOf(r, c))) continue;
        if (this.states.now.get(r)?.has(c) || this.states.file.valueAt(r, c) === null) continue;
        this.edits.put(r, c, { value: null });
      }
    }
  }

  private areaAt(row: number, column: number): Area {
    const values = this.spills.get(keyOf(row, column))?.values ?? [[null]];
    return {
      top: row,
      left: column,
      bottom: row + values.length - 1,
      right: column + (values[0]?.length ?? 1) - 1,
    };
  }
}

/** A formula that the grid can't work out, for want of a function or of another workbook: the file knows better. */
function isBeyondGrid(
  { formula }: Pick<FormulaCell, "formula">,
  value: CellValue | undefined
): boolean {
  if (value === undefined) return true;
  if (typeof value === "object" && value?.error === "#NAME?") return true;
  return /\[\d+\]/.test(formula.replace(/"[^"]*"/g, ""));
}

/** A formula's blank is an empty text. */
function resultOf(value: CellValue | undefined): CellValue {
  return value ?? "";
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

function isWithin({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function sameArea(a: Area, b: Area | undefined): boolean {
  return (
    b !== undefined && isWithin(b, a.top, a.left) && a.bottom === b.bottom && a.right === b.right
  );
}
