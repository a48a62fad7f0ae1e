import { addressOf } from "../../grid/address";
import { inLanguage, dictionaries, errorText, type Language } from "../../text";
import { isOff } from "../audit";
import type { Difference } from "../causes";
import type { ReadLedger } from "../ledgerAuditor";
import { auditWords } from "../words";

type Compared = Pick<Difference, "row" | "comparison">;

/** Why an amount couldn't be checked, with the address of the cell that keeps it from being worked out. */
export function reasonOf(
  ledger: Pick<ReadLedger, "columns">,
  { row, comparison }: Compared,
  language: Language
): string {
  const error = comparison.error ?? row.error;
  if (!error) return "";
  const address = culprit(ledger, { row, comparison });
  const said = errorText(error, language);
  return address === undefined || address === comparison.address ? said : `${address} ${said}`;
}

/**
 * Why an amount doesn't stand: what kept it from being checked, or the mistakes that would give it, the likeliest
 * first; else empty.
 */
export function causeOf(
  ledger: Pick<ReadLedger, "columns">,
  { row, comparison }: Compared,
  language: Language
): string {
  if (!isOff(comparison)) return reasonOf(ledger, { row, comparison }, language);
  const mistakes = comparison.mistakes.map(({ text }) => inLanguage(text, language));
  return mistakes.length > 0
    ? mistakes.join(inLanguage(dictionaries, language).mistakes.or)
    : inLanguage(auditWords, language).noCause;
}

/** The cell in the row that the error is about. */
export function culprit(
  { columns }: Pick<ReadLedger, "columns">,
  { row, comparison }: Compared
): string | undefined {
  const about = (comparison.error ?? row.error)?.argument?.name;
  const column = columns.find(({ field }) => field && field.id === about);
  return column && addressOf(row.row - 1, column.index);
}
