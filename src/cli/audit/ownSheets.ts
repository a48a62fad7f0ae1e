import { contentOf, type Grid } from "../../core/grid/grid";
import { approvalWords } from "../../core/report/approval/words";
import { rules } from "../../policies";
import { texts } from "../texts";

/** Behind the name of a sheet that is there already. */
const NUMBER = / \(\d+\)$/;

/**
 * Is it one of the sheets that an audit adds, an approval sheet, a list of these, or one of original formulas? It is
 * told by its name and title, in either language.
 */
export function isOwnSheet({ name, rows }: Grid): boolean {
  const title = String(contentOf(rows[0]?.[0]) ?? "");
  return Object.values(texts).some(({ sheets, report, heads, approvals, native }) => {
    const isCalled = (own: string) => name.replace(NUMBER, "") === own;
    return (
      (isCalled(sheets.summary) && title.startsWith(report.title(""))) ||
      (isCalled(sheets.list) && title === heads.cell) ||
      (isCalled(sheets.explanations) && title === report.explanations) ||
      (isCalled(native.sheet) && title === native.listTitle) ||
      (isCalled(sheets.index) && title.startsWith(approvals.title(""))) ||
      approvalTitles.has(title)
    );
  });
}

const approvalTitles: ReadonlySet<string> = new Set(
  [...rules.values()].flatMap(({ title }) => [
    approvalWords.zh.title(title.zh),
    approvalWords.en.title(title.en),
  ])
);

/** Do these sheets include both that an audit adds, or begin with the list of approval sheets? */
export function haveOwnSheets(names: readonly string[]): boolean {
  const plain = names.map((name) => name.replace(NUMBER, ""));
  return Object.values(texts).some(
    ({ sheets }) =>
      (plain.includes(sheets.summary) && plain.includes(sheets.explanations)) ||
      plain[0] === sheets.index
  );
}
