import type { Amount } from "../amount";
import { JigaiError } from "../error";
import { isBlank, readInput, type Inputs, type InputValue } from "../rule";
import { inEachLanguage } from "../text";
import type { Argument, ListArgument, TableArgument } from "./argument";

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
  /** A blank in a list is undefined. */
  readonly lists: Readonly<Record<string, readonly (Amount | undefined)[]>>;
}

/** Headings under which people put the name of a place or the like: a first row that begins so is no data. */
const HEADING =
  /^(县市区?|县\(市、?区\)|县市\(区\)|地区|区域|单位(名称)?|日期|付款日期|付息日期|place|date)$/i;

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
  args.forEach((argument, position) => {
    const cells = matrices[position] ?? [[null]];
    if (argument.kind === "table") tables[argument.name] = readTable(argument, cells);
    else if (argument.kind === "list") lists[argument.name] = readList(argument, cells);
    else {
      const value = readInput(argument, onlyCell(argument, cells));
      if (value !== undefined) inputs[argument.name] = value;
    }
  });
  return { inputs, tables, lists };
}

function readTable(table: TableArgument, cells: readonly unknown[][]): TableRow[] {
  const rows = cells
    .map((row, index) => ({ number: index + 1, cells: row }))
    .filter(({ cells: row }) => !row.every(isBlank));
  if (rows.length === 0) {
    if (table.optional) return [];
    throw new JigaiError("missingInput", { names: [table.label] }).about(table);
  }
  const [columns, found] = [table.columns.length, rows[0]!.cells.length];
  if (found !== columns) {
    const names = table.columns.map(({ label }) => label);
    throw new JigaiError("wrongColumns", { found, names }).about(table);
  }
  const data = isHeading(rows[0]!.cells[0]) ? rows.slice(1) : rows;
  return data.map((row) => ({ ...row, ...readRow(table, row.cells) }));
}

function readRow(
  { columns }: TableArgument,
  cells: readonly unknown[]
): Pick<TableRow, "inputs" | "error"> {
  const inputs: Record<string, InputValue> = {};
  try {
    columns.forEach((column, i) => {
      const value = readInput(column, content(column, cells[i]));
      if (value !== undefined) inputs[column.name] = value;
    });
    return { inputs };
  } catch (error) {
    if (error instanceof JigaiError) return { error };
    throw error;
  }
}

function readList(list: ListArgument, cells: readonly unknown[][]): (Amount | undefined)[] {
  const flat = cells.flat();
  if (flat.every(isBlank)) {
    if (list.optional) return [];
    throw new JigaiError("missingInput", { names: [list.label] }).about(list);
  }
  if (list.length !== undefined && flat.length !== list.length) {
    throw new JigaiError("wrongLength", { found: flat.length, expected: list.length }).about(list);
  }
  return flat.map(
    (cell) =>
      readInput({ ...list.item, name: list.name }, content(list, cell)) as Amount | undefined
  );
}

function onlyCell(argument: Argument, cells: readonly unknown[][]): unknown {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if (rows > 1 || columns > 1)
    throw new JigaiError("notOneCell", { rows, columns }).about(argument);
  return content(argument, cells[0]?.[0]);
}

function content(argument: Pick<Argument, "name" | "label">, cell: unknown): unknown {
  if (cell instanceof JigaiError) throw cell.about(argument);
  return cell;
}

function isHeading(cell: unknown): boolean {
  return typeof cell === "string" && HEADING.test(cell.normalize("NFKC").replace(/\s/g, ""));
}

/** The row's inputs, for functions whose whole result rests on every row. */
export function inputsOf(row: TableRow, table: TableArgument): Inputs {
  if (row.inputs) return row.inputs;
  const label = inEachLanguage((l) =>
    l === "zh" ? `${table.label.zh}第 ${row.number} 行` : `${table.label.en}, row ${row.number}`
  );
  throw row.error!.about({ name: table.name, label });
}
