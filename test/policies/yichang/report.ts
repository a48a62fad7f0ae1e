import { isAmount } from "../../../src/core/amount";
import { JigaiError } from "../../../src/core/error";
import { readArguments, type Report, type ReportCell } from "../../../src/core/table";
import { tables } from "../../../src/policies";

/** The report of a table function; one range per argument, `undefined` for one that is left out. */
export function reportOf(id: string, ...ranges: (unknown[][] | undefined)[]): Report {
  const table = tables.get(id)!;
  return table.report(
    readArguments(
      table.arguments,
      ranges.map((range) => range ?? [[null]])
    )
  );
}

/** The rows as the Chinese sheet shows them; an error is its code. */
export function rowsOf(report: Report): unknown[][] {
  return report.rows.map((row) => row.map(shown));
}

/** Ids of the clauses and readings that the notes rest on, and all that they say in Chinese. */
export function notesOf({ notes }: Report): { bases: string[]; said: string } {
  return {
    bases: notes.map(({ basis }) => basis),
    said: notes.map(({ text }) => text.zh).join("\n"),
  };
}

function shown(cell: ReportCell): unknown {
  if (cell === undefined) return "";
  if (cell instanceof JigaiError) return cell.code;
  if (typeof cell === "string" || typeof cell === "number") return cell;
  return isAmount(cell) ? cell.toNumber() : cell.zh;
}
