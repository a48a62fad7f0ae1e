import { readArea } from "../../core/ledger/address";
import { LONGEST_FORMULA, MOST_FORMULAS, MOST_TEXT } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import type { FormulaCell } from "../workbook";
import type { CellReader } from "./cellValue";
import { ownText } from "./ownText";
import { readCells, type StoredCell } from "./readCells";
import { shiftFormula } from "./shiftFormula";
import { TextBudget } from "./TextBudget";

/** Which formulas are to be read, and how. */
export interface FormulaReading {
  /** Numbers of the cell metadata that say that a formula spills. */
  readonly dynamic: ReadonlySet<string>;
  /** Left out: all. A shared formula is asked for once, as it is written out. */
  readonly isWanted?: (formula: string) => boolean;
}

/** Where a shared formula is written out. */
interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula cells of a sheet. What-if tables, which have no formula of their own, are left out.
 * @throws UnreadableWorkbook
 */
export function readFormulas(
  chunks: Iterable<string>,
  reader: CellReader,
  { dynamic, isWanted = () => true }: FormulaReading
): FormulaCell[] {
  const found: FormulaCell[] = [];
  const masters = new Map<string, Master>();
  const budget = new TextBudget(MOST_TEXT);
  readCells(chunks, {
    cell: (cell) => {
      const formula = formulaOf(cell, masters, isWanted);
      if (!formula) return;
      budget.take(formula);
      const { row, column } = cell;
      const isArray = cell.formula?.type === "array";
      const fills = isArray ? readArea(cell.formula?.reference ?? "") : undefined;
      const count = found.push({
        row,
        column,
        formula,
        value: reader.value(cell),
        ...(fills && { fills }),
        ...(isArray && dynamic.has(cell.metadata ?? "") && { dynamic: true }),
      });
      if (count > MOST_FORMULAS) throw new UnreadableWorkbook("too-large");
    },
  });
  return found;
}

/** The cell's formula as it reads there; remembers those that others share. */
function formulaOf(
  { row, column, formula }: StoredCell,
  masters: Map<string, Master>,
  isWanted: (formula: string) => boolean
): string | undefined {
  if (!formula || formula.type === "dataTable") return undefined;
  const { text, shared } = formula;
  if (text.length > LONGEST_FORMULA) throw new UnreadableWorkbook("too-large");
  if (text && !isWanted(text)) {
    if (shared !== undefined) masters.delete(shared);
    return undefined;
  }
  if (formula.type !== "shared" || shared === undefined) return ownText(text);
  if (text) {
    masters.set(shared, { formula: ownText(text), row, column });
    return masters.get(shared)!.formula;
  }
  const master = masters.get(shared);
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}
