import type { Amount } from "../amount";
import { contentOf } from "../grid/grid";
import { knownFields } from "../ledger/knownFields";
import type { LedgerCell, LedgerRow, Said } from "../ledger/ledger";
import type { WrongResult } from "../rule";
import type { ReportedField } from "./audit";
import { sameAsBeside, sameAsColumn } from "./texts";

/** The rows of data right above and below one, where there are any. */
export interface Beside {
  readonly above: LedgerRow | undefined;
  /** Known once it has been read. */
  below?: LedgerRow;
}

/** Cells from which a reported amount may have been copied: of its row, or of its column in the rows beside it. */
export function copied(
  row: LedgerRow,
  field: ReportedField,
  { above, below }: Beside
): WrongResult[] {
  const { cells, said = [] } = row;
  const own = cells[field]!;
  const value = own.value as Amount;
  const columns = said.filter((each) => isAmount(each) && isSame(own, each, cells));
  const rows = [above, below].flatMap((other): WrongResult[] => {
    const cell = other?.cells[field];
    if (!(cell?.value as Amount | undefined)?.equals(value)) return [];
    const text = sameAsBeside(other === above, cell!.address);
    return [{ kind: "copied", value, said: () => ({ text, basis: undefined }) }];
  });
  return [
    ...columns.map(({ heading = "", address }): WrongResult => {
      const text = sameAsColumn(heading, address);
      return { kind: "otherColumn", value, said: () => ({ text, basis: undefined }) };
    }),
    ...rows,
  ];
}

/**
 * Ranks and the like aren't taken for amounts, nor is what is worked out from the reported amount copied into it; of a
 * column that isn't known a number may be anything.
 */
function isAmount({ of, field, heading = "", cell }: Said): boolean {
  if (of !== "cell" || typeof cell !== "number" || DERIVED.test(heading)) return false;
  const known = field === undefined ? undefined : knownFields.named(field);
  return field === undefined || (known?.kind === "amount" && !known.signed);
}

/** In headings of what remains of a reported amount: where nothing is due, a difference is all of it. */
const DERIVED = /差异|差额|差数|核减|未拨|difference/i;

/** The same figure, or the same amount in another unit. */
function isSame(own: LedgerCell, { cell, field }: Said, cells: LedgerRow["cells"]): boolean {
  if (cell === contentOf(own.found)) return true;
  const value = field === undefined ? undefined : (cells[field]?.value as Amount | undefined);
  return value?.equals(own.value as Amount) ?? false;
}
