import type { AmountUnit } from "../amount";
import { JigaiError } from "../error";
import type { Places } from "../place/places";
import type { Area } from "../grid/address";
import { columnUnits, unitsBeside } from "./columnUnits";
import { understandColumns, type HeadingCell, type Mapped } from "./columns";
import { countedGrid } from "./counted";
import type { FieldDictionary } from "./dictionary";
import { extents, type Extent } from "./extents";
import { isFilled, type Grid } from "../grid/grid";
import { squash } from "./heading";
import { headingCells } from "./headingCells";
import { HeadingFinder } from "./headingRows";
import { hiddenNotes } from "./hidden";
import { dictionaryOf, knownFields } from "./knownFields";
import type { Field, FieldOverrides, Ledger } from "./ledger";
import { refusePartlyStruck } from "./markedCell";
import { Merges } from "./merges";
import { columnNames, letteredColumns, mapColumns } from "./overrides";
import { readRows, type TableSource } from "./readRows";
import { saidAround, speakingColumns } from "./said";
import { sideBySide } from "./sideBySide";
import { isLineOfMoney, tableUnit } from "./tableUnit";
import { unitAssumed } from "./texts";
import { readAbove } from "./titles";
import type { UnitLine } from "./unitLine";
import { joined } from "./units";

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

/** A table's headings and how far it reaches. */
interface Found {
  readonly extent: Extent;
  readonly cells: readonly HeadingCell[];
}

/**
 * Finds the tables of a sheet, from above and then from the left; usually there is one.
 *
 * @throws JigaiError noLedger – no headings that are known
 * @throws JigaiError partlyMarked – a part of a heading is struck out, and which isn't known
 * @throws JigaiError unknownField, unknownColumn – an override that names nothing
 */
export function findLedgers(raw: Grid, options: FindOptions = {}): Ledger[] {
  const grid = countedGrid(raw);
  const { overrides = {} } = options;
  const dictionary = options.fields ? dictionaryOf(options.fields) : knownFields;
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
  const found = extents(grid, headings);
  for (const { heading, above, bottom } of found) {
    refusePartlyStruck(raw, [above.top, heading[1]]);
    refusePartlyStruck(raw, [heading[1] + 1, bottom], isLineOfMoney);
  }
  const tables = found.flatMap((extent) =>
    tablesIn(grid, merges, extent, dictionary, options.bareUnit)
  );
  const mappings = tables.map(({ cells }) => mapColumns(cells, overrides, dictionary));
  for (const column of Object.keys(overrides)) {
    if (mappings.some(({ used }) => used.has(column))) continue;
    const columns = tables.flatMap(({ cells }) => columnNames(cells));
    throw new JigaiError("unknownColumn", { found: column, columns });
  }
  return tables.map((table, i) =>
    ledgerOf({ grid, raw, merges }, table, { ...options, dictionary, mapped: mappings[i]!.mapped })
  );
}

/** The tables under one row of headings: usually one, sometimes two side by side. */
function tablesIn(
  grid: Grid,
  merges: Merges,
  extent: Extent,
  dictionary: FieldDictionary,
  bareUnit: AmountUnit = "万元"
): Found[] {
  const { heading, above } = extent;
  const all = headingCells(grid, merges, heading);
  const parts = sideBySide(all, grid, extent.bottom, dictionary);
  if (parts.length === 1) return [{ extent, cells: all }];
  const [second, last] = [parts[1]![0]!.index, all[all.length - 1]!.index];
  const isFilledIn = (row: number, from: number, to: number) =>
    (grid.rows[row] ?? []).slice(from, to + 1).some(isFilled);
  return parts.map((cells): Found => {
    const [left, right] = [cells[0]!.index, cells[cells.length - 1]!.index];
    const isBlank = (row: number) => !isFilledIn(row, left, right) && !grid.marks?.has(row);
    let { bottom } = extent;
    while (bottom > heading[1] && isBlank(bottom)) bottom--;
    // A line over one of the tables is that one's; a line over neither, or alone where titles begin, counts for both.
    const own = readAbove(grid, heading, above.top, [left, right]);
    const isCommon = ({ row, column }: UnitLine) =>
      column > last || (column < second && !isFilledIn(row, second, last));
    const common = above.units.filter(isCommon);
    const doubted = above.units.map((line) => ({ ...line, unit: joined([bareUnit, line.unit])! }));
    const units = [own.units, common, doubted].find((lines) => lines.length > 0) ?? [];
    return { extent: { ...extent, bottom, above: { ...above, ...own, units } }, cells };
  });
}

function ledgerOf(
  sheet: Pick<TableSource, "grid" | "raw" | "merges">,
  { extent, cells }: Found,
  options: FindOptions & { readonly dictionary: FieldDictionary; readonly mapped: Mapped }
): Ledger {
  const { grid } = sheet;
  const { heading, above, bottom, repeated, continues } = extent;
  const { dictionary, mapped, bareUnit, places } = options;
  const below = grid.rows.slice(heading[1] + 1, Math.min(bottom, heading[1] + MOST_LOOKED_AT) + 1);
  const fields = understandColumns(cells, dictionary, mapped, {
    contents: (index) => below.map((row) => row?.[index] ?? null),
    isHidden: (index) => grid.hidden?.columns.has(index) ?? false,
  });
  const amounts = fields.columns.filter(({ field }) => field?.kind === "amount");
  const columns = amounts.map(({ index }) => index);
  const beside = unitsBeside(fields.columns, cells);
  const remarks = new Set(
    speakingColumns(fields.columns).flatMap(({ index, field }) =>
      field?.kind === "amount" ? [] : [index]
    )
  );
  const { unit, notes } = tableUnit(grid, extent, columns, remarks, beside, bareUnit);
  const understood = columnUnits(fields.columns, cells, unit);
  const area: Area = {
    top: heading[0],
    left: cells[0]!.index,
    bottom,
    right: cells[cells.length - 1]!.index,
  };
  const lines = saidAround(grid, above.top, heading, bottom);
  const { title, top } = above;
  const source = { ...sheet, area, top, headingRows: heading, understood, lines, repeated };
  const assumed = understood.columns.some(({ unitFrom }) => unitFrom === "default");
  const hidden = hiddenNotes(grid, area, heading[1] + 1);
  return {
    sheet: grid.name,
    area,
    ...(title !== undefined && { title }),
    ...(continues !== undefined && { continues }),
    headingRows: heading,
    columns: understood.columns,
    notes: [
      ...hidden,
      ...notes,
      ...(assumed && !bareUnit ? [{ address: "", text: unitAssumed(unit.unit) }] : []),
      ...fields.notes,
      ...understood.notes,
    ],
    unclear: fields.unclear,
    hidden,
    rows: () => ({ [Symbol.iterator]: () => readRows({ ...source, ...(places && { places }) }) }),
  };
}
