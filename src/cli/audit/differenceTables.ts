import { isOff } from "../../core/audit";
import { addressOf } from "../../core/ledger/address";
import { errorText, type Language } from "../../core/text";
import { table, type ReportCell, type TableBlock } from "../report/blocks";
import { texts } from "../texts";
import type { Cause, Difference } from "./causes";
import type { ReadLedger } from "./fileAudit";

/** The causes with how often they occur and what they come to. */
export function causesTable(causes: readonly Cause[], language: Language): TableBlock {
  const { heads, causes: names } = texts[language];
  return table(
    [heads.cause, heads.count, heads.differenceSum],
    causes.map(({ kind, differences, sum }) => [names[kind], differences.length, sum])
  );
}

/** Amounts that differ, each with what is due and what it looks like. */
export function differencesTable(
  differences: readonly Difference[],
  language: Language
): TableBlock {
  const { heads, verdicts, noCause } = texts[language];
  return table(
    [
      heads.cell,
      heads.name,
      heads.column,
      heads.reported,
      heads.due,
      heads.verdict,
      heads.difference,
      heads.mistake,
      heads.basis,
    ],
    differences.map(({ of, row, comparison, mistake }): ReportCell[] => [
      placeOf({ of, comparison }),
      row.name,
      headingOf({ of, comparison }),
      comparison.reported ?? "",
      row.due ?? "",
      { verdict: comparison.verdict, text: verdicts[comparison.verdict] },
      comparison.difference ?? "",
      mistake?.text[language] ?? noCause,
      mistake?.basis || row.basis,
    ])
  );
}

/** What couldn't be checked, and the cell that keeps it from being worked out. */
export function uncheckedTable(unchecked: readonly Difference[], language: Language): TableBlock {
  const { heads } = texts[language];
  return table(
    [heads.cell, heads.name, heads.reason],
    unchecked.map(({ of, row, comparison }) => {
      const error = row.error ?? comparison.error;
      const address = culprit(of.ledger, { row, comparison }) ?? comparison.address;
      return [`${of.sheet.name}!${address}`, row.name, error ? errorText(error, language) : ""];
    })
  );
}

/** Why an amount couldn't be checked, with the address of the cell that keeps it from being worked out. */
export function reasonOf(
  ledger: ReadLedger,
  { row, comparison }: Pick<Difference, "row" | "comparison">,
  language: Language
): string {
  const error = comparison.error ?? row.error;
  if (!error) return "";
  const address = culprit(ledger, { row, comparison });
  const said = errorText(error, language);
  return address === undefined || address === comparison.address ? said : `${address} ${said}`;
}

/** Why an amount doesn't stand: what kept it from being checked, or the likeliest mistake; else empty. */
export function causeOf(
  ledger: ReadLedger,
  { row, comparison }: Pick<Difference, "row" | "comparison">,
  language: Language
): string {
  if (!isOff(comparison)) return reasonOf(ledger, { row, comparison }, language);
  return comparison.mistakes[0]?.text[language] ?? texts[language].noCause;
}

/** The cell in the row that the error is about. */
function culprit(
  { columns }: ReadLedger,
  { row, comparison }: Pick<Difference, "row" | "comparison">
): string | undefined {
  const about = (comparison.error ?? row.error)?.argument?.name;
  const column = columns.find(({ field }) => field && field.id === about);
  return column && addressOf(row.row - 1, column.index);
}

function placeOf({ of, comparison }: Pick<Difference, "of" | "comparison">): string {
  return `${of.sheet.name}!${comparison.address}`;
}

function headingOf({ of, comparison }: Pick<Difference, "of" | "comparison">): string {
  return of.columns.find(({ field }) => field === comparison.field)?.column.heading ?? "";
}
