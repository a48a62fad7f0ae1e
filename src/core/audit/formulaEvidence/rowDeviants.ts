import type { Form } from "./form";
import { countForms, FEWEST, MOST_ALIKE, mostFrequent, TIMES, type Deviant } from "./patterns";
import { areaFrom, isOfOtherRow, isOfOwnRow, type Reference } from "./reference";
import { isSumOfColumn, type PlacedForm, type SheetFormulas } from "./sheetFormulas";

/**
 * What breaks the pattern of its row: in a row of sums a number that was typed, elsewhere another formula or a number
 * between those of a table whose periods stand side by side.
 */
export function deviantsInRows(sheet: SheetFormulas): Deviant[] {
  return [...sheet.inRows.values()].flatMap((cells) => {
    const counts = countForms(cells);
    const form = mostFrequent(counts);
    const alike = cells.filter((each) => each.form === form);
    if (alike.length < 2) return [];
    if (isSumOfColumn(alike[0]!)) return typedSums(sheet, alike);
    return alike.length < FEWEST ? [] : betweenPeriods(sheet, alike, counts);
  });
}

/** Numbers in a row of sums that look like sums: more than any cell that the sum would add up. */
function typedSums(sheet: SheetFormulas, alike: readonly PlacedForm[]): Deviant[] {
  const { row, form } = alike[0]!;
  const cells = sheet.grid.rows[row] ?? [];
  return cells.flatMap((_, column) => {
    const typed = sheet.typedNumber(row, column);
    if (typed === undefined) return [];
    const numbers = form.sum!.addends.flatMap((addend) => numbersIn(sheet, addend, row, column));
    const isSumOfThem = numbers.length > 1 && numbers.every((each) => each >= 0 && each < typed);
    return isSumOfThem && isOfTheirTable(sheet, alike, column) ? [{ row, column, form }] : [];
  });
}

/** Does no other table begin between them: with a name, or behind a column of nothing? */
function isOfTheirTable(
  sheet: SheetFormulas,
  alike: readonly PlacedForm[],
  column: number
): boolean {
  const { row } = alike[0]!;
  const distances = alike.map((each) => each.column - column);
  const nearest = distances.reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one));
  const step = Math.sign(nearest);
  for (let between = column + step; between !== column + nearest; between += step) {
    const content = sheet.content(row, between);
    if (typeof content === "string" && /\p{L}/u.test(content)) return false;
    if (sheet.isBlank(row, between) && sheet.isBlank(row - 1, between)) return false;
  }
  return true;
}

function numbersIn(sheet: SheetFormulas, addend: Reference, row: number, column: number): number[] {
  const area = areaFrom(addend, row, column);
  if (!area) return [];
  return sheet.grid.rows
    .slice(area.top, area.bottom + 1)
    .flatMap((_, i) => sheet.number(area.top + i, column) ?? []);
}

function betweenPeriods(
  sheet: SheetFormulas,
  alike: readonly PlacedForm[],
  counts: ReadonlyMap<Form, number>
): Deviant[] {
  const [first, last] = [alike[0]!, alike[alike.length - 1]!];
  const { form, row } = first;
  if (!form.uses.some(({ reference }) => isOfOtherRow(reference))) return [];
  const found: Deviant[] = [];
  for (let column = first.column + 1; column < last.column; column++) {
    const own = sheet.at(row, column);
    const isOther = own ? own.form !== form : sheet.typedNumber(row, column) !== undefined;
    if (isOther) found.push({ row, column, form, ...(own && { own }) });
  }
  if (alike.length < TIMES * found.length) return [];
  const isMeant = ({ own }: Deviant) =>
    own !== undefined && (isSumOfRow(own) || counts.get(own.form)! > MOST_ALIKE);
  return found.filter((each) => !isMeant(each));
}

/** Adds up cells of its own row, as a quarter between its months. */
function isSumOfRow({ form: { sum } }: PlacedForm): boolean {
  return sum?.addends.every(isOfOwnRow) ?? false;
}
