import { isAmount, type Amount } from "../../core/amount";
import { JigaiError } from "../../core/error";
import { rangeOf } from "../../core/grid/address";
import type { LedgerNote } from "../../core/ledger";
import type { Place } from "../../core/place/places";
import { attempt } from "../../core/table";
import { errorText, inEachLanguage, type Text } from "../../core/text";
import { overlap } from "../../sheet/area";
import type { LongTask, Sheet, UsedCells } from "../../sheet/sheet";
import { tableIn } from "./tableIn";
import { isOtherYear, otherYears } from "./rowsLeftOut";
import { labelOf, rowsOfLedger, rowsOfSelection, type UnitRows } from "./unitRows";
import type { UnitsWanted } from "./unitsWanted";

/** What a sheet says of units: nothing of it is dropped without a word. */
export interface ReadUnits {
  readonly address: string;
  readonly units: readonly {
    readonly place: Place;
    /** By the columns' names; a blank, and what can't be read, isn't there. */
    readonly values: Readonly<Partial<Record<string, Amount>>>;
  }[];
  /** Labels of the columns that aren't there. */
  readonly missing: readonly Text[];
  /** Rows and cells that weren't taken, and why. */
  readonly leftOut: readonly LedgerNote[];
  /** What was read otherwise than it looks. */
  readonly notes: readonly LedgerNote[];
}

/**
 * Reads units and their figures: from the table around the selection by its headings, else from the selected
 * cells themselves, else from the sheet's longest table.
 *
 * @throws SheetError as `readUsed`
 * @throws JigaiError noLedger, unknownColumn, partlyMarked
 */
export async function readUnits(
  sheet: Sheet,
  wanted: UnitsWanted,
  task?: LongTask
): Promise<ReadUnits> {
  return unitsIn(await sheet.readUsed(task), wanted);
}

/** The same from cells that have been read. */
export function unitsIn(used: UsedCells, wanted: UnitsWanted): ReadUnits {
  const { places, bareUnit } = wanted;
  const table = attempt(() => tableIn(used, { places, ...(bareUnit && { bareUnit }) }));
  const selected = rowsOfSelection(used, wanted);
  if (table instanceof JigaiError) {
    // Headings that can't be read aren't none: what stands under them is of no known unit.
    if (table.code !== "noLedger" || selected.columns.length === 0) throw table;
    return readRows(selected, rangeOf(used.selection), wanted);
  }
  const { ledger } = table;
  const found = rowsOfLedger(ledger, wanted);
  const hasPlaces = ledger.columns.some(({ field }) => field?.id === "place");
  const fits = hasPlaces && found.columns.length > 0;
  const isAround = overlap(ledger.area, used.selection);
  if (selected.columns.length > 0 && !(isAround && fits)) {
    return readRows(selected, rangeOf(used.selection), wanted);
  }
  if (!fits) {
    const columns = ledger.columns.map(({ heading }) => heading);
    const lacking = hasPlaces ? labelOf(wanted.columns[0]!).zh : "县市区";
    throw new JigaiError("unknownColumn", { found: lacking, columns });
  }
  return readRows(found, rangeOf(ledger.area), wanted);
}

function readRows(
  { rows, columns, notes }: UnitRows,
  address: string,
  wanted: UnitsWanted
): ReadUnits {
  const leftOut: LedgerNote[] = [];
  const said: LedgerNote[] = notes.map((text) => ({ address: "", text }));
  const units: { place: Place; values: Record<string, Amount>; address: string }[] = [];
  let ofOtherYears = 0;
  for (const row of rows) {
    const cells = columns.flatMap(({ name }) => row.cells[name] ?? []);
    if (row.isSum) leftOut.push({ address: row.address, text: SUM });
    else if (cells.every(({ value, error }) => value === undefined && !error)) {
      // Blank to the eye, or only as far as it counts.
      if (!isOtherYear(row.year, wanted.year))
        said.push(...cells.flatMap(({ note }) => note ?? []));
    } else if (isOtherYear(row.year, wanted.year)) ofOtherYears += 1;
    else if (row.place?.value === undefined) {
      const text = row.place?.error ? textOf(row.place.error) : NAMELESS;
      leftOut.push({ address: row.address, text });
    } else {
      const values: Record<string, Amount> = {};
      for (const { name } of columns) {
        const { address: at, value, error, note } = row.cells[name]!;
        if (error) leftOut.push({ address: at, text: textOf(error) });
        else if (isAmount(value)) values[name] = value;
        if (note) said.push(note);
      }
      units.push({ place: row.place.value as Place, values, address: row.address });
    }
  }
  if (ofOtherYears > 0) said.push({ address: "", text: otherYears(ofOtherYears) });
  const isDouble = ({ place }: { place: Place }) =>
    units.filter((other) => other.place.code === place.code).length > 1;
  for (const { place, address: at } of units.filter(isDouble)) {
    const error = new JigaiError("duplicatePlace", { found: place.name });
    leftOut.push({ address: at, text: textOf(error) });
  }
  return {
    address,
    units: units.filter((unit) => !isDouble(unit)).map(({ place, values }) => ({ place, values })),
    missing: wanted.columns.filter((column) => !columns.includes(column)).map(labelOf),
    leftOut,
    notes: said,
  };
}

const textOf = (error: JigaiError): Text => inEachLanguage((l) => errorText(error, l));

const SUM: Text = { zh: "合计、小计行，不读", en: "A row of sums, not read" };
const NAMELESS: Text = { zh: "没有县市区名称，不读", en: "No unit's name, not read" };
