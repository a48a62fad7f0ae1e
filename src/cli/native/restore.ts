import { findCall } from "../../core/call";
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

/** A row of the list; what can't be read of it is undefined. */
interface ListedRow extends Restored {
  /** From 0. */
  readonly row: number;
  readonly area: Area | undefined;
  readonly record: FormulaRecord | undefined;
}

const GONE: CellEdit = { formula: null, value: null };

/** What puts a workbook's original formulas back, and which of them; undefined where it has no list of them. */
export function restore(
  workbook: Workbook,
  known: ReadonlySet<string>
): { readonly restored: readonly Restored[]; readonly edits: WorkbookEdits } | undefined {
  const list = findList(workbook);
  if (!list) return undefined;
  const restorer = new Restorer(workbook, list, known);
  const rows = list.rows.flatMap((cells, row): ListedRow[] => {
    const text = (column: number) => String(contentOf(cells?.[column]) ?? "");
    if (row < FIRST_ROW || text(COLUMNS.record) === "") return [];
    const [sheet, place, original] = [COLUMNS.sheet, COLUMNS.cells, COLUMNS.original].map(text);
    const [record, area] = [readRecord(text(COLUMNS.record)), readArea(place!)];
    return [{ row, sheet: sheet!, cells: place!, original: original!, record, area }];
  });
  const reasons = rows.map((each) => restorer.obstacle(each));
  // Of a value with more in its formula than our function nothing tells whether that refers to other cells now.
  const isMoved = reasons.includes("moved");
  const edits = new EditsBySheet();
  const restored = rows.map((each, i): Restored => {
    const { row, sheet, cells, original } = each;
    const reason = reasons[i] ?? (isMoved && restorer.isUnsure(each) ? "moved" : undefined);
    if (reason) return { sheet, cells, original, reason };
    restorer.putBack(each, edits);
    // What is put back needs no place in the list.
    list.rows[row]!.forEach((_, column) => edits.edit(list.name, row, column, GONE));
    return { sheet, cells, original };
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
    list: Grid,
    private readonly known: ReadonlySet<string>
  ) {
    const listed = workbook.sheets.find(({ name }) => name === list.name)!;
    this.tracking = new Map(
      workbook.formulas(listed).map(({ row, column, formula }) => [addressOf(row, column), formula])
    );
  }

  /** Why a formula isn't to be put back. */
  obstacle({ row, sheet: name, area, record }: ListedRow): NotRestored | undefined {
    const sheet = this.sheetNow(name);
    if (!record || !area || !sheet || cellCount(area) > MOST_CELLS) return "gone";
    const tracked = this.tracking.get(addressOf(row, COLUMNS.tracking));
    const expected = trackingFormula(name, area, record.formula, this.known);
    if (tracked === undefined || plainFormula(tracked) !== plainFormula(expected)) return "moved";
    return fingerprint(sheet.standingIn(area)) === record.written ? undefined : "changed";
  }

  /** Has it become a value, while not all that it refers to is tracked? */
  isUnsure({ record }: ListedRow): boolean {
    return record?.value !== undefined && !findCall(record.formula, this.known)?.isWhole;
  }

  putBack({ sheet, area, record }: ListedRow, edits: EditsBySheet): void {
    const { formula, fills, dynamic, value } = record!;
    const before = fills === undefined ? undefined : readArea(fills);
    const isBefore = (row: number, column: number) =>
      before !== undefined && row <= before.bottom && column <= before.right;
    forEachCell(area, (row, column) => {
      const isFirst = row === area!.top && column === area!.left;
      const blank = isBefore(row, column) ? {} : { value: null };
      if (!isFirst) edits.edit(sheet, row, column, { formula: null, ...blank });
    });
    const first: CellEdit = {
      formula,
      ...(before && { fills: before, dynamic: dynamic === true }),
      ...(value !== undefined && { value }),
    };
    edits.edit(sheet, area!.top, area!.left, first);
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
