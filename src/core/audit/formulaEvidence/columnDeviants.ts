import type { Form } from "./form";
import { listUnder } from "../listUnder";
import { countForms, FEWEST, MOST_ALIKE, mostFrequent, TIMES, type Deviant } from "./patterns";
import { areaFrom, isOfOtherRow, isOfOwnRow } from "./reference";
import type { PlacedForm, SheetFormulas } from "./sheetFormulas";

/** A formula of a column, or a number that was typed. */
interface Item {
  readonly row: number;
  readonly column: number;
  readonly own?: PlacedForm;
  /** Rises where a sum or another section lies between. */
  readonly section: number;
}

/** One that isn't as the others. */
interface Found extends Deviant {
  /** Is it the first or the last of its line? */
  readonly isAtEnd: boolean;
}

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
  const isOfOtherKind = ({ row, own, isAtEnd }: Found) =>
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
function deviantsAmong(sheet: SheetFormulas, items: readonly Item[]): Found[] {
  const found = againstPattern(sheet, items);
  if (found) return found;
  const sections = new Map<number, Item[]>();
  for (const item of items) listUnder(sections, item.section).push(item);
  return sections.size < 2
    ? []
    : [...sections.values()].flatMap((each) => againstPattern(sheet, each) ?? []);
}

/** Undefined where the items have no pattern. */
function againstPattern(sheet: SheetFormulas, items: readonly Item[]): Found[] | undefined {
  const counts = countForms(items.flatMap(({ own }) => own ?? []));
  const form = mostFrequent(counts);
  const count = form ? counts.get(form)! : 0;
  if (!form || count < FEWEST) return undefined;
  const isFirstOfSection = (i: number) => items[i - 1]?.section !== items[i]!.section;
  const isRunning = form.uses.some(({ reference }) => isOfOtherRow(reference));
  const places = items.flatMap(({ own }, i) => (own?.form === form ? [i] : []));
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const others = items.filter((item, i) => {
    if (item.own?.form === form) return false;
    // A running balance begins with something else.
    if (isRunning && (i < first || isFirstOfSection(i))) return false;
    // A heading that is a number has none beside it that such a formula would take.
    return item.own || (first < i && i < last) || (!isRunning && takesNumbers(sheet, form, item));
  });
  if (count < TIMES * others.length) return undefined;
  const sections = new Set(places.map((i) => items[i]!.section));
  const isMeant = (item: Item) =>
    item.own !== undefined &&
    (counts.get(item.own.form)! > MOST_ALIKE || takesNumbers(sheet, form, item) === false);
  return others
    .filter((item) => sections.has(item.section) && !isMeant(item))
    .map((item) => {
      const { row, column, own } = item;
      const isAtEnd = item === items[0] || item === items[items.length - 1];
      return { row, column, form, isAtEnd, ...(own && { own }) };
    });
}

/** Is there a number that such a formula would take from the item's row? Undefined where it takes none from its row. */
function takesNumbers(
  sheet: SheetFormulas,
  { uses }: Form,
  { row, column }: Item
): boolean | undefined {
  const ofRow = uses.filter(({ reference }) => isOfOwnRow(reference));
  if (ofRow.length === 0) return undefined;
  return ofRow.some(({ reference }) => {
    const area = areaFrom(reference, row, column);
    return area !== undefined && sheet.hasFigure(area.top, area.left);
  });
}
