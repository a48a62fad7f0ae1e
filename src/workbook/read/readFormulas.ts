import { readArea, type Area } from "../../core/grid/address";
import { LONGEST_FORMULA, MOST_FORMULAS, MOST_TEXT } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import type { FormulaCell } from "../workbook";
import type { CellReader } from "./cellValue";
import { ownText } from "./ownText";
import { readCells } from "./readCells";
import { shiftedFormula, type ShiftedFormula } from "./shiftedFormula";
import type { StoredCell } from "./storedCell";
import { TextBudget } from "./TextBudget";

/** Which formulas are to be read, and how. */
export interface FormulaReading {
  /** Numbers of the cell metadata that say that a formula spills. */
  readonly dynamic: ReadonlySet<string>;
  /** Left out: all. A shared formula is asked for once, as it is written out. */
  readonly isWanted?: (formula: string) => boolean;
}

/** Characters of formulas that are kept taken apart: a reference takes some hundred bytes. */
const MOST_APART = 1 << 20;

/** Where a shared formula is written out. */
interface Master {
  readonly text: string;
  /** The same taken apart, once it has been asked for. */
  formula?: ShiftedFormula;
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
  { dynamic, isWanted }: FormulaReading
): FormulaCell[] {
  const found: FormulaCell[] = [];
  const formulas = new FormulaReader(isWanted);
  readCells(chunks, {
    cell: (cell) => {
      const formula = formulas.formula(cell);
      if (!formula) return;
      const { row, column } = cell;
      const fills = filledArea(cell);
      const isDynamic = cell.formula?.type === "array" && dynamic.has(cell.metadata ?? "");
      found.push({
        row,
        column,
        formula,
        value: reader.value(cell),
        ...(fills && { fills }),
        ...(isDynamic && { dynamic: true }),
      });
    },
  });
  return found;
}

/** The cells that the array formula of a cell fills. */
export function filledArea({ formula }: StoredCell): Area | undefined {
  return formula?.type === "array" ? readArea(formula.reference ?? "") : undefined;
}

/** Reads the formulas of a sheet's cells, one after the other. */
export class FormulaReader {
  private readonly masters = new Map<string, Master>();
  private readonly budget = new TextBudget(MOST_TEXT);
  private count = 0;
  private apart = 0;

  constructor(private readonly isWanted: (formula: string) => boolean = () => true) {}

  /** The cell's formula as it reads there. @throws UnreadableWorkbook when there are too many, or one is too long */
  formula(cell: StoredCell): string | undefined {
    const formula = this.read(cell);
    if (!formula) return undefined;
    this.budget.take(formula);
    if (++this.count > MOST_FORMULAS) throw new UnreadableWorkbook("too-large");
    return formula;
  }

  /** Remembers those that others share. */
  private read({ row, column, formula }: StoredCell): string | undefined {
    if (!formula || formula.type === "dataTable") return undefined;
    const { text, shared } = formula;
    if (text.length > LONGEST_FORMULA) throw new UnreadableWorkbook("too-large");
    if (text && !this.isWanted(text)) {
      if (shared !== undefined) this.masters.delete(shared);
      return undefined;
    }
    if (formula.type !== "shared" || shared === undefined) return ownText(text);
    if (text) {
      const own = ownText(text);
      this.masters.set(shared, { text: own, row, column });
      return own;
    }
    const master = this.masters.get(shared);
    return master && this.takenApart(master)(row - master.row, column - master.column);
  }

  private takenApart(master: Master): ShiftedFormula {
    const formula = master.formula ?? shiftedFormula(master.text);
    if (!master.formula && (this.apart += master.text.length) <= MOST_APART)
      master.formula = formula;
    return formula;
  }
}
