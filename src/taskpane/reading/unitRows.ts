import { fields, type Column, type Field, type Ledger, type LedgerCell } from "../../core/ledger";
import { addressOf } from "../../core/grid/address";
import { countedGrid } from "../../core/ledger/counted";
import { markedCell } from "../../core/ledger/markedCell";
import { cellReader } from "../../core/ledger/readCell";
import { unitAssumed } from "../../core/ledger/texts";
import { isAmountUnit, unitOfHeading } from "../../core/ledger/units";
import type { Text } from "../../core/text";
import type { UsedCells } from "../../sheet/sheet";
import type { UnitColumn, UnitsWanted } from "./unitsWanted";

/** A row as it was read, before anything is said of it. */
export interface UnitRow {
  /** The sheet's row number, from 1. */
  readonly number: number;
  /** Of the cell that says whose row it is. */
  readonly address: string;
  readonly isSum: boolean;
  readonly place: LedgerCell | undefined;
  readonly year: LedgerCell | undefined;
  /** By the columns' names. */
  readonly cells: Readonly<Record<string, LedgerCell | undefined>>;
}

/** Rows, and which of the columns asked for there are. */
export interface UnitRows {
  readonly rows: readonly UnitRow[];
  readonly columns: readonly UnitColumn[];
  readonly notes: readonly Text[];
}

const fieldNamed = (id: string): Field => fields.find((field) => field.id === id)!;

/** What people call a column: the label of its first field. */
export function labelOf({ fields: [first] }: UnitColumn): Text {
  return fieldNamed(first!).label;
}

/** The rows of a table with headings. */
export function rowsOfLedger(ledger: Ledger, { columns: wanted }: UnitsWanted): UnitRows {
  const columnOf = (ids: readonly string[]): Column | undefined =>
    ids
      .map((id) => ledger.columns.find(({ field }) => field?.id === id))
      .find((column) => column !== undefined);
  const found = wanted.flatMap((column) => {
    const own = columnOf(column.fields);
    return own ? [{ column, own }] : [];
  });
  const assumed = found.find(({ own }) => own.unitFrom === "default");
  const rows = [...ledger.rows()].filter(({ kind }) => kind !== "blank" && kind !== "note");
  const names = columnOf(["place"]);
  return {
    rows: names
      ? rows.map(({ number, kind, cells }) => ({
          number,
          address: addressOf(number - 1, names.index),
          isSum: kind !== "data",
          place: cells["place"],
          year: cells["year"],
          cells: Object.fromEntries(
            found.map(({ column, own }) => [column.name, cells[own.field!.id]])
          ),
        }))
      : [],
    columns: found.map(({ column }) => column),
    notes: assumed ? [unitAssumed(assumed.own.unit!)] : [],
  };
}

/** The rows of selected cells without headings: names, then the columns in the order asked for. */
export function rowsOfSelection(
  { grid: raw, selection }: UsedCells,
  { places, columns, bareUnit = "万元" }: UnitsWanted
): UnitRows {
  const grid = countedGrid(raw);
  const { top, left, right } = selection;
  const bottom = Math.min(selection.bottom, grid.rows.length - 1);
  const numbers = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i);
  const readers = (id: string, heading: unknown = null, isUnclear = false) => {
    const field = fieldNamed(id);
    const text = typeof heading === "string" ? heading : "";
    const stated = unitOfHeading(text);
    // Of a unit that is partly struck out nobody knows what is left.
    const unit = stated !== undefined && isUnclear ? text : (stated ?? bareUnit);
    const read = isAmountUnit(unit)
      ? cellReader(field, { unit, heading: text }, { places })
      : cellReader(field, { heading: text }, { places, strangeUnit: unit });
    return { field, read };
  };
  const cell = (row: number, column: number, by: ReturnType<typeof readers>): LedgerCell => {
    const found = grid.rows[row]?.[column] ?? null;
    const address = addressOf(row, column);
    const { note, ...reading } = by.read(found);
    const own = { address, found, ...reading, ...(note && { note: { address, text: note } }) };
    const mark = grid.marks?.get(row)?.get(column);
    return mark ? markedCell(own, mark, raw.rows[row]?.[column] ?? null, by.field) : own;
  };
  const readPlace = readers("place");
  const isPlace = (row: number, column: number) => cell(row, column, readPlace).value !== undefined;
  // Columns in use only: whole rows may be selected.
  const width = Math.max(0, ...numbers.map((row) => grid.rows[row]?.length ?? 0));
  const filled = Array.from({ length: Math.min(right, width - 1) - left + 1 }, (_, i) => left + i);
  const first = filled.find((column) => numbers.some((row) => isPlace(row, column)));
  if (first === undefined) return { rows: [], columns: [], notes: [] };
  const found = columns.slice(0, Math.min(right, width - 1) - first);
  // Headings that aren't known may state a unit all the same.
  const read = found.map(({ fields: [id] }, i) => {
    const column = first + 1 + i;
    const isUnclear = grid.marks?.get(top)?.get(column)?.unknown;
    return readers(id!, grid.rows[top]?.[column], isUnclear);
  });
  const rows = numbers.map((row): UnitRow => ({
    number: row + 1,
    address: addressOf(row, first),
    isSum: false,
    place: cell(row, first, readPlace),
    year: undefined,
    cells: Object.fromEntries(
      found.map(({ name }, i) => [name, cell(row, first + 1 + i, read[i]!)])
    ),
  }));
  return { rows: isHeading(rows[0]) ? rows.slice(1) : rows, columns: found, notes: [] };
}

/** A first row of messages only, none of them a unit, heads the others. */
function isHeading(row: UnitRow | undefined): boolean {
  return (
    row !== undefined &&
    row.place!.value === undefined &&
    Object.values(row.cells).every((cell) => cell!.value === undefined)
  );
}
