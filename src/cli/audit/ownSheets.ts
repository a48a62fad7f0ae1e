import { contentOf, type Grid } from "../../core/ledger/grid";
import { texts } from "../texts";

/** Behind the name of a sheet that is there already. */
const NUMBER = / \(\d+\)$/;

/** Is it one of the two sheets that an audit adds? It is told by its name and title, in either language. */
export function isOwnSheet({ name, rows }: Grid): boolean {
  const title = String(contentOf(rows[0]?.[0]) ?? "");
  return Object.values(texts).some(({ sheets, report }) => {
    const isCalled = (own: string) => name.replace(NUMBER, "") === own;
    return (
      (isCalled(sheets.summary) && title.startsWith(report.title(""))) ||
      (isCalled(sheets.explanations) && title === report.explanations)
    );
  });
}

/** Do these sheets include both that an audit adds? */
export function haveOwnSheets(names: readonly string[]): boolean {
  const plain = names.map((name) => name.replace(NUMBER, ""));
  return Object.values(texts).some(
    ({ sheets }) => plain.includes(sheets.summary) && plain.includes(sheets.explanations)
  );
}
