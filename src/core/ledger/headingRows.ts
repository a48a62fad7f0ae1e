import type { FieldDictionary } from "./dictionary";
import { isFilled, type Grid, type GridCell } from "../grid/grid";
import { squash } from "./heading";
import type { Merges } from "./merges";
import { isSumLabel } from "./rowKind";
import { isRowOfUnits, unitAlone, unitOfLine } from "./units";

/** The rows of a heading, from 0, both inside. */
export type HeadingRows = readonly [first: number, last: number];

/** Headings are short; a longer text is a title, a note or data. */
const LONGEST = 40;

/** A heading has so many rows at most. */
const MOST_ROWS = 3;

/** Texts of a sheet that were looked up before, so that long ledgers repeat no work. */
const MOST_REMEMBERED = 5000;

/** Finds the headings of a sheet's tables. */
export class HeadingFinder {
  private readonly known = new Map<string, boolean>();

  /**
   * @param mapped texts that the user maps to fields: they are headings whatever the dictionary says
   */
  constructor(
    private readonly grid: Grid,
    private readonly merges: Merges,
    private readonly dictionary: FieldDictionary,
    private readonly mapped: ReadonlySet<string>
  ) {}

  /** Every heading in the sheet, from above. */
  all(): HeadingRows[] {
    const found: HeadingRows[] = [];
    for (let row = 0; row < this.grid.rows.length; row++) {
      if (!this.isHeading(row)) continue;
      const rows = this.around(row, found.length > 0 ? found[found.length - 1]![1] + 1 : 0);
      found.push(rows);
      row = rows[1];
    }
    return found;
  }

  /** The first row that can be a heading at all, with text in these columns: for headings that nobody knows. */
  fallback(columns: readonly number[]): HeadingRows | undefined {
    const row = this.grid.rows.findIndex(
      (cells) =>
        cells !== undefined &&
        columns.every((column) => isText(cells[column])) &&
        cells.filter(isFilled).length > 1 &&
        cells.every((cell) => !isFilled(cell) || isText(cell))
    );
    return row < 0 ? undefined : this.around(row, 0);
  }

  /** Three known headings that are a third of the row, or two that are half of it. */
  private isHeading(row: number): boolean {
    const cells = this.grid.rows[row];
    if (!cells || typeof cells.find(isFilled) !== "string") return false;
    let [filled, known, numbers] = [0, 0, 0];
    for (const cell of cells) {
      if (!isFilled(cell)) continue;
      filled++;
      if (typeof cell !== "string") numbers++;
      else if (this.isKnown(cell)) known++;
    }
    if (numbers * 3 > filled) return false;
    if (known >= 3) return known * 3 >= filled;
    // A form of names beside their values has half its cells known as well, and so have the rows around.
    const isForm = filled === 4 && (this.hasKnown(row - 1) || this.hasKnown(row + 1));
    return known === 2 && filled <= 4 && !isForm;
  }

  private hasKnown(row: number): boolean {
    const cells = this.grid.rows[row] ?? [];
    return cells.some((cell) => typeof cell === "string" && this.isKnown(cell));
  }

  private isKnown(text: string): boolean {
    if (text.length > LONGEST) return false;
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const is =
      this.mapped.has(squash(text)) ||
      (this.dictionary.exactly(text).length > 0 && !isUnitLine(text));
    if (this.known.size < MOST_REMEMBERED) this.known.set(text, is);
    return is;
  }

  /** The heading with the groups above it and what stands under groups. */
  private around(row: number, least: number): HeadingRows {
    let [first, last] = [row, row];
    while (first > least && last - first + 1 < MOST_ROWS && this.isGroupRow(first - 1)) first--;
    const merged = [first, row].flatMap((each) => this.merges.inRow(each));
    for (const { top, bottom } of merged) {
      if (top >= first && bottom < first + MOST_ROWS) last = Math.max(last, bottom);
    }
    while (last - first + 1 < MOST_ROWS && this.isUnderGroups(last)) last++;
    return [first, this.isUnitRow(last + 1, [first, last]) ? last + 1 : last];
  }

