import { inLanguage } from "../core/text";
import { isAmount } from "../core/amount";
import { JigaiError } from "../core/error";
import { readArguments, type Report, type ReportCell, type TableRule } from "../core/table";
import { cellContent, cellNumber } from "./cell";
import { cellError } from "./cellError";
import { cellsOf, isWholeColumn, rowsDownTo, type Range } from "./cellsOf";
import { spoken } from "./language";
import type { CellResult } from "./overRows";

/** A table function: reads its arguments, works out the report, and spills it. */
export function tableFunction(rule: TableRule, ranges: readonly Range[]): CellResult[][] {
  return tableOrError(() => {
    const { header, rows } = reportOf(rule, ranges);
    return [...(header ? [header] : []), ...rows].map((row) => row.map(toCell));
  });
}

/** @throws JigaiError where the arguments can't be read, or no row can be calculated */
export function reportOf(rule: TableRule, ranges: readonly Range[]): Report {
  return rule.report(readArguments(rule.arguments, ranges.map(contents)));
}

/** The table, or the error that keeps all of it from being worked out. */
export function tableOrError(table: () => CellResult[][]): CellResult[][] {
  try {
    return table();
  } catch (error) {
    return [[cellError(error)]];
  }
}

/** A range's contents, of whole columns those down to the last filled row; cells that hold errors become errors of ours, to stay in their row. */
function contents(range: Range): unknown[][] {
  const cells = cellsOf(range) ?? [[null]];
  const rows = isWholeColumn(cells) ? Math.max(1, rowsDownTo(cells)) : cells.length;
  return cells.slice(0, rows).map((row) => row.map(contentOrError));
}

function contentOrError(cell: unknown): unknown {
  try {
    return cellContent(cell);
  } catch (error) {
    return error;
  }
}

function toCell(cell: ReportCell): CellResult {
  if (cell === undefined) return "";
  if (cell instanceof JigaiError) return cellError(cell);
  if (typeof cell === "string" || typeof cell === "number") return cell;
  return isAmount(cell) ? cellNumber(cell) : inLanguage(cell, spoken());
}
