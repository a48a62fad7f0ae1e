import { JigaiError } from "../error";
import { readPlace, type Place, type Places } from "../place/places";
import type { Text } from "../text";
import { addressOf, columnLetters, rangeOf, type Area } from "../grid/address";
import { RowClassifier, type RowClass, type TableTraits } from "./classify";
import type { ColumnUnits } from "./columnUnits";
import { isFilled, type Grid, type GridCell } from "../grid/grid";
import { squash, statesPercent } from "./heading";
import type { HeadingRows } from "./headingRows";
import type { Column, Field, LedgerCell, LedgerRow, Said } from "./ledger";
import { markedCell } from "./markedCell";
import type { Merges } from "./merges";
import { placesBeside, placesNamed } from "./placesNamed";
import { cellReader, percentIn, type CellReader } from "./readCell";
import {
  isColumnNumbers,
  isCountOfNames,
  isSectionHeading,
  looksLikePlace,
  sumKind,
} from "./rowKind";
import { unitFinder } from "./rowUnit";
import { namingColumns, saidByLine, saidInRow, speakingColumns } from "./said";
import { columnNumbers, countedOnce, fromMerged, repeatedHeading, struckOutRow } from "./texts";

/** What the rows of a table are read from. */
export interface TableSource {
  /** As far as it counts. */
  readonly grid: Grid;
  /** As it stands. */
  readonly raw: Grid;
  readonly merges: Merges;
  readonly area: Area;
  readonly headingRows: HeadingRows;
  /** Where what belongs to the table begins above its headings. */
  readonly top: number;
  readonly understood: ColumnUnits;
  /** What stands above and below the table. */
  readonly lines: readonly Said[];
  readonly places?: Places;
  /** Headings that are printed again further down, with the titles above them. */
  readonly repeated: readonly HeadingRows[];
}

/** A column whose cells are read. */
interface ReadColumn {
  readonly index: number;
  readonly letters: string;
  readonly field: Field;
  readonly read: CellReader;
}

/** Reads the rows below the heading, each when it is asked for. */
export function* readRows(source: TableSource): Generator<LedgerRow> {
  const { grid, merges, area, headingRows, understood } = source;
  const columns = readColumns(source);
  const traits = traitsOf(source);
  const classifier = new RowClassifier(understood.columns, area.left, area.right, traits);
  const classify = (row: number): RowClass => {
    const inRow = merges.inRow(row);
    if (inRow.length === 0) return classifier.classify(grid.rows[row]);
    const across = inRow.filter(({ left, right }) => left <= area.right && right >= area.left);
    return classifier.classify(
      grid.rows[row],
      (column) => across.some(({ left, right }) => left === column && right > left),
      across.some(({ top }) => headingRows[1] < top && top < row)
    );
  };
  const hasPlaces = understood.columns.some(({ field }) => field?.id === "place");
  const named = hasPlaces ? [] : namedPlaces(source, classify);
  const placesOf = hasPlaces && source.places ? placesBeside(source, source.places) : () => [];
  const speaking = speakingColumns(understood.columns);
  const naming = namingColumns(understood.columns);
  const contentAt = (line: number, column: number) => merges.contentAt(line, column);
  const unitIn = unitFinder(understood.columns);
  let section: readonly Said[] = [];
  let isNumbered = false;
  let isFirst = true;
  for (let row = headingRows[1] + 1; row <= area.bottom; row++) {
    const cells = grid.rows[row];
    if (source.repeated.some(([first, last]) => first <= row && row <= last)) {
      yield noteRow(row, area.left, repeatedHeading());
      continue;
    }
    const own = () => (cells ?? []).slice(area.left, area.right + 1);
    if (isFirst && !isNumbered && isColumnNumbers(own().filter(isFilled))) {
      isNumbered = true;
      yield noteRow(row, area.left, columnNumbers());
      continue;
    }
    const classified = classify(row);
    const { kind } = classified;
    const note = classified.note ?? (kind === "blank" ? struckRow(source, row) : undefined);
    if (kind !== "blank") isFirst = false;
    if (kind === "note" && note) section = saidByLine(grid, row, "section");
    const said =
      kind === "data"
        ? [
            ...saidInRow(row, "cell", speaking, contentAt),
            ...saidInRow(row, "name", naming, contentAt),
            ...section,
            ...source.lines,
          ]
        : [];
    const unitSaid = unitIn(said);
    const beside = kind === "data" ? placesOf(row, section) : [];
    yield {
      number: row + 1,
      kind,
      cells: hasCells(kind) ? readCells(row, kind === "data", columns, source) : {},
      ...(note && {
        note: {
          address: addressOf(row, area.left + Math.max(0, own().findIndex(isFilled))),
          text: note,
        },
      }),
      ...(kind === "data" && named.length > 0 && { placesNamed: named }),
      ...(beside.length > 0 && { placesBeside: beside }),
      ...(said.length > 0 && { said }),
      ...(unitSaid && { unitSaid }),
      ...(grid.hidden?.rows.has(row) && { isHidden: true as const }),
    };
  }
}

