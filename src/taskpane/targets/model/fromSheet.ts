import { IN_WAN, type Amount } from "../../../core/amount";
import { JigaiError } from "../../../core/error";
import {
  contentOf,
  isFilled,
  rangeOf,
  type Area,
  type GridCell,
  type LedgerCell,
  type LedgerRow,
} from "../../../core/ledger";
import { readPlace, type Place } from "../../../core/place/places";
import { attempt } from "../../../core/table";
import { overlap } from "../../../sheet/area";
import type { UsedCells } from "../../../sheet/sheet";
import { tableIn, type ReadTable } from "../../reading/readLedger";
import type { Texts } from "./figures";
import { columnOfField, planFields } from "./planFields";
import type { ColumnId } from "./state";
import type { TargetPolicy } from "./targetPolicy";

/** What was found beside the selection, and what could not be placed. */
export interface FromSheet {
  /** Where it was read, such as A3:I17. */
  readonly address: string;
  readonly columns: Readonly<Partial<Record<ColumnId, Texts>>>;
  /** Columns were taken in order, for want of headings. */
  readonly inOrder: boolean;
  /** Why rows were left out: names unknown or ambiguous. */
  readonly unread: readonly JigaiError[];
  /** Names of units that stand there more than once: none of their rows was taken. */
  readonly doubled: readonly string[];
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
 * @throws JigaiError noLedger – neither is there
 */
export function fromSheet(
  used: UsedCells,
  policy: TargetPolicy,
  order: readonly ColumnId[]
): FromSheet {
  const { places } = policy.policy;
  const table = attempt(() => tableIn(used, { fields: planFields, places, bareUnit: "亿元" }));
  const fits = !(table instanceof JigaiError) && placesIn(table);
  if (fits && overlap(table.ledger.area, used.selection)) return inTable(table);
  const bare = bareSelection(used, policy, order);
  if (bare) return bare;
  if (fits) return inTable(table);
  throw table instanceof JigaiError ? table : new JigaiError("noLedger", { sheet: used.grid.name });
}

const placesIn = ({ ledger }: ReadTable) =>
  ledger.columns.some(({ field }) => field?.id === "place");

function inTable({ ledger }: ReadTable): FromSheet {
  const found: Found[] = [];
  const unread: JigaiError[] = [];
  for (const row of ledger.rows()) {
    if (row.kind !== "data") continue;
    const { place } = row.cells;
    if (place?.error) unread.push(place.error);
    if (place?.value) found.push({ place: place.value as Place, texts: textsIn(row) });
  }
  return { address: rangeOf(ledger.area), inOrder: false, unread, ...gathered(found) };
}

function textsIn(row: LedgerRow): Found["texts"] {
  const texts: Partial<Record<ColumnId, string>> = {};
  for (const [field, column] of columnOfField) {
    const cell = row.cells[field];
    if (cell && texts[column] === undefined) texts[column] = textOf(cell);
  }
  return texts;
}

/** In 亿元 as it is typed; what can't be read stays as it stands, for the field to say so. */
function textOf({ value, error, found }: LedgerCell): string | undefined {
  if (error) return String(contentOf(found) ?? "");
  return value === undefined ? undefined : (value as Amount).div(IN_WAN.亿元).toFixed();
}

/** Names in the first filled column, numbers in those after it. */
function bareSelection(
  { grid, selection }: UsedCells,
  policy: TargetPolicy,
  order: readonly ColumnId[]
): FromSheet | undefined {
  const lines = grid.rows
    .slice(selection.top, selection.bottom + 1)
    .map((row) => (row ?? []).slice(selection.left, selection.right + 1))
    .filter((row) => row.some(isFilled));
  const found: Found[] = [];
  const unread: JigaiError[] = [];
  for (const [line, [name, ...cells]] of lines.entries()) {
    if (line === 0 && !cells.some(isNumeric)) continue; // headings that aren't known
    const place = attempt(() => readPlace(String(contentOf(name) ?? ""), policy.policy.places));
    if (place instanceof JigaiError) {
      if (place.code !== "totalRow") unread.push(place);
      continue;
    }
    const texts = order.map((column, i) => [column, bareText(cells[i])] as const);
    found.push({ place, texts: Object.fromEntries(texts.filter(([, text]) => text !== "")) });
  }
  const { columns, doubled } = gathered(found);
  if (Object.keys(columns).length === 0) return undefined;
  return {
    address: rangeOf(bounded(selection, grid.rows)),
    inOrder: true,
    columns,
    unread,
    doubled,
  };
}

const isNumeric = (cell: GridCell | undefined) => /\d/.test(bareText(cell));
const bareText = (cell: GridCell | undefined) => String(contentOf(cell) ?? "").trim();

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
