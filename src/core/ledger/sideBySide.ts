import type { HeadingCell } from "./columns";
import type { FieldDictionary } from "./dictionary";
import { isFilled, type Grid } from "../grid/grid";
import { headingForms } from "./heading";

/** Columns that a table begins with: they name its rows or number them. */
const FIRST_FIELDS = ["serial", "firm", "project", "place", "item", "bank", "year", "class"];

/** The headings of a row with tables side by side, one list for each of them; usually there is one. */
export function sideBySide(
  cells: readonly HeadingCell[],
  grid: Grid,
  lastRow: number,
  dictionary: FieldDictionary
): (readonly HeadingCell[])[] {
  const at = splitAt(cells, grid, lastRow, dictionary);
  if (at === undefined) return [cells];
  return [cells.slice(0, at), ...sideBySide(cells.slice(at), grid, lastRow, dictionary)];
}

/** Where the second table begins. */
function splitAt(
  cells: readonly HeadingCell[],
  grid: Grid,
  lastRow: number,
  dictionary: FieldDictionary
): number | undefined {
  const forms = cells.map(formOf);
  for (let at = 2; at < cells.length - 1; at++) {
    if (forms[at] === forms[0] && repeats(forms, at)) return at;
    if (!isBlankBetween(cells[at - 1]!, cells[at]!, grid, lastRow)) continue;
    if (isTable(cells.slice(0, at), dictionary) && isTable(cells.slice(at), dictionary)) return at;
  }
  return undefined;
}

/** The lowest of the heading's texts that says more than a unit. */
function formOf({ parts }: HeadingCell): string {
  const forms = [...parts].reverse().map((part) => headingForms(part)[0] ?? "");
  return forms.find((form) => form !== "") ?? "";
}

/** Do the headings from here on say again what those before say, or most of it? */
function repeats(forms: readonly string[], at: number): boolean {
  const before = forms.slice(0, at);
  const again = forms.slice(at, at + at);
  const same = again.filter((form) => before.includes(form)).length;
  return same >= 2 && same * 2 >= again.length;
}

/** A table of its own: it begins as tables do, and its headings are known. */
function isTable(cells: readonly HeadingCell[], dictionary: FieldDictionary): boolean {
  const meanings = cells.map(({ parts }) => dictionary.exactly(parts[parts.length - 1]!));
  const known = meanings.filter((meaning) => meaning.length > 0).length;
  const begins = meanings[0]!.some(({ id }) => FIRST_FIELDS.includes(id));
  return begins && known >= 2 && known * 2 >= cells.length;
}

/** Is there at least one column between the two, with nothing in any row of the table? */
function isBlankBetween(
  left: HeadingCell,
  right: HeadingCell,
  { rows }: Grid,
  lastRow: number
): boolean {
  if (right.index - left.index < 2) return false;
  for (let row = left.row; row <= lastRow; row++) {
    if ((rows[row] ?? []).slice(left.index + 1, right.index).some(isFilled)) return false;
  }
  return true;
}
