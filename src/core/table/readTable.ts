import type { Amount } from "../amount";
import { JigaiError, type ArgumentName } from "../error";
import {
  isBlank,
  isBlankWord,
  missingInput,
  readInput,
  type Inputs,
  type InputValue,
} from "../rule";
import { verbatim } from "../text";
import type { Argument, ListArgument, TableArgument } from "./argument";
import { fold } from "../text/fold";
import { headedTable, refuseUnitAmong, type TableColumn } from "./heading";

/** A row of a table: its inputs, or why they can't be read. */
export interface TableRow {
  /** 1 for the first row of the range, as given. */
  readonly number: number;
  /** The cells as they stand. */
  readonly cells: readonly unknown[];
  readonly inputs?: Inputs;
  readonly error?: JigaiError;
}

/** The arguments of a table function, read. */
export interface Given {
  readonly inputs: Inputs;
  readonly tables: Readonly<Record<string, readonly TableRow[]>>;
  /** Lists of amounts; a blank is undefined. */
  readonly lists: Readonly<Record<string, readonly (Amount | undefined)[]>>;
  /** Lists of ids; a blank is undefined. */
  readonly ids: Readonly<Record<string, readonly (string | undefined)[]>>;
  /** Names of the lists that lie across, in one row. */
  readonly across: readonly string[];
}

/**
 * Reads the arguments of a table function, one matrix each.
 *
 * @param matrices the cells' contents; a cell that holds an error is that error as a JigaiError
 * @throws JigaiError about an argument that isn't a row of the table: those stay in their row
 */
export function readArguments(args: readonly Argument[], matrices: readonly unknown[][][]): Given {
  const inputs: Record<string, InputValue> = {};
  const tables: Record<string, TableRow[]> = {};
  const lists: Record<string, (Amount | undefined)[]> = {};
  const ids: Record<string, (string | undefined)[]> = {};
  const across: string[] = [];
  args.forEach((argument, position) => {
    const cells = matrices[position] ?? [[null]];
    if (argument.kind === "table") tables[argument.name] = readTable(argument, cells);
    else if (argument.kind === "list") {
      const values = readList(argument, cells);
      if (argument.item.kind === "id") ids[argument.name] = values as (string | undefined)[];
      else lists[argument.name] = values as (Amount | undefined)[];
      if (cells[0]!.length > 1) across.push(argument.name);
    } else {
      const value = readInput(argument, onlyCell(argument, cells));
      if (value !== undefined) inputs[argument.name] = value;
    }
  });
  return { inputs, tables, lists, ids, across };
}

function readTable(table: TableArgument, range: readonly unknown[][]): TableRow[] {
  const cells = table.series ? inOneLine(table, range).map((cell) => [cell]) : range;
  const numbered = cells.map((row, index) => ({ number: index + 1, cells: row }));
  // A row of nothing but zeros is a blank one: some versions of Excel hand it over so.
  const isEmpty = table.columns.length > 1 ? isBlankWord : isBlank;
  const filled = numbered.filter(({ cells: row }) => !row.every(isEmpty));
  const rows = table.series ? numbered : filled;
  if (filled.length === 0) {
    if (table.mayBeEmpty) return [];
    throw new JigaiError("missingInput", { names: [table.label] }).about(table);
  }
  const found = rows[0]!.cells.length;
  if (found !== table.columns.length) {
    const names = table.columns.map(({ label }) => label);
    throw new JigaiError("wrongColumns", { found, names }).about(table);
  }
  const { columns, headingRows } = headedTable(
    table,
    rows.map(({ cells: row }) => row)
  );
  const data = rows.slice(headingRows);
  if (data.every(({ cells: row }) => row.every(isBlank))) {
    throw new JigaiError("missingInput", { names: [table.label] }).about(table);
  }
  refuseMixed(columns, data);
  return data.map((row) => {
    const read = readRow(columns, row.cells);
    if (read.error) refuseUnitAmong(table, columns, row.cells);
    return { ...row, ...read };
  });
}

/** A growth of more than 300% beside one below 100% is more likely a percentage without its sign. */
const MOST_FOLD = 3;

/**
 * 25 in one row and 26% or 0.26 in another: nobody knows what 25 means. Under a heading with % it is 25%, and 26% is as
 * well; 0.26 may still be what is left of a cell that shows 26%.
 */
