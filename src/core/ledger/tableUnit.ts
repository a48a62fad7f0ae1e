import type { AmountUnit } from "../amount";
import { fold } from "../text/fold";
import { addressOf } from "../grid/address";
import type { TableUnit } from "./columnUnits";
import type { Extent } from "./extents";
import { isFilled, isFormatted, type Grid, type GridCell } from "../grid/grid";
import type { LedgerNote } from "./ledger";
import { markedText, unitBelow, unitChanges, unitHidden, unitsDiffer } from "./texts";
import { unitLine, type UnitLine } from "./unitLine";
import { unitOfMore } from "./rowUnit";
import { statedUnit } from "./statedUnit";
import { isAmountUnit, joined, unitAlone, unitOfLine } from "./units";

/** A remark fills the row by itself, or nearly so. */
const MOST_TEXTS = 3;

/** A number as text: 5000, 1,000.00 元. */
const FIGURE = /^[-(¥￥\s]*\d[\d,.\s]*[十百千万亿]*元?\)?$/;

/**
 * The unit of amounts that lines above a heading state, or else one directly below it, a remark under its table (注：
 * 金额单位为元) or the sheet's name. Where they contradict each other the one nearest to the heading counts, and people
 * are told.
 *
 * @param amounts the columns of amounts
 * @param remarks the columns of words about a row
 * @param beside the units that headings of other columns state
 */
export function tableUnit(
  grid: Grid,
  extent: Extent,
  amounts: readonly number[],
  remarks: ReadonlySet<number>,
  beside: readonly UnitLine[],
  bareUnit: AmountUnit = "万元"
): { readonly unit: TableUnit; readonly notes: readonly LedgerNote[] } {
  const { above } = extent;
  const { under, among, below: said } = linesBelow(grid, extent, amounts, remarks);
  const here = [...above.units, ...under, ...beside];
  const own = [...here, ...nameOf(grid)];
  // A remark on what the table was made from doesn't say in what unit the table is.
  const below = said.map((line) =>
    own.length > 0 || isOfTable(String(grid.rows[line.row]?.[line.column]))
      ? line
      : { ...line, unit: joined([bareUnit, ...line.unit.split("、")])! }
  );
  const lines = [...here, ...below, ...nameOf(grid)];
  const isUnseen = (each: UnitLine) => isHidden(grid, each);
  const line = lines.find((each) => !isUnseen(each)) ?? lines[0];
  const unit = line?.unit ?? bareUnit;
  const isOther = (each: UnitLine) => each.unit !== unit;
  // From there on the rows have another unit than those before: it can't be one for all of them. Nor does one that
  // nobody sees stand against one on show.
  const strange = [...under, ...beside, ...among, ...lines.filter(isUnseen)].filter(isOther);
  if (strange.length > 0) {
    const units = [...new Set([unit, ...strange.map((each) => each.unit)])];
    const note = { address: addressIn(strange[0]!), text: unitChanges(units) };
    return { unit: { unit: joined(units)!, from: "unitLine" }, notes: [note] };
  }
  if (!line) return { unit: { unit, from: "default" }, notes: [] };
  const notes = notesOn(grid, line);
  if (line === below[0] && isAmountUnit(unit))
    notes.push({ address: addressIn(line), text: unitBelow(unit) });
  const other = lines.find(isOther);
  if (other) {
    const units = new Set([unit, ...lines.map((each) => each.unit)]);
    notes.push({ address: addressIn(other), text: unitsDiffer([...units]) });
  }
  return { unit: { unit, from: "unitLine" }, notes };
}

/** What lines below a heading state. */
interface LinesBelow {
  /** Directly below it, before any figures: 单位：元. */
  readonly under: readonly UnitLine[];
  /** Among the rows: 以下单位：元, 二、中心城区（单位：元）, 以下均为万元 in a remark. */
  readonly among: readonly UnitLine[];
  /** Below the last of the figures: remarks on the whole, as one. */
  readonly below: readonly UnitLine[];
}