  /** Does this row state the units of the columns above it, and nothing else? 单位：元 by itself is a line for them all. */
  private isUnitRow(row: number, heading: HeadingRows): boolean {
    const cells = this.grid.rows[row] ?? [];
    const [first, ...others] = cells.filter(isFilled);
    if (others.length === 0 && typeof first === "string" && isUnitLine(first)) return false;
    return (
      isRowOfUnits(cells) &&
      cells.some(
        (cell, column) =>
          typeof cell === "string" &&
          unitAlone(cell) !== undefined &&
          this.mayBeAmount(column, heading)
      )
    );
  }

  /** Is the heading of this column none that is known for other things than amounts? */
  private mayBeAmount(column: number, [first, last]: HeadingRows): boolean {
    const texts = this.grid.rows.slice(first, last + 1).map((cells) => cells?.[column]);
    const heading = texts.filter(isText).pop();
    const meaning = heading === undefined ? [] : this.dictionary.exactly(heading);
    return meaning.length === 0 || meaning.some(({ kind }) => kind === "amount");
  }

  /** Does this row name groups of the headings below it: 企业情况, 项目情况? */
  private isGroupRow(row: number): boolean {
    const cells = (this.grid.rows[row] ?? []).filter(isFilled);
    const [merges, below] = [this.merges.inRow(row), this.merges.inRow(row + 1)];
    if (merges.some((merge) => merge.bottom > row && below.includes(merge))) return true;
    return cells.length > 1 && cells.every(isGroupName);
  }

  /** Do the texts of the next row stand under groups of this one, and nothing else in it? */
  private isUnderGroups(row: number): boolean {
    const [above, below] = [this.grid.rows[row] ?? [], this.grid.rows[row + 1] ?? []];
    const firstColumn = above.findIndex(isFilled);
    let underGroup = 0;
    for (const [column, cell] of below.entries()) {
      if (!isFilled(cell)) continue;
      if (typeof cell !== "string" || cell.length > LONGEST) return false;
      // 合计 under 申报补助额 is a part of it, under 序号 a row of sums.
      if (isSumLabel(cell) && column <= firstColumn) return false;
      if (/^[\d.,%\s]+$/.test(cell) || isUnitLine(cell)) return false;
      const merge = this.merges.at(row, column);
      const isFirst = isFilled(above[column]) && !isFilled(above[column + 1]);
      const isInside = !isFilled(above[column]) && column > firstColumn;
      if (merge ? merge.right > merge.left : isInside || isOfWhich(above[column])) underGroup++;
      else if (!isFirst || !isFilled(below[column + 1])) return false;
    }
    return underGroup > 0;
  }
}

/** 其中： over a heading, or over several. */
function isOfWhich(cell: GridCell | undefined): boolean {
  return typeof cell === "string" && /^其中:?$/.test(squash(cell));
}

/** 企业情况, but neither 填报单位：… nor 单位：万元. */
function isGroupName(cell: GridCell | undefined): boolean {
  if (typeof cell !== "string" || cell.length > LONGEST / 2) return false;
  if (unitOfLine(cell) !== undefined || isSumLabel(cell)) return false;
  return !/[:：。；]|^(填报|编制|制表|报送|附[件表])/.test(cell) && /[^\d\s.%]/.test(cell);
}

/** 单位：万元（设备）: 单位 by itself heads a column of firms. */
function isUnitLine(text: string): boolean {
  return (
    /^[(（]?\s*(?:金额|货币|计量|计价)?\s*单\s*位/.test(text) && unitOfLine(text) !== undefined
  );
}

function isText(cell: GridCell | undefined): cell is string {
  return typeof cell === "string" && isFilled(cell);
}
