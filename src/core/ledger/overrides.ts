import { JigaiError } from "../error";
import { columnLetters, columnNumber } from "../grid/address";
import { headingText, type HeadingCell, type Mapped } from "./columns";
import type { FieldDictionary } from "./dictionary";
import { headingForms, squash } from "./heading";
import type { Field, FieldOverrides } from "./ledger";

/** Words for a column that is to be left out of account. */
const IGNORE = ["忽略", "ignore"];

/**
 * What the user says of one table's columns.
 *
 * @returns the columns mapped, and which of the user's words named any
 * @throws JigaiError unknownField
 */
export function mapColumns(
  cells: readonly HeadingCell[],
  overrides: FieldOverrides,
  dictionary: FieldDictionary
): { readonly mapped: Mapped; readonly used: ReadonlySet<string> } {
  const mapped = new Map<number, Field | undefined>();
  const used = new Set<string>();
  for (const [column, name] of Object.entries(overrides)) {
    const field = fieldNamed(name, dictionary);
    for (const { index } of columnsNamed(cells, column)) {
      mapped.set(index, field);
      used.add(column);
    }
  }
  return { mapped, used };
}

/** Columns that the user names by letters, from 0. */
export function letteredColumns(overrides: FieldOverrides): number[] {
  return Object.keys(overrides).flatMap((name) =>
    isLetters(name) ? columnNumber(name.trim()) : []
  );
}

/** What the user can name: each column's letters and heading. */
export function columnNames(cells: readonly HeadingCell[]): string[] {
  return cells.map((cell) => `${columnLetters(cell.index)} ${headingText(cell)}`.trim());
}

function isLetters(column: string): boolean {
  return /^[A-Z]{1,3}$/i.test(column.trim());
}

/** The columns of this heading – the whole of it, its lowest row, without unit and punctuation – or of these letters. */
function columnsNamed(cells: readonly HeadingCell[], name: string): readonly HeadingCell[] {
  const [text, form] = [squash(name), headingForms(name)[0]];
  const ways: ((cell: HeadingCell) => boolean)[] = [
    (cell) => squash(headingText(cell)) === text || squash(cell.parts.join("")) === text,
    ({ parts }) => squash(parts[parts.length - 1] ?? "") === text,
    ({ parts }) => form !== undefined && headingForms(parts.join(""))[0] === form,
    ({ parts }) => form !== undefined && headingForms(parts[parts.length - 1] ?? "")[0] === form,
    ({ index }) => isLetters(name) && index === columnNumber(name.trim()),
  ];
  for (const matches of ways) {
    const found = cells.filter(matches);
    if (found.length > 0) return found;
  }
  return [];
}

function fieldNamed(name: string, dictionary: FieldDictionary): Field | undefined {
  if (IGNORE.includes(name.trim().toLowerCase())) return undefined;
  const field = dictionary.named(name);
  if (field) return field;
  const fields = [...dictionary.fields.map(({ id }) => id), IGNORE[0]!];
  throw new JigaiError("unknownField", { found: name, fields });
}
