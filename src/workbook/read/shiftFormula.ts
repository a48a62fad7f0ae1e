import { columnLetters, columnNumber, MOST_COLUMNS, MOST_ROWS } from "../../core/ledger/address";

/** "text" and 'sheet name' (a doubled quote is one), [book] and Table[[#This Row],[column]]: never references. */
const UNTOUCHED = [
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'(?:[^']|'')*'`,
  String.raw`\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`,
];
/** What follows a reference neither goes on with a name nor calls a function nor names a sheet. */
const NO_NAME = String.raw`(?![\p{L}\p{N}_.\\?(!])`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const REFERENCES = [
  String.raw`(?<columns>${COLUMN}:${COLUMN})${NO_NAME}`,
  String.raw`(?<rows>\$?\d+:\$?\d+)${NO_NAME}`,
  String.raw`(?<cell>${COLUMN}\$?[1-9]\d{0,6})${NO_NAME}`,
];
/** Names, functions and numbers, so that nothing within them is taken for a reference. */
const WORD = String.raw`[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*`;

const PIECES = new RegExp([...UNTOUCHED, ...REFERENCES, WORD].join("|"), "gu");

type Groups = Partial<Record<"columns" | "rows" | "cell", string>>;

/** A formula as it reads so many rows and columns further: references move along, those with $ stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const found = rest[rest.length - 1] as Groups;
    if (found.columns) return eachEnd(piece, (end) => shiftColumn(end, columns));
    if (found.rows) return eachEnd(piece, (end) => shiftRow(end, rows));
    if (!found.cell) return piece;
    const [, column, row] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(piece) as unknown as string[];
    // XFE1 is beyond the last column, so it is a name.
    if (columnNumber(column!.replace("$", "")) >= MOST_COLUMNS) return piece;
    if (Number(row!.replace("$", "")) > MOST_ROWS) return piece;
    return shiftColumn(column!, columns) + shiftRow(row!, rows);
  });
}

function eachEnd(range: string, shift: (end: string) => string): string {
  return range.split(":").map(shift).join(":");
}

/** Beyond the sheet's edge Excel goes on at the other side. */
function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}

function shiftColumn(column: string, by: number): string {
  if (column.startsWith("$")) return column;
  const index = columnNumber(column);
  return index >= MOST_COLUMNS ? column : columnLetters(wrapped(index + by, MOST_COLUMNS));
}

function shiftRow(row: string, by: number): string {
  if (row.startsWith("$")) return row;
  return String(wrapped(Number(row) - 1 + by, MOST_ROWS) + 1);
}
