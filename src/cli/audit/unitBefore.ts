import type { AmountUnit } from "../../core/amount";
import { findLedgers, type FindOptions, type Grid, type Ledger } from "../../core/ledger";
import { isContinuation, saysContinued } from "../../core/ledger/extents";
import { Problem } from "../problem";
import { textOf } from "../texts";

/**
 * The tables of a sheet. One that goes on from another sheet and states no unit has that one's; one with the same
 * headings that doesn't say that it goes on may mean either.
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
  const ledgers = findLedgers(grid, options);
  const unstated = ledgers.find((ledger) => unitsOf(ledger, "default").length > 0);
  if (!unstated) return ledgers;
  const [assumed] = unitsOf(unstated, "default");
  const alike = [...before()].filter((ledger) => haveSameHeadings(ledger, unstated));
  const stated = alike.reverse().find((ledger) => unitsOf(ledger, "unitLine").length > 0);
  if (!stated) return ledgers;
  const [unit] = unitsOf(stated, "unitLine") as [AmountUnit];
  if (unit === assumed) return ledgers;
  if (isContinuation(grid.name) || saysContinued(grid, { top: 0 }, unstated.headingRows))
    return findLedgers(grid, { ...options, bareUnit: unit }).map((ledger) =>
      unitsOf(ledger, "default").length === 0
        ? ledger
        : { ...ledger, notes: [goesOnIn(unit, stated.sheet), ...ledger.notes] }
    );
  throw new Problem(textOf(({ problems }) => problems.whichUnit(stated.sheet, unit)));
}

const goesOnIn = (unit: string, sheet: string) => ({
  address: "",
  text: textOf((words) => words.unitGoesOn(sheet, unit)),
});

/** The units of amounts that come from there. */
function unitsOf({ columns }: Ledger, from: "default" | "unitLine"): AmountUnit[] {
  return columns.flatMap(({ unit, unitFrom }) => (unit && unitFrom === from ? [unit] : []));
}

function haveSameHeadings(one: Ledger, other: Ledger): boolean {
  const fieldsOf = ({ columns }: Ledger) =>
    columns.map(({ field, heading }) => field?.id ?? heading).join("|");
  return fieldsOf(one) === fieldsOf(other);
}
