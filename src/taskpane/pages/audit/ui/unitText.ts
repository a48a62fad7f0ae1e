import type { Ledger } from "../../../../core/ledger/ledger";
import type { AuditMessages } from "../messages";

/** In which unit the table's amounts are, and what says so. */
export function unitText(
  { columns }: Pick<Ledger, "columns">,
  messages: Pick<AuditMessages["table"], "unitFrom" | "unitSaid" | "severalUnits">
): string {
  const amounts = columns.filter(({ unit }) => unit !== undefined);
  const units = [...new Set(amounts.map(({ unit }) => unit!))];
  if (units.length > 1) return messages.severalUnits;
  const [unit = ""] = units;
  const from = [...new Set(amounts.map(({ unitFrom }) => unitFrom!))];
  return from.length === 1 ? messages.unitSaid(unit, messages.unitFrom[from[0]!]) : unit;
}
