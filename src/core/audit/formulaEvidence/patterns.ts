import type { Form } from "./form";
import { listed } from "./listed";
import { areaFrom, isOfOtherRow, isOfOwnRow } from "./reference";
import { isSumOfColumn, type PlacedForm, type SheetFormulas } from "./sheetFormulas";

/** A cell that isn't as the formulas around it. */
export interface Deviant {
  readonly row: number;
  readonly column: number;
  /** Its own formula; left out for a number that was typed. */
  readonly own?: PlacedForm;
  /** What the others have. */
  readonly form: Form;
  /** Is it the first or the last of its line? */
  readonly isAtEnd: boolean;
}

/** A formula, or a number that was typed, on the line that is looked along. */
interface Item {
  readonly row: number;
  readonly column: number;
  readonly own?: PlacedForm;
  /** Rises where a sum or another section lies between. */
  readonly section: number;
}

/** A pattern is what so many formulas have in common. */
const FEWEST = 3;
/** As many times as many formulas have it as cells have not. */
const TIMES = 3;
/** What occurs more often than this is meant so. */
const MOST_ALIKE = 2;
/** Further apart, formulas are of two tables. */
const LONGEST_GAP = 50;

/** What breaks the pattern of its column: numbers that were typed, and other formulas. */
export function deviantsInColumns(sheet: SheetFormulas): Deviant[] {
  const found = [...sheet.inColumns].flatMap(([column, cells]) =>
    cells.length < FEWEST
      ? []
      : stretchesOf(sheet, column, cells).flatMap((items) => deviantsAmong(sheet, items))
  );
  const inRow = new Map<number, number>();
  for (const { row, own } of found) if (own) inRow.set(row, (inRow.get(row) ?? 0) + 1);
  // The last row of a table, or its first, may be of another kind without saying so.
  const isOfOtherKind = ({ row, own, isAtEnd }: Deviant) =>
    own !== undefined && isAtEnd && (inRow.get(row)! > 1 || takesSeveralRows(own));
  return found.filter((each) => !isOfOtherKind(each));
}

/** Does the formula look at several rows, as what stands under a table about all of it? */
function takesSeveralRows({ form: { uses } }: PlacedForm): boolean {
  return uses.some(({ reference: { top, bottom } }) => top?.at !== bottom?.at);
}

/** The formulas and typed numbers of a column, cut where a text or many blanks lie between. */
function stretchesOf(sheet: SheetFormulas, column: number, cells: readonly PlacedForm[]): Item[][] {
  const stretches: Item[][] = [];
  let items: Item[] = [];
  let section = 0;
  const add = (row: number) => {
    if (!sheet.isData(row)) section++;
    else if (sheet.at(row, column))
      items.push({ row, column, own: sheet.at(row, column)!, section });
    else if (sheet.typedNumber(row, column) !== undefined) items.push({ row, column, section });
    return typeof sheet.content(row, column) !== "string" || sheet.isComputed(row, column);
  };
  const cut = () => {
    if (items.length > 0) stretches.push(items);
    items = [];
  };
  cells.forEach((cell, i) => {
    const before = cells[i - 1]?.row;
    const from = before === undefined ? aboveFirst(sheet, cell) : before + 1;
    if (before !== undefined && cell.row - before > LONGEST_GAP) {
      for (let row = from; row <= before + LONGEST_GAP && add(row); row++);
      cut();
    } else for (let row = from; row < cell.row; row++) if (!add(row)) cut();
    add(cell.row);
  });
  const last = cells[cells.length - 1]!.row;
  for (let row = last + 1; row <= last + LONGEST_GAP && sheet.isData(row) && add(row); row++);
  cut();
  return stretches;
}

/** Where the typed numbers right above a column's first formula begin. */
function aboveFirst(sheet: SheetFormulas, { row: first, column }: PlacedForm): number {
  let row = first;
  const isTyped = () => sheet.isData(row - 1) && sheet.typedNumber(row - 1, column) !== undefined;
  while (row > 0 && first - row < LONGEST_GAP && isTyped()) row--;
  return row;
}

/** Of a stretch, else of each of its sections. */
function deviantsAmong(sheet: SheetFormulas, items: readonly Item[]): Deviant[] {
  const found = againstPattern(sheet, items);
  if (found) return found;
  const sections = new Map<number, Item[]>();
  for (const item of items) listed(sections, item.section).push(item);
  return sections.size < 2
    ? []
    : [...sections.values()].flatMap((each) => againstPattern(sheet, each) ?? []);
}