/** The units that a table without a column of places names, so that nothing says which row is in which. */
function namedPlaces(source: TableSource, classify: (row: number) => RowClass): readonly Place[] {
  const { places } = source;
  if (!places) return [];
  return placesNamed(source, places, (row) => {
    const { kind, note } = classify(row);
    return kind !== "data" && (kind !== "note" || note !== undefined);
  });
}

/** Of a row that is blank only because everything in it is struck out. */
function struckRow({ grid, area }: TableSource, row: number): Text | undefined {
  const struck = [...(grid.marks?.get(row) ?? [])].flatMap(([column, mark]) =>
    area.left <= column && column <= area.right && mark.struck !== undefined ? mark.struck : []
  );
  return struck.length > 0 ? struckOutRow(struck) : undefined;
}

function traitsOf(source: TableSource): TableTraits {
  const isPlace = placeReader(source.places);
  const hasName = (isSuch: (name: string) => boolean) =>
    hasRow(
      source,
      ["firm", "project"],
      (cell) =>
        typeof cell === "string" &&
        !isPlace(cell) &&
        !isCountOfNames(cell) &&
        sumKind(cell) === undefined &&
        isSuch(cell)
    );
  const hasPlainName = hasName((name) => !isSectionHeading(name));
  const numbersNames = !hasPlainName && hasName(isSectionHeading);
  return {
    numbersRows: hasRow(source, ["serial"], (cell) =>
      typeof cell === "string" ? /^\d+$/.test(squash(cell)) : typeof cell === "number"
    ),
    namesRows: hasPlainName || numbersNames,
    numbersNames,
    isPlace,
  };
}

/** Has any row such a cell in one of these columns? */
function hasRow(
  { grid, area, headingRows, understood }: TableSource,
  fields: readonly string[],
  isSuch: (cell: GridCell) => boolean
): boolean {
  const columns = understood.columns.filter(({ field }) => field && fields.includes(field.id));
  if (columns.length === 0) return false;
  for (let row = headingRows[1] + 1; row <= area.bottom; row++) {
    const cells = grid.rows[row];
    if (cells && columns.some(({ index }) => isFilled(cells[index]) && isSuch(cells[index])))
      return true;
  }
  return false;
}

/** 长阳土家族自治县, with province and city in front. */
const LONGEST_PLACE = 20;

/** Tells places by the policy's names; where there are none, by their look. */
function placeReader(places: Places | undefined): (text: string) => boolean {
  if (!places) return looksLikePlace;
  return (text) => {
    try {
      return text.length <= LONGEST_PLACE && readPlace(text, places) !== undefined;
    } catch (error) {
      if (error instanceof JigaiError) return error.code === "ambiguousPlace";
      throw error;
    }
  };
}

function hasCells(kind: RowClass["kind"]): boolean {
  return kind !== "note" && kind !== "blank";
}

function readColumns(source: TableSource): ReadColumn[] {
  const { understood, places } = source;
  return understood.columns.flatMap((column: Column) => {
    const { field, index } = column;
    if (!field) return [];
    const strangeUnit = understood.strangeUnits.get(index);
    const percent = percentAmong(column, source);
    const read = cellReader(field, column, {
      ...(places && { places }),
      ...(percent !== undefined && { percent }),
      ...(strangeUnit !== undefined && { strangeUnit }),
    });
    return [{ index, letters: columnLetters(index), field, read }];
  });
}

