import { addressOf, readArea, type Area } from "../../core/grid/address";
import { contentOf, type Grid } from "../../core/grid/grid";
import type { CellEdit, FormulaCell, Workbook, WorkbookEdits } from "../../workbook";
import { cellCount, forEachCell } from "../recalc/areas";
import { EditsBySheet } from "./edits";
import { fingerprint, plainFormula, type Standing } from "./fingerprint";
import { COLUMNS, findList, FIRST_ROW, markIn } from "./list";
import { readRecord, trackingFormula, type FormulaRecord } from "./record";

/** Why an original formula isn't put back. */
export type NotRestored =
  /** There is no such sheet any more, or the list was changed. */
  | "gone"
  /** Rows, columns or cells were put in, taken out or moved: the original would refer to other cells. */
  | "moved"
  /** Something else stands there than was written. */
  | "changed";

/** An original formula of the list. */
export interface Restored {
  readonly sheet: string;
  readonly cells: string;
  /** As the list has it for people. */
  readonly original: string;
  readonly reason?: NotRestored;
}

/** What puts a workbook's original formulas back, and which of them; undefined where it has no list of them. */
export function restore(
  workbook: Workbook,
  known: ReadonlySet<string>
): { readonly restored: readonly Restored[]; readonly edits: WorkbookEdits } | undefined {
  const list = findList(workbook);
  if (!list) return undefined;
  const restorer = new Restorer(workbook, list, known);
  const restored: Restored[] = [];
  const edits = new EditsBySheet();
  list.rows.forEach((cells, row) => {
    const text = (column: number) => String(contentOf(cells?.[column]) ?? "");
    if (row < FIRST_ROW || text(COLUMNS.record) === "") return;
    const [sheet, area] = [text(COLUMNS.sheet), text(COLUMNS.cells)];
    const reason = restorer.restore(row, sheet, area, text(COLUMNS.record), edits);
    const original = text(COLUMNS.original);
    restored.push({ sheet, cells: area, original, ...(reason && { reason }) });
    // What is put back needs no place in the list.
    if (!reason) for (let at = 0; at < cells!.length; at++) restorer.clear(row, at, edits);
  });
  if (restored.some(({ reason }) => reason)) return { restored, edits: { sheets: edits.sheets } };
  edits.sheets.delete(list.name);
  const calculation = markIn(list)!;
  return { restored, edits: { sheets: edits.sheets, removed: [list.name], calculation } };
}

/** A formula fills no more; a list that was changed may say anything. */
const MOST_CELLS = 1 << 19;

class Restorer {
  private readonly sheets = new Map<string, SheetNow | undefined>();
  private readonly tracking: ReadonlyMap<string, string>;

  constructor(
    private readonly workbook: Workbook,
    private readonly list: Grid,
    private readonly known: ReadonlySet<string>
  ) {
    const listed = workbook.sheets.find(({ name }) => name === list.name)!;
    this.tracking = new Map(
      workbook.formulas(listed).map(({ row, column, formula }) => [addressOf(row, column), formula])
    );
  }

  /** Puts one back, or says why not. */
  restore(
    row: number,
    name: string,
    cells: string,
    text: string,
    edits: EditsBySheet
  ): NotRestored | undefined {
    const [record, area, sheet] = [readRecord(text), readArea(cells), this.sheetNow(name)];
    if (!record || !area || !sheet || cellCount(area) > MOST_CELLS) return "gone";
    const tracked = this.tracking.get(addressOf(row, COLUMNS.tracking));
    const expected = trackingFormula(name, area, record.formula, this.known);
    if (tracked === undefined || plainFormula(tracked) !== plainFormula(expected)) return "moved";
    if (fingerprint(sheet.standingIn(area)) !== record.written) return "changed";
    this.putBack(name, area, record, edits);
    return undefined;
  }

  clear(row: number, column: number, edits: EditsBySheet): void {
    edits.edit(this.list.name, row, column, { formula: null, value: null });
  }

  private putBack(sheet: string, area: Area, record: FormulaRecord, edits: EditsBySheet): void {
    const { formula, fills, dynamic, value } = record;
    const before = fills === undefined ? undefined : readArea(fills);
    const isBefore = (row: number, column: number) =>
      before !== undefined && row <= before.bottom && column <= before.right;
    forEachCell(area, (row, column) => {
      const isFirst = row === area.top && column === area.left;
      const blank = isBefore(row, column) ? {} : { value: null };
      if (!isFirst) edits.edit(sheet, row, column, { formula: null, ...blank });
    });
    const first: CellEdit = {
      formula,
      ...(before && { fills: before, dynamic: dynamic === true }),
      ...(value !== undefined && { value }),
    };
    edits.edit(sheet, area.top, area.left, first);
  }

  private sheetNow(name: string): SheetNow | undefined {
    const sheet = this.workbook.sheets.find((each) => each.name === name);
    if (!this.sheets.has(name))
      this.sheets.set(
        name,
        sheet && new SheetNow(this.workbook.grid(sheet), this.workbook.formulas(sheet))
      );
    return this.sheets.get(name);
  }
}

/** What stands on a sheet. */
class SheetNow {
  private readonly formulas: ReadonlyMap<string, string>;

  constructor(
    private readonly grid: Grid,
    formulas: readonly FormulaCell[]
  ) {
    this.formulas = new Map(
      formulas.map(({ row, column, formula }) => [addressOf(row, column), formula])
    );
  }

  standingIn(area: Area): Standing[] {
    const found: Standing[] = [];
    forEachCell(area, (row, column) =>
      found.push({
        formula: this.formulas.get(addressOf(row, column)),
        value: contentOf(this.grid.rows[row]?.[column]),
      })
    );
    return found;
  }
}