function refuseMixed(
  columns: readonly TableColumn[],
  rows: readonly { readonly cells: readonly unknown[] }[]
): void {
  columns.forEach(({ input, isPercent }, i) => {
    if (input.kind !== "number") return;
    const cells = rows.map((row) => row.cells[i]);
    const signed = isPercent ? undefined : cells.find(isPercentage);
    const percent = signed ?? cells.find((cell) => sizeOf(cell) < 1 && sizeOf(cell) > 0);
    const most = signed === undefined ? MOST_FOLD : 1;
    const bare = cells.find((cell) => sizeOf(isPercent ? unsigned(cell) : cell) > most);
    if (percent === undefined || bare === undefined) return;
    const found = { found: String(bare), percent: String(percent) };
    throw new JigaiError("mixedPercent", found).about(input);
  });
}

/** 26% under a heading with %, where all numbers are percentages, with the sign or without: 26. */
function unsigned(cell: unknown): unknown {
  return isPercentage(cell) ? fold(cell).slice(0, -1) : cell;
}

function isPercentage(cell: unknown): cell is string {
  return typeof cell === "string" && fold(cell).endsWith("%");
}

/** How far a number without a sign of percent is from 0: more than 1 is more than 100%, or else a percentage. 0 of all else. */
function sizeOf(cell: unknown): number {
  const text = fold(String(cell)).replace(/,/g, "");
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Math.abs(Number(text)) : 0;
}

function readRow(
  columns: readonly TableColumn[],
  cells: readonly unknown[]
): Pick<TableRow, "inputs" | "error"> {
  const inputs: Record<string, InputValue> = {};
  try {
    columns.forEach(({ input, isPercent }, i) => {
      const cell = content(input, cells[i]);
      const value = readInput(input, isPercent ? unsigned(cell) : cell);
      if (value !== undefined) inputs[input.name] = value;
    });
    return { inputs };
  } catch (error) {
    if (error instanceof JigaiError) return { error };
    throw error;
  }
}

function readList(list: ListArgument, cells: readonly unknown[][]): (InputValue | undefined)[] {
  const flat = inOneLine(list, cells);
  if (flat.every(isBlank)) {
    if (list.optional) return [];
    throw new JigaiError("missingInput", { names: [list.label] }).about(list);
  }
  if (list.length !== undefined && flat.length !== list.length) {
    throw new JigaiError("wrongLength", { found: flat.length, expected: list.length }).about(list);
  }
  return flat.map((cell, index) => {
    try {
      return readInput(list.item, content(list, cell));
    } catch (error) {
      throw error instanceof JigaiError ? error.about(itemName(list, index)) : error;
    }
  });
}

/** The cells of one row or one column. */
function inOneLine(argument: ArgumentName, cells: readonly unknown[][]): unknown[] {
  const [rows, columns] = [cells.length, cells[0]!.length];
  if (rows > 1 && columns > 1)
    throw new JigaiError("notOneLine", { rows, columns }).about(argument);
  return rows > 1 ? cells.map(([cell]) => cell) : [...cells[0]!];
}

/** What an error about an item of a list is said of: the argument, and which of its cells. */
export function itemName({ name, label }: ListArgument, index: number): ArgumentName {
  const number = index + 1;
  return {
    name,
    label: { zh: `${label.zh}第 ${number} 个`, en: `${label.en}, no. ${number}` },
  };
}

function onlyCell(argument: Argument, cells: readonly unknown[][]): unknown {
  const [rows, columns] = [cells.length, cells[0]!.length];
  if (rows > 1 || columns > 1)
    throw new JigaiError("notOneCell", { rows, columns }).about(argument);
  return content(argument, cells[0]![0]);
}

function content(argument: Pick<Argument, "name" | "label">, cell: unknown): unknown {
  if (cell instanceof JigaiError) throw cell.about(argument);
  return cell;
}

/**
 * The row's inputs, for functions whose whole result rests on every row.
 *
 * @throws JigaiError that names the row: what can't be read in it, or a column that is needed and blank
 */
export function inputsOf(row: TableRow, table: TableArgument): Inputs {
  const blank = table.columns.find(({ name, optional }) => !optional && !row.inputs?.[name]);
  if (row.inputs && !blank) return row.inputs;
  const column = (row.error ? row.error.argument?.label : blank!.label) ?? verbatim("");
  const label = {
    zh: `${table.label.zh}第 ${row.number} 行${column.zh}`,
    en: `${table.label.en}, row ${row.number} ${column.en}`.trim(),
  };
  throw (row.error ?? missingInput([blank!])).about({ name: table.name, label });
}