function linesBelow(
  grid: Grid,
  { heading, bottom, repeated }: Extent,
  amounts: readonly number[],
  remarks: ReadonlySet<number>
): LinesBelow {
  const under: UnitLine[] = [];
  const among: UnitLine[] = [];
  let since: UnitLine[] = [];
  let [isFirst, next] = [true, 0];
  for (let row = heading[1] + 1; row <= bottom; row++) {
    if (row === repeated[next]?.[0]) {
      row = repeated[next++]![1];
      continue;
    }
    const cells = grid.rows[row] ?? [];
    const isOfFigures = hasFigures(cells, amounts);
    const ofRow = (text: string, column: number) =>
      isOfFigures && remarks.has(column) ? unitOfMore(text) : statedUnit(text);
    const line = unitLine(grid, row, !isOfFigures && onlyTexts(cells) ? unitOfLine : ofRow);
    const isAlone = line && unitAlone(cells[line.column] as string) !== undefined;
    if (isFirst && !isOfFigures && isAlone) under.push(line);
    else if (line) since.push(line);
    if (!isOfFigures) continue;
    isFirst = false;
    among.push(...since);
    since = [];
  }
  const below = joined(since.map(({ unit }) => unit));
  return { under, among, below: below === undefined ? [] : [{ ...since[0]!, unit: below }] };
}

/** What a table is made from or comes with: a remark's unit may be that of these. */
const OTHER_THINGS =
  /发票|凭证|票据|单据|附[件表]|报表|流水|明细|合同|协议|原件|复印件|清单|财务|账[簿户]|银行|单价|证书|报告/;

/** Does a remark with a unit speak of the table, or of nothing in particular? */
function isOfTable(remark: string): boolean {
  return !OTHER_THINGS.test(remark);
}

/** 申报表（元） */
function nameOf({ name }: Grid): UnitLine[] {
  const unit = unitOfLine(name);
  return unit === undefined ? [] : [{ unit, row: -1, column: -1 }];
}

/** What people don't see of the cell that states the unit. */
function notesOn(grid: Grid, line: UnitLine): LedgerNote[] {
  const { unit, row, column } = line;
  const address = addressIn(line);
  const mark = grid.marks?.get(row)?.get(column);
  return [
    ...(mark ? [{ address, text: markedText(mark) }] : []),
    ...(isHidden(grid, line) ? [{ address, text: unitHidden(unit) }] : []),
  ];
}

function isHidden({ hidden }: Grid, { row, column }: UnitLine): boolean {
  return hidden !== undefined && (hidden.rows.has(row) || hidden.columns.has(column));
}

/** Nowhere for the name of the sheet. */
function addressIn({ row, column }: UnitLine): string {
  return row < 0 ? "" : addressOf(row, column);
}

/** A day among signatures is no figure, nor is a number in words. */
function hasFigures(cells: readonly GridCell[], amounts: readonly number[]): boolean {
  const isFigure = (cell: GridCell | undefined) =>
    typeof cell === "string"
      ? FIGURE.test(fold(cell))
      : isFormatted(cell) && cell.format !== "date";
  return (
    cells.some((cell) => typeof cell === "number") || amounts.some((each) => isFigure(cells[each]))
  );
}

/** Is it a line of text about money, which may say the unit of what is above or below it? */
export function isLineOfMoney(cells: readonly GridCell[]): boolean {
  return onlyTexts(cells)?.some((text) => /[元圆圓]/.test(text)) ?? false;
}

/** The texts of a row that has a few and nothing else. */
function onlyTexts(cells: readonly GridCell[]): string[] | undefined {
  const texts: string[] = [];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    if (typeof cell !== "string" || texts.push(cell) > MOST_TEXTS) return undefined;
  }
  return texts.length > 0 ? texts : undefined;
}
