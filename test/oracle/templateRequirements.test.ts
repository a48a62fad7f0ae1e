import { Amount } from "../../src/core/amount";
import { JigaiError } from "../../src/core/error";
import { valueOf } from "../../src/core/rule";
import { readArguments, type ReportCell } from "../../src/core/table";
import { policyPages } from "../../src/policies/pages";
import type { PolicyPages, RequirementsPage } from "../../src/policies/policyPages";
import { template } from "../../src/template";
import { openWorkbook, type CellValue } from "../../src/workbook";
import { writeBook, type Book, type BookSheet } from "../../src/workbook/book";
import { describeWithLibreOffice, recalculated } from "./libreoffice";
import { plainCell } from "./plainCell";
import { seeded } from "./rows";
import { withOnly } from "./withOnly";

const SHEET = "综合核对";
const CASES = 25;
type Rows = readonly (readonly unknown[])[];

const random = seeded(20180401);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const asking = policyPages.filter(({ requirements, funds }) => requirements ?? funds?.yearly);

/** Amounts at, above and below what is asked, and some that are none. */
const amounts = (): CellValue =>
  random() < 0.06
    ? pick([null, "很多", -1])
    : pick([3.9, 3.89999, 10, 10.01, 12, 30, 29.99, 150, 480, 70, 0, 500, 1000, 2000, 999.99]);

/** Every cell to fill in of a sheet, filled. */
interface Case {
  readonly pages: PolicyPages;
  readonly entries: ReadonlyMap<number, CellValue>;
}

describeWithLibreOffice("what a template asks of the whole, calculated by LibreOffice", () => {
  const cases = asking.flatMap((pages) => Array.from({ length: CASES }, () => caseOf(pages)));
  const found: Rows[] = [];

  beforeAll(async () => {
    const saved = await recalculated(cases.map((each) => writeBook(filled(each))));
    for (const bytes of saved) {
      const workbook = openWorkbook(bytes);
      const sheet = workbook.sheets.find(({ name }) => name === SHEET)!;
      found.push(Array.from(workbook.grid(sheet).rows, (row) => Array.from(row ?? [], plainCell)));
    }
  }, 180_000);

  it.each(
    asking.flatMap(({ requirements = [] }) =>
      requirements.map((page) => ({ page, id: page.rule.id }))
    )
  )("$id: what is there, minimum, gap and verdict are the function's", ({ page, id }) => {
    let [sound, unsound] = [0, 0];
    cases.forEach(({ pages, entries }, at) => {
      if (!pages.requirements?.includes(page)) return;
      const rows = found[at]!;
      const top = rows.findIndex((row) => String(row[0]).includes(` ${id} `));
      const { inputs, year, lines } = linesUnder(rows, top, page);
      const given = inputs.map((row) => entries.get(row) ?? null);
      const right = reportRows(page, given, year === undefined ? undefined : entries.get(year));
      right.forEach((cells, i) => {
        const row = rows[lines[i]!]!;
        const isTotal = i >= page.checks.length;
        const [actual, least, gap, verdict] =
          isTotal && page.rising ? [cells[0], cells[1], "", cells[3]] : cells;
        const where = [at, id, i, given];
        if (cells.some((cell) => cell instanceof JigaiError)) {
          unsound += 1;
          expect([where, row[5] ?? ""]).toEqual([where, expect.not.stringMatching(/达标/)]);
          return;
        }
        sound += 1;
        [actual, least, gap].forEach((cell, k) => near([where, k, row], row[2 + k], cell));
        expect([where, row[5]]).toEqual([where, shown(verdict)]);
      });
    });
    expect(sound).toBeGreaterThan(CASES);
    expect(unsound).toBeGreaterThan(2);
  });

  it("the yearly figures are those of their rule", () => {
    let compared = 0;
    cases.forEach(({ pages, entries }, at) => {
      const yearly = pages.funds?.yearly;
      if (!yearly) return;
      const rows = found[at]!;
      const top = rows.findIndex((row) => String(row[0]).includes(yearly.heading.zh));
      const year = String(entries.get(top + 1));
      yearly.measures.forEach(({ word, label }, i) => {
        const row = rows[top + 3 + i]!;
        const entered = entries.get(top + 3 + i);
        expect(row[0]).toBe(label.zh);
        if (typeof entered !== "number" || entered < 0 || entered % 1 !== 0) {
          expect([at, entered, row[5]]).toEqual([
            at,
            entered,
            expect.stringMatching(/未填|待更正/),
          ]);
          return;
        }
        compared += 1;
        const inputs = { year, measure: word };
        const least = (valueOf(yearly.rule, { inputs }) as Amount).toNumber();
        expect([row[3], row[4], row[5]]).toEqual([
          least,
          Math.max(least - entered, 0),
          entered >= least ? "达标" : "未达标",
        ]);
      });
    });
    expect(compared).toBeGreaterThan(CASES / 4);
  });
});

