import { Amount } from "../../../src/core/amount";
import { readArea, type Grid, type GridCell, type Ledger } from "../../../src/core/ledger";

/**
 * A sheet as text: a row a line, cells between |. What is only digits is a number, a cell within quotes is text,
 * ↵ is a line break in a cell.
 *
 * @param merges references such as A3:A4
 */
export function sheet(text: string, merges: readonly string[] = [], name = "表"): Grid {
  const rows = text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cellOf(cell.trim().replace("↵", "\n"))));
  return { name, rows, merges: merges.map((range) => readArea(range)!) };
}

function cellOf(text: string): GridCell {
  if (text === "") return null;
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  const formatted = /^([\d.]+)@(date|percent)$/.exec(text);
  if (formatted)
    return { number: Number(formatted[1]), format: formatted[2] as "date" | "percent" };
  if (/^!#/.test(text)) return { error: text.slice(1) };
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The field of each column, in order; "" where none was recognised. */
export function fieldsOf({ columns }: Ledger): string {
  return columns.map(({ field }) => field?.id ?? "").join(" ");
}

/** Each row as its number, its kind and the values of the fields named; E and a code for an error. */
export function valuesOf(ledger: Ledger, ...fields: readonly string[]): string[] {
  return [...ledger.rows()].map(({ number, kind, cells }) => {
    const values = fields.map((field) => {
      const cell = cells[field];
      return cell?.error ? `E ${cell.error.code}` : textOf(cell?.value);
    });
    return [number, kind, ...values].join(" | ").replace(/[ |]+$/, "");
  });
}

function textOf(value: unknown): string {
  if (value === undefined) return "";
  if (value instanceof Amount) return value.toFixed();
  if (typeof value !== "object" || value === null) return String(value);
  if ("name" in value) return String(value.name);
  const { year, month, day } = value as { year: number; month: number; day: number };
  return `${year}-${month}-${day}`;
}

/** Where something was read differently from its face, and what is said of it. */
export function notesOf(ledger: Ledger): Record<string, string> {
  const notes = [...ledger.rows()].flatMap(({ cells, note }) => [
    ...(note ? [note] : []),
    ...Object.values(cells).flatMap((cell) => cell?.note ?? []),
  ]);
  return Object.fromEntries(notes.map(({ address, text }) => [address, text.zh]));
}
