import type { AmountUnit } from "../amount";
import { JigaiError } from "../error";
import type { Places } from "../place/places";
import type { Area } from "./address";
import { understandColumns, type HeadingCell } from "./columns";
import { FieldDictionary, knownFields } from "./dictionary";
import { isFilled, type Grid } from "./grid";
import { squash } from "./heading";
import { HeadingFinder, type HeadingRows } from "./headingRows";
import type { Field, FieldOverrides, Ledger } from "./ledger";
import { Merges } from "./merges";
import { columnNames, letteredColumns, mapColumns } from "./overrides";
import { isSameHeading, readRows } from "./readRows";
import { tableUnit } from "./tableUnit";
import { unitAssumed } from "./texts";
import { readAbove, type Above } from "./titles";

/** So many rows show what stands in a column. */
const MOST_LOOKED_AT = 200;

/** What the caller knows of the ledgers. */
export interface FindOptions {
  /** A heading or column letters → a field's id, its label, or 忽略. */
  readonly overrides?: FieldOverrides;
  /** The units of the policy; left out, places are read as text. */
  readonly places?: Places;
  /** The unit of amounts where neither heading nor unit line states one (reading R13: 万元). */
  readonly bareUnit?: AmountUnit;
  /** The columns to look for; left out, all that ledgers are known to have. */
  readonly fields?: readonly Field[];
}

/** A heading and where its table ends. */
interface Extent {
  readonly heading: HeadingRows;
  readonly above: Above;
  readonly bottom: number;
  readonly repeated: readonly HeadingRows[];
}

/**
 * Finds the tables of a sheet, from above; usually there is one.
 *
 * @throws JigaiError noLedger – no headings that are known
 * @throws JigaiError unknownField, unknownColumn – an override that names nothing
 */
export function findLedgers(grid: Grid, options: FindOptions = {}): Ledger[] {
  const { overrides = {} } = options;
  const dictionary = options.fields ? new FieldDictionary(options.fields) : knownFields;
  const merges = new Merges(grid);
  const finder = new HeadingFinder(
    grid,
    merges,
    dictionary,
    new Set(Object.keys(overrides).map(squash))
  );
  const headings = finder.all();
  if (headings.length === 0 && Object.keys(overrides).length > 0) {
    const fallback = finder.fallback(letteredColumns(overrides)) ?? finder.fallback([]);
    if (fallback) headings.push(fallback);
  }
  if (headings.length === 0) throw new JigaiError("noLedger", { sheet: grid.name });
  const tables = extents(grid, headings).map((extent) => ({
    extent,
    cells: headingCells(grid, merges, extent.heading),
  }));
  const mappings = tables.map(({ cells }) => mapColumns(cells, overrides, dictionary));
  for (const column of Object.keys(overrides)) {
    if (mappings.some(({ used }) => used.has(column))) continue;
    const columns = tables.flatMap(({ cells }) => columnNames(cells));
    throw new JigaiError("unknownColumn", { found: column, columns });
  }
  return tables.map(({ extent, cells }, i): Ledger => {
    const { heading, above, bottom, repeated } = extent;
    const { unit, notes } = tableUnit(grid, above, heading, bottom, options.bareUnit);
    const below = grid.rows.slice(
      heading[1] + 1,
      Math.min(bottom, heading[1] + MOST_LOOKED_AT) + 1
    );
    const contents = (index: number) => below.map((row) => row?.[index] ?? null);
    const understood = understandColumns(cells, dictionary, mappings[i]!.mapped, unit, contents);
    const area: Area = {
      top: heading[0],
      left: cells[0]!.index,
      bottom,
      right: cells[cells.length - 1]!.index,
    };
    const { places } = options;
    const source = { grid, merges, area, headingRows: heading, understood, repeated };
    const assumed = understood.columns.some(({ unitFrom }) => unitFrom === "default");
    const { title } = above;
    return {
      sheet: grid.name,
      area,
      ...(title !== undefined && { title }),
      headingRows: heading,
      columns: understood.columns,
      notes: [
        ...notes,
        ...(assumed && !options.bareUnit ? [{ address: "", text: unitAssumed(unit.unit) }] : []),
        ...understood.notes,
      ],
      rows: () => ({ [Symbol.iterator]: () => readRows({ ...source, ...(places && { places }) }) }),
    };
  });
}

/** Where each table begins and ends. A heading printed again between rows of data continues its table. */
function extents(grid: Grid, headings: readonly HeadingRows[]): Extent[] {
  const tables: { heading: HeadingRows; above: Above; repeated: HeadingRows[] }[] = [];
  let from = 0;
  for (const heading of headings) {
    const above = readAbove(grid, heading, from);
    const before = tables[tables.length - 1];
    const isStuck = above.top === heading[0] && !isBlankRow(grid, heading[0] - 1);
    if (before && isStuck && isSameHeading(grid, before.heading, heading))
      before.repeated.push(heading);
    else tables.push({ heading, above, repeated: [] });
    from = heading[1] + 1;
  }
  return tables.map((table, i) => {
    const end = tables[i + 1]?.above.top ?? grid.rows.length;
    let bottom = end - 1;
    while (bottom > table.heading[1] && isBlankRow(grid, bottom)) bottom--;
    return { ...table, bottom };
  });
}

function isBlankRow(grid: Grid, row: number): boolean {
  return !(grid.rows[row] ?? []).some(isFilled);
}

/** The columns that have a heading: what stands in each of its rows, merged cells and groups included. */
function headingCells(grid: Grid, merges: Merges, [first, last]: HeadingRows): HeadingCell[] {
  const cells: HeadingCell[] = [];
  const groups: string[] = [];
  const rows = Array.from({ length: last - first + 1 }, (_, i) => grid.rows[first + i]);
  const width = Math.max(
    ...rows.map((row) => row?.length ?? 0),
    ...merges.inRow(first).map(({ right }) => right + 1)
  );
  for (let index = 0; index < width; index++) {
    const parts: string[] = [];
    let lowest = first;
    for (let row = first; row <= last; row++) {
      const merge = merges.at(row, index);
      const content = merges.contentAt(row, index);
      const own = isFilled(content) && typeof content !== "object" ? String(content).trim() : "";
      const hasBelow = row < last && hasText(grid, row + 1, last, index);
      if (own !== "" || merge) groups[row] = hasBelow ? own : "";
      const text = own === "" && hasBelow ? (groups[row] ?? "") : own;
      if (text === "" || parts[parts.length - 1] === text) continue;
      if (merge === undefined || merge.top === row || row === first) lowest = row;
      parts.push(text);
    }
    if (parts.length > 0) cells.push({ index, row: lowest, parts });
  }
  return cells;
}

function hasText(grid: Grid, first: number, last: number, column: number): boolean {
  return grid.rows.slice(first, last + 1).some((row) => isFilled(row?.[column]));
}