/** Undefined where the items have no pattern. */
function againstPattern(sheet: SheetFormulas, items: readonly Item[]): Deviant[] | undefined {
  const counts = new Map<Form, number>();
  for (const { own } of items) if (own) counts.set(own.form, (counts.get(own.form) ?? 0) + 1);
  // A number that was typed as a calculation is no pattern, nor is a default that people may change.
  const [form, count] = [...counts].reduce<readonly [Form | undefined, number]>(
    (most, each) => (each[1] > most[1] && !each[0].isConstant ? each : most),
    [undefined, 0]
  );
  if (!form || count < FEWEST) return undefined;
  const isFirstOfSection = (i: number) => items[i - 1]?.section !== items[i]!.section;
  const isRunning = form.uses.some(({ reference }) => isOfOtherRow(reference));
  const places = items.flatMap(({ own }, i) => (own?.form === form ? [i] : []));
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const others = items.filter(({ own, row, column }, i) => {
    if (own?.form === form) return false;
    // A running balance begins with something else.
    if (isRunning && (i < first || isFirstOfSection(i))) return false;
    if (own || (first < i && i < last)) return true;
    return !isRunning && takesNumbers(sheet, form, row, column);
  });
  if (count < TIMES * others.length) return undefined;
  const sections = new Set(places.map((i) => items[i]!.section));
  return others
    .filter(({ section }) => sections.has(section))
    .filter(({ own }) => !own || (counts.get(own.form) ?? 0) <= MOST_ALIKE)
    .map((item) => {
      const { row, column, own } = item;
      const isAtEnd = item === items[0] || item === items[items.length - 1];
      return { row, column, form, isAtEnd, ...(own && { own }) };
    });
}

/** Has the row everything that such a formula takes from it? Headings that are numbers haven't. */
function takesNumbers(sheet: SheetFormulas, { uses }: Form, row: number, column: number): boolean {
  const ofRow = uses.filter(({ reference }) => isOfOwnRow(reference));
  return (
    ofRow.length > 0 &&
    ofRow.every(({ reference }) => {
      const area = areaFrom(reference, row, column);
      return area !== undefined && sheet.content(area.top, area.left) !== null;
    }) &&
    ofRow.some(({ reference }) => {
      const area = areaFrom(reference, row, column)!;
      return sheet.number(area.top, area.left) !== undefined;
    })
  );
}

/**
 * What breaks the pattern of its row: in a row of sums a number that was typed, elsewhere another formula between
 * those of a table whose periods stand side by side.
 */
export function deviantsInRows(sheet: SheetFormulas): Deviant[] {
  return [...sheet.inRows].flatMap(([row, cells]) => {
    if (cells.length < 2) return [];
    const counts = new Map<Form, number>();
    for (const { form } of cells) counts.set(form, (counts.get(form) ?? 0) + 1);
    const [form, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
    const alike = cells.filter((each) => each.form === form);
    return isSumOfColumn(alike[0]!)
      ? typedSums(sheet, row, alike)
      : count < FEWEST
        ? []
        : otherPeriods(sheet, cells, alike, counts);
  });
}

/** Numbers in a row of sums that look like sums: more than any cell that the sum would add up. */
function typedSums(sheet: SheetFormulas, row: number, alike: readonly PlacedForm[]): Deviant[] {
  const [first] = alike;
  const { form } = first!;
  if (alike.length < 2) return [];
  const found: Deviant[] = [];
  const width = sheet.grid.rows[row]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const typed = sheet.typedNumber(row, column);
    if (typed === undefined) continue;
    const numbers = form.sum!.addends.flatMap((addend) => {
      const area = areaFrom(addend, row, column);
      if (!area) return [];
      const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
      return rows.flatMap((each) => sheet.number(each, column) ?? []);
    });
    if (numbers.length > 1 && numbers.every((each) => each >= 0 && each < typed)) {
      found.push({ row, column, form, isAtEnd: false });
    }
  }
  return found;
}

/** Adds up cells of its own row, as a quarter between its months. */
function isSumOfRow({ form: { sum } }: PlacedForm): boolean {
  return sum?.addends.every(isOfOwnRow) ?? false;
}

function otherPeriods(
  sheet: SheetFormulas,
  cells: readonly PlacedForm[],
  alike: readonly PlacedForm[],
  counts: ReadonlyMap<Form, number>
): Deviant[] {
  const [first, last] = [alike[0]!, alike[alike.length - 1]!];
  const { form } = first;
  const isVertical = form.uses.some(({ reference }) => isOfOtherRow(reference));
  if (!isVertical) return [];
  const inside = ({ column }: { column: number }) => first.column < column && column < last.column;
  const others = cells.filter((each) => each.form !== form && inside(each));
  const typed: Deviant[] = [];
  for (let column = first.column + 1; column < last.column; column++) {
    if (sheet.typedNumber(first.row, column) !== undefined)
      typed.push({ row: first.row, column, form, isAtEnd: false });
  }
  if (alike.length < TIMES * (others.length + typed.length)) return [];
  return [
    ...typed,
    ...others
      .filter((own) => !isSumOfRow(own) && counts.get(own.form)! <= MOST_ALIKE)
      .map((own) => ({ row: own.row, column: own.column, own, form, isAtEnd: false })),
  ];
}
