import type { AmountUnit } from "../../core/amount";
import { findLedgers, type FindOptions, type Grid, type Ledger } from "../../core/ledger";
import { rangeOf } from "../../core/grid/address";
import { continuedName, isNamed } from "../../core/ledger/continuation";
import type { Column, LedgerNote } from "../../core/ledger/ledger";
import { ledgerFields } from "../../policies/ledgerFields";
import { Problem } from "../problem";
import { textOf } from "../texts";

/**
 * The tables of a sheet. One that goes on from another and states no unit has that one's; one with the same headings
 * that doesn't say that it goes on may mean either.
 *
 * @param before the tables of the sheets before, asked for where they matter only
 * @throws JigaiError as findLedgers does
 * @throws Problem that asks for the unit
 */
export function ledgersAfter(
  before: () => Iterable<Ledger>,
  grid: Grid,
  options: FindOptions
): Ledger[] {
  const sought = { fields: ledgerFields, ...options };
  const ledgers: Ledger[] = [];
  for (const [i, ledger] of findLedgers(grid, sought).entries()) {
    const isUnstated = ledger.columns.some(isAssumed);
    const source = isUnstated ? sourceOf(ledger, [...before(), ...ledgers]) : undefined;
    if (!source) {
      ledgers.push(ledger);
      continue;
    }
    const read = findLedgers(grid, { ...sought, bareUnit: source.unit })[i]!;
    const note = goesOnIn(nameBeside(ledger, source.ledger), source);
    ledgers.push({ ...read, notes: [note, ...read.notes] });
  }
  return ledgers;
}

/** A table before, and the unit of its amounts. */
interface Source {
  readonly ledger: Ledger;
  readonly unit: AmountUnit;
}

/** The table whose unit counts for this one, where that isn't the usual one anyway. */
function sourceOf(ledger: Ledger, before: readonly Ledger[]): Source | undefined {
  const [assumed] = unitsOf(ledger, isAssumed);
  const area = rangeOf(ledger.area);
  const isOther = ({ unit }: Source) => unit !== assumed;
  const alike = before.filter((each) => haveSameHeadings(each, ledger));
  const continues = ledger.continues ?? continuedName(ledger.sheet);
  if (continues === undefined) {
    const other = sourcesIn(alike, ledger, (column) => !isAssumed(column)).find(isOther);
    if (!other) return undefined;
    const name = nameBeside(ledger, other.ledger);
    throw new Problem(textOf(({ problems }) => problems.whichUnit(area, name, other.unit)));
  }
  const named = before.filter(
    ({ title, sheet }) => isNamed(continues, title) || isNamed(continues, sheet)
  );
  const likely = [named, alike].find((ledgers) => ledgers.length > 0) ?? before;
  const onShow = likely.filter((each) => !isHidden(each));
  const sources = sourcesIn(onShow.length > 0 ? onShow : likely, ledger);
  const [source] = sources;
  if (!source || sources.some(({ unit }) => unit !== source.unit)) {
    const found = sources.map((each) => `${nameBeside(ledger, each.ledger)}：${each.unit}`);
    throw new Problem(textOf(({ problems }) => problems.whichContinued(area, [...new Set(found)])));
  }
  return isOther(source) ? source : undefined;
}

/** The units that these tables have for the amounts for which this one states none, or else for any. */
function sourcesIn(
  ledgers: readonly Ledger[],
  { columns }: Ledger,
  counts: (column: Column) => boolean = () => true
): Source[] {
  const wanted = columns.filter(isAssumed).map(({ field }) => field);
  return ledgers.flatMap((ledger) => {
    const own = unitsOf(ledger, (column) => counts(column) && wanted.includes(column.field));
    const units = own.length > 0 ? own : unitsOf(ledger, counts);
    return units.map((unit) => ({ ledger, unit }));
  });
}

function unitsOf({ columns }: Ledger, counts: (column: Column) => boolean): AmountUnit[] {
  return columns.flatMap((column) => (column.unit && counts(column) ? [column.unit] : []));
}

const isAssumed = ({ unitFrom }: Column) => unitFrom === "default";

/** Of a sheet that isn't on show something is said as a whole. */
const isHidden = ({ hidden }: Ledger) => hidden.some(({ address }) => address === "");

/** What the other table is called beside this one. */
function nameBeside({ sheet }: Ledger, other: Ledger): string {
  return other.sheet === sheet ? rangeOf(other.area) : other.sheet;
}

/** What is said of a table that is read in the unit of another one. */
function goesOnIn(name: string, { ledger, unit }: Source): LedgerNote {
  return {
    address: "",
    text: textOf((words) => words.unitGoesOn(name, unit, isHidden(ledger))),
  };
}

function haveSameHeadings(one: Ledger, other: Ledger): boolean {
  const fieldsOf = ({ columns }: Ledger) =>
    columns.map(({ field, heading }) => field?.id ?? heading).join("|");
  return fieldsOf(one) === fieldsOf(other);
}
