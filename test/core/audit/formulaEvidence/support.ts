import { findFormulaFaults, type FormulaSheet } from "../../../../src/core/audit/formulaEvidence";
import type { GridCell, Hidden } from "../../../../src/core/grid/grid";
import { sheet } from "../../ledger/sheet";

/** A sheet as lines with cells between |; a formula has its stored value behind ⇒, or none. */
export function formulaSheet(
  name: string,
  text: string,
  hidden: { sheet?: boolean; rows?: readonly number[]; columns?: readonly number[] } = {}
): FormulaSheet {
  const grid = sheet(text, [], name);
  const formulas: { row: number; column: number; formula: string }[] = [];
  const rows = grid.rows.map((cells = [], row) =>
    cells.map((cell, column): GridCell => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
      const [formula = "", value = ""] = cell.split("⇒").map((part) => part.trim());
      formulas.push({ row, column, formula: formula.slice(1) });
      return value === "" ? null : Number.isNaN(Number(value)) ? value : Number(value);
    })
  );
  const of: Hidden = {
    sheet: hidden.sheet ?? false,
    rows: new Set(hidden.rows?.map((row) => row - 1)),
    columns: new Set(hidden.columns),
  };
  return { grid: { ...grid, rows, hidden: of }, formulas };
}

/** What is found, as kind, address and what it changes. */
export function faultsIn(...sheets: readonly FormulaSheet[]): string[] {
  const [first] = sheets;
  return findFormulaFaults({
    sheets,
    gridOf: (name) => sheets.find(({ grid }) => grid.name === name)?.grid,
  }).map(({ kind, sheet: name, address, change }) =>
    [
      kind,
      name === first!.grid.name ? address : `${name}!${address}`,
      change?.toFixed() ?? "?",
    ].join(" ")
  );
}

/** The same of one sheet. */
export function faults(text: string, hidden?: Parameters<typeof formulaSheet>[2]): string[] {
  return faultsIn(formulaSheet("表", text, hidden));
}
