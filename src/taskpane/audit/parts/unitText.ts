import type { Ledger } from "../../../core/ledger/ledger";
import type { PlaceWords } from "../words";

/** In which unit the table's amounts are, and what says so. */
export function unitText(
  { columns }: Pick<Ledger, "columns">,
  words: Pick<PlaceWords["table"], "unitFrom" | "unitSaid" | "severalUnits">
): string {
  const amounts = columns.filter(({ unit }) => unit !== undefined);
  const units = [...new Set(amounts.map(({ unit }) => unit!))];
  if (units.length > 1) return words.severalUnits;
  const [unit = ""] = units;
  const from = [...new Set(amounts.map(({ unitFrom }) => unitFrom!))];
  return from.length === 1 ? words.unitSaid(unit, words.unitFrom[from[0]!]) : unit;
}
