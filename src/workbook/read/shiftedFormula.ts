import { columnLetters, columnNumber, MOST_COLUMNS, MOST_ROWS } from "../../core/grid/address";

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
export type ShiftedFormula = (rows: number, columns: number) => string;

/** The formula as it reads elsewhere; taken apart once for all the cells that share it. */
export function shiftedFormula(formula: string): ShiftedFormula {
  const pieces: (string | ShiftedFormula)[] = [];
  let at = 0;
  for (let match; (match = PIECES.exec(formula));) {
    const shifted = shiftedReference(match[0], match.groups as Groups);
    if (!shifted) continue;
    pieces.push(formula.slice(at, match.index), shifted);
    at = match.index + match[0].length;
  }
  pieces.push(formula.slice(at));
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

/** Undefined for what is no reference. */
function shiftedReference(piece: string, found: Groups): ShiftedFormula | undefined {
  const ends = piece.split(":");
  if (found.columns) return (_, columns) => ends.map((end) => shiftColumn(end, columns)).join(":");
  if (found.rows) return (rows) => ends.map((end) => shiftRow(end, rows)).join(":");
  if (!found.cell) return undefined;
  const [, column, row] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(piece) as unknown as string[];
  // XFE1 is beyond the last column, so it is a name.
  if (columnNumber(column!.replace("$", "")) >= MOST_COLUMNS) return undefined;
  if (Number(row!.replace("$", "")) > MOST_ROWS) return undefined;
  return (rows, columns) => shiftColumn(column!, columns) + shiftRow(row!, rows);
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
