import { IN_WAN, type Amount } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import {
  contentOf,
  faceOf,
  isFilled,
  rangeOf,
  type Area,
  type Column,
  type GridCell,
  type Ledger,
  type LedgerCell,
  type LedgerRow,
} from "../../../../core/ledger";
import { countedGrid } from "../../../../core/ledger/counted";
import type { Grid, Mark } from "../../../../core/grid/grid";
import { partlyMarked } from "../../../../core/ledger/markedCell";
import { markedText, unitAssumed } from "../../../../core/ledger/texts";
import { unitOfHeading } from "../../../../core/ledger/units";
import { readPlace, type Place, type Places } from "../../../../core/place/places";
import { attempt } from "../../../../core/table";
import type { Text } from "../../../../core/text";
import { overlap } from "../../../../sheet/area";
import type { UsedCells } from "../../../../sheet/sheet";
import { tableIn, type ReadTable } from "../../../reading/tableIn";
import { isOtherYear, otherYears, withoutName } from "../../../reading/rowsLeftOut";
import type { Texts } from "./figures";
import { columnOfField, misfit, planFields } from "./planFields";
import type { ColumnId, State } from "./state";
import { targetPolicyOf } from "./targetPolicy";

/** What was found beside the selection, and what could not be placed. */
export interface FromSheet {
  /** Where it was read, such as A3:I17. */
  readonly address: string;
  readonly columns: Readonly<Partial<Record<ColumnId, Texts>>>;
  /** Of the columns that were found by them. */
  readonly headings: Readonly<Partial<Record<ColumnId, string>>>;
  /** Columns were taken in order, for want of headings. */
  readonly inOrder: boolean;
  /** Why rows were left out: names unknown or ambiguous. */
  readonly unread: readonly JigaiError[];
  /** Names of units that stand there more than once: none of their rows was taken. */
  readonly doubled: readonly string[];
  /** What else was left out, or taken for granted. */
  readonly notes: readonly Text[];
}

/** A row with the unit it is about and what it says, by column. */
interface Found {
  readonly place: Place;
  readonly texts: Readonly<Partial<Record<ColumnId, string>>>;
}

/**
 * Reads the table around the selection by its headings; without one, a bare selection of names and numbers, whose
 * columns are taken in `order`.
 *
 * @param state policy, year and quarter that the figures are for
 * @throws JigaiError noLedger – neither is there
 * @throws JigaiError partlyMarked – a part of a heading or a selected cell is struck out, and which isn't known
 */
export function fromSheet(used: UsedCells, state: State, order: readonly ColumnId[]): FromSheet {
  const policy = targetPolicyOf(state.policy);
  const { places } = policy.policy;
  const fields = planFields(policy);
  const table = attempt(() => tableIn(used, { fields, places, bareUnit: BARE_UNIT }));
  // Headings that can't be read aren't none: what stands under them is of no known unit.
  if (table instanceof JigaiError && table.code !== "noLedger") throw table;
  const fits = !(table instanceof JigaiError) && placesIn(table);
  if (fits && overlap(table.ledger.area, used.selection)) return inTable(table, state);
  const bare = bareSelection(used, places, order);
  if (bare) return bare;
  if (fits) return inTable(table, state);
  throw table instanceof JigaiError ? table : new JigaiError("noLedger", { sheet: used.grid.name });
}

/** The unit of what is typed here. */
const BARE_UNIT = "亿元";

const placesIn = ({ ledger }: ReadTable) =>
  ledger.columns.some(({ field }) => field?.id === "place");

function inTable({ ledger, grid }: ReadTable, state: State): FromSheet {
  const { taken, notes } = takenColumns(ledger, state);
  const found: Found[] = [];
  const unread: JigaiError[] = [];
  let [nameless, ofOtherYears] = [0, 0];
  for (const row of ledger.rows()) {
    const { place, year } = row.cells;
    if (row.kind !== "data") continue;
    // As it stands, it would be taken for a figure.
    const unclear = taken.find(
      ({ own }) => row.cells[own.field!.id]?.error?.code === "partlyMarked"
    );
    if (isOtherYear(year, state.year)) ofOtherYears += 1;
    else if (place?.error) unread.push(place.error);
    else if (!place?.value) nameless += 1;
    else if (unclear) unread.push(row.cells[unclear.own.field!.id]!.error!);
    else found.push({ place: place.value as Place, texts: textsIn(row, taken) });
  }
  const area = rangeOf(ledger.area);
  return {
    address: area,
    headings: Object.fromEntries(taken.map(({ column, own }) => [column, own.heading])),
    inOrder: false,
    unread,
    ...gathered(found),
    notes: [
      ...notes,
      ...(taken.some(({ own }) => own.unitFrom === "default") ? [unitAssumed(BARE_UNIT)] : []),
      ...marksIn(grid, ledger.area).marks.flatMap((mark) => (mark.unknown ? [] : markedText(mark))),
      ...(nameless > 0 ? [withoutName(nameless)] : []),
      ...(ofOtherYears > 0 ? [otherYears(ofOtherYears)] : []),
    ],
  };
}

/** A column of the pane, and the table's own for it. */
interface Taken {
  readonly column: ColumnId;
  readonly own: Column;
}