/** The rows to fill in below a group's title, that of the year, and the lines with verdicts, the total's last. */
function linesUnder(rows: Rows, top: number, { checks, target, rising }: RequirementsPage) {
  const year = target ? top + 1 : undefined;
  const heading = top + (target ? 2 : 1);
  const inputs = [...new Set(checks.flatMap((check) => check.inputs))];
  const isInline = checks.length === inputs.length;
  const filledIn = inputs.map((_, i) => heading + 1 + i);
  const first = isInline ? heading + 1 : heading + 1 + inputs.length + 1;
  const count = checks.length + (target || rising ? 1 : 0);
  return { inputs: filledIn, year, lines: Array.from({ length: count }, (_, i) => first + i) };
}

/** Actual, minimum, gap and verdict of each line, as the function has them. */
function reportRows(
  { rule, checks, rising }: RequirementsPage,
  given: readonly CellValue[],
  year: CellValue | undefined
): readonly (readonly ReportCell[])[] {
  const isShares = checks.length < given.length;
  const matrices = isShares
    ? given.map((cell) => [[cell]])
    : [given.map((cell) => [cell]), [[year ?? null]]];
  const none = new JigaiError("missingInput", { names: [] });
  try {
    const { rows } = rule.report(readArguments(rule.arguments, matrices));
    const lines = rows.map(([, ...cells]): readonly ReportCell[] => {
      if (rising) return [cells[0]!, cells[1]!, cells[3]!, cells[4]!];
      return isShares ? cells : [cells[1]!, cells[0]!, cells[2]!, cells[3]!];
    });
    // Years that haven't come have no rows; a total of some of them is none in the sheet.
    const missing = rising ? checks.length + 1 - lines.length : 0;
    return missing > 0
      ? [
          ...lines.slice(0, -1),
          ...Array.from({ length: missing + 1 }, () => [none, none, none, none]),
        ]
      : lines;
  } catch (error) {
    if (!(error instanceof JigaiError)) throw error;
    return Array.from({ length: checks.length }, () => [none, none, none, none]);
  }
}

function near(where: unknown, cell: unknown, right: unknown): void {
  const isNear =
    right instanceof Amount
      ? typeof cell === "number" && Math.abs(cell - right.toNumber()) <= 1e-9
      : (cell ?? "") === right;
  expect([where, cell, String(right), isNear]).toEqual([where, cell, String(right), true]);
}

function shown(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "zh" in cell ? cell.zh : cell;
}

function sheetOf(book: Book): BookSheet {
  return book.sheets.find(({ name }) => name === SHEET)!;
}

/** Cells to fill in are those of the third column that have a look and no formula. */
function caseOf(pages: PolicyPages): Case {
  const entries = new Map<number, CellValue>();
  const isRising = random() < 0.5;
  sheetOf(template(pages, "zh", 1)).rows.forEach((cells, row) => {
    const cell = cells[2];
    if (
      !cell?.look ||
      cell.formula ||
      cell.value === "实际" ||
      String(cell.value).startsWith("实际")
    )
      return;
    const [from, to] = pages.policy.years;
    const isYear = typeof cell.value === "number";
    entries.set(row, isYear ? from + Math.floor(random() * (to - from + 1)) : amounts());
    if (!isYear && isRising && random() < 0.8) entries.set(row, 10 + row + random());
  });
  return { pages, entries };
}

function filled({ pages, entries }: Case): Book {
  const book = withOnly(template(pages, "zh", 1), [SHEET]);
  const rows = sheetOf(book).rows.map((cells, row) =>
    entries.has(row)
      ? cells.map((cell, column) => (column === 2 ? { ...cell, value: entries.get(row)! } : cell))
      : cells
  );
  const sheets = book.sheets.map((sheet): BookSheet =>
    sheet.name === SHEET ? { ...sheet, rows } : sheet
  );
  return { ...book, sheets };
}