/** A percentage in a column of numbers whose heading doesn't say that they all are. */
function percentAmong(
  { index, field, heading }: Column,
  { grid, area, headingRows }: TableSource
): string | undefined {
  if (field?.kind !== "number" || statesPercent(heading)) return undefined;
  for (let row = headingRows[1] + 1; row <= area.bottom; row++) {
    const percent = percentIn(grid.rows[row]?.[index] ?? null);
    if (percent !== undefined) return percent;
  }
  return undefined;
}

/** Of a row of sums only what can be added up, or worked out from sums. */
const IN_SUMS: readonly Field["kind"][] = ["amount", "count", "number"];

/** The cells of a row of data; of a row of sums its figures. */
function readCells(
  row: number,
  isData: boolean,
  columns: readonly ReadColumn[],
  source: TableSource
): LedgerRow["cells"] {
  const { grid, merges } = source;
  const cells = grid.rows[row] ?? [];
  const isInMerge = merges.inRow(row).length > 0;
  const read: Record<string, LedgerCell> = {};
  for (const column of columns) {
    if (!isData && !IN_SUMS.includes(column.field.kind)) continue;
    const own = cells[column.index] ?? null;
    const mark = grid.marks?.get(row)?.get(column.index);
    const found = source.raw.rows[row]?.[column.index] ?? null;
    const cell = mark
      ? markedCell(ownCell(row, column, own), mark, found, column.field)
      : isInMerge && !isFilled(own)
        ? mergedCell(row, column, merges)
        : ownCell(row, column, own);
    const merge = isInMerge && column.field.kind === "amount" && merges.at(row, column.index);
    read[column.field.id] =
      merge && merge.bottom > merge.top && merge.left === column.index
        ? { ...cell, merged: { range: rangeOf(merge), beside: amountsBeside(merge, source) } }
        : cell;
  }
  return read;
}

function ownCell(row: number, { letters, read }: ReadColumn, found: GridCell): LedgerCell {
  const address = letters + (row + 1);
  if (found === null) return { address, found };
  const { value, error, note } = read(found);
  // Most cells, of which there are millions.
  if (value !== undefined && !error && !note) return { address, found, value };
  return {
    address,
    found,
    ...(value !== undefined && { value }),
    ...(error && { error }),
    ...(note && { note: { address, text: note } }),
  };
}

/**
 * A cell inside cells merged downwards: what the first of them says holds for all their rows; its amount
 * counts once.
 */
function mergedCell(row: number, column: ReadColumn, merges: Merges): LedgerCell {
  const merge = merges.at(row, column.index);
  const blank = ownCell(row, column, null);
  if (!merge || merge.top === row || merge.left !== column.index) return blank;
  const content = merges.contentAt(row, column.index);
  if (!isFilled(content)) return blank;
  const { address } = blank;
  const range = rangeOf(merge);
  if (column.field.kind === "amount") {
    return { ...blank, note: { address, text: countedOnce(range) } };
  }
  const { note: _, ...cell } = ownCell(row, column, content);
  return { ...cell, note: { address, text: fromMerged(range) } };
}

/** The amounts that have cells of their own in rows of these merged cells after the first. */
function amountsBeside(
  { top, bottom }: Area,
  { grid, area, understood }: TableSource
): readonly string[] {
  const rows = grid.rows.slice(top + 1, Math.min(bottom, area.bottom) + 1);
  return understood.columns.flatMap(({ field, index }) =>
    field?.kind === "amount" && rows.some((cells) => isFilled(cells?.[index])) ? field.id : []
  );
}

function noteRow(row: number, left: number, text: Text): LedgerRow {
  return {
    number: row + 1,
    kind: "note",
    cells: {},
    note: { address: addressOf(row, left), text },
  };
}

/** Do two headings say the same in the same columns? */
export function isSameHeading(grid: Grid, one: HeadingRows, other: HeadingRows): boolean {
  const textsOf = ([first, last]: HeadingRows) =>
    grid.rows
      .slice(first, last + 1)
      .map((cells) =>
        (cells ?? [])
          .map((cell) => squash(String(cell ?? "")))
          .join("\t")
          .replace(/\s+$/, "")
      )
      .join("\n");
  return textsOf(one) === textsOf(other);
}