/** Which of the table's columns go where; why some that might don't. */
function takenColumns(
  { columns, notes: readerNotes }: Ledger,
  state: State
): { taken: readonly Taken[]; notes: readonly Text[] } {
  const taken: Taken[] = [];
  const notes: Text[] = [];
  for (const [fieldId, column] of columnOfField) {
    const own = columns.find(({ field }) => field?.id === fieldId);
    if (!own || taken.some((each) => each.column === column)) continue;
    const why = misfit(column, own.heading, state);
    if (why) notes.push(why);
    else taken.push({ column, own });
  }
  return { taken, notes: [...readerNotes.map(({ text }) => text), ...notes] };
}

function textsIn({ cells }: LedgerRow, taken: readonly Taken[]): Found["texts"] {
  return Object.fromEntries(
    taken.map(({ column, own }) => [column, textOf(cells[own.field!.id]!)])
  );
}

/** In 亿元 as it is typed; what can't be read stays as it stands, for the field to say so. */
function textOf({ value, error, found }: LedgerCell): string | undefined {
  if (error) return faceOf(found);
  return value === undefined ? undefined : (value as Amount).div(IN_WAN.亿元).toFixed();
}

/** Names in the first column that has one, numbers in those after it. */
function bareSelection(
  { grid: raw, selection }: UsedCells,
  places: Places,
  order: readonly ColumnId[]
): FromSheet | undefined {
  const grid = countedGrid(raw);
  const { marks, unknown } = marksIn(raw, selection);
  if (unknown) throw unknown;
  const selected = grid.rows
    .slice(selection.top, selection.bottom + 1)
    .map((row) => (row ?? []).slice(selection.left, selection.right + 1))
    .filter((row) => row.some(isFilled));
  const placeIn = (cell: GridCell | undefined) =>
    attempt(() => readPlace(String(contentOf(cell) ?? ""), places));
  const isPlace = (cell: GridCell) => !(placeIn(cell) instanceof JigaiError);
  const starts = selected.map((row) => row.findIndex(isPlace)).filter((start) => start >= 0);
  // Serial numbers may stand before the names.
  const first = starts.reduce((a, b) => Math.min(a, b), Infinity);
  const lines = selected.map((row) => row.slice(first));
  const found: Found[] = [];
  const unread: JigaiError[] = [];
  let units: readonly string[] = [];
  for (const [line, [name, ...cells]] of lines.entries()) {
    // Headings that aren't known.
    if (line === 0 && !cells.some(isNumeric)) {
      units = unitsUnder(cells);
      continue;
    }
    const place = placeIn(name);
    if (place instanceof JigaiError) {
      if (place.code !== "totalRow") unread.push(place);
      continue;
    }
    const texts = order.map(
      (column, i) => [column, withUnit(bareText(cells[i]), units[i])] as const
    );
    found.push({ place, texts: Object.fromEntries(texts.filter(([, text]) => text !== "")) });
  }
  const { columns, doubled } = gathered(found);
  if (Object.keys(columns).length === 0) return undefined;
  return {
    address: rangeOf(bounded(selection, grid.rows)),
    headings: {},
    inOrder: true,
    columns,
    unread,
    doubled,
    notes: marks.map(markedText),
  };
}

/** What of selected cells doesn't count; an error where that can't be told. */
function marksIn(
  { rows, marks }: Grid,
  { top, left, bottom, right }: Area
): { marks: readonly Mark[]; unknown: JigaiError | undefined } {
  const found = [...(marks ?? [])].flatMap(([row, inRow]) =>
    [...inRow].flatMap(([column, mark]) =>
      top <= row && row <= bottom && left <= column && column <= right
        ? { mark, cell: rows[row]?.[column] ?? null }
        : []
    )
  );
  const unknown = found.find(({ mark }) => mark.unknown);
  return { marks: found.map(({ mark }) => mark), unknown: unknown && partlyMarked(unknown.cell) };
}

const isNumeric = (cell: GridCell | undefined) => /\d/.test(bareText(cell));
const bareText = (cell: GridCell | undefined) => faceOf(cell).trim();

/** The units that headings state, to stand behind each number: 300 under 技改投资（万元） is 300万元. */
function unitsUnder(headings: readonly GridCell[]): string[] {
  return headings.map((heading) => (typeof heading === "string" && unitOfHeading(heading)) || "");
}

const withUnit = (text: string, unit = "") => (/\d$/.test(text) ? text + unit : text);

/** A whole column selected is named as far as there is something in it. */
function bounded(area: Area, rows: readonly (readonly unknown[] | undefined)[]): Area {
  const width = Math.max(1, ...rows.map((row) => row?.length ?? 0));
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, rows.length - 1)),
    right: Math.max(area.left, Math.min(area.right, width - 1)),
  };
}

function gathered(found: readonly Found[]): Pick<FromSheet, "columns" | "doubled"> {
  const count = (place: Place) => found.filter((each) => each.place.code === place.code).length;
  const columns: Partial<Record<ColumnId, Record<string, string>>> = {};
  for (const { place, texts } of found.filter((each) => count(each.place) === 1)) {
    for (const [column, text] of Object.entries(texts) as [ColumnId, string | undefined][]) {
      if (text !== undefined) (columns[column] ??= {})[place.code] = text;
    }
  }
  const doubled = found.filter(({ place }) => count(place) > 1).map(({ place }) => place.name);
  return { columns, doubled: Array.from(new Set(doubled)) };
}
