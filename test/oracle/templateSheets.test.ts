import { Amount } from "../../src/core/amount";
import { readInput, type Input, type InputValue } from "../../src/core/rule";
import { JigaiError } from "../../src/core/error";
import { readArguments, type Report } from "../../src/core/table";
import { isWindowRule, type WindowRule } from "../../src/policies/counted";
import { policyPages } from "../../src/policies/pages";
import type { CheckPage, PolicyPages } from "../../src/policies/policyPages";
import { template } from "../../src/template";
import { openWorkbook, type CellValue, type Workbook } from "../../src/workbook";
import { writeBook, type Book, type BookSheet } from "../../src/workbook/book";
import { pages as yuntai } from "../fixtures/policies/yuntai/pages";
import { describeWithLibreOffice, recalculated } from "./libreoffice";
import { seeded } from "./rows";
import { withOnly } from "./withOnly";

const FIRST = 2;
const PAYMENTS = 400;
const all: readonly PolicyPages[] = [...policyPages, yuntai];
const windows = all.flatMap((pages) =>
  pages.policy.tables.filter(isWindowRule).map((rule) => ({ pages, rule }))
);
const checks = all.flatMap((pages) =>
  (pages.funds?.checks ?? []).map((page) => ({ pages, page, id: page.rule.id }))
);

/** 2016-02-29, 2017-01-01, 2018-04-03, 2018-12-31 */
const STARTS = [42429, 42736, 43193, 43465];

type Payment = readonly [
  start: CellValue,
  completed: CellValue,
  date: CellValue,
  amount: CellValue,
  share: CellValue,
];

const random = seeded(20180403);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const payments = Array.from({ length: PAYMENTS }, (): Payment => {
  const start = pick(STARTS);
  const around = pick([0, 365, 1095, 1096]) + pick([-1, 0, 0.5, 1]);
  return [
    random() < 0.05 ? pick([null, "去年"]) : start,
    random() < 0.5 ? null : start + pick([-1, 0, 200, 1095, 1200]),
    random() < 0.05 ? pick([null, "昨天", 5]) : start + around,
    random() < 0.05 ? pick([null, -3, "三百"]) : Number((random() * 500).toFixed(2)),
    random() < 0.5 ? null : pick([0, 0.8, 1, 1.5, -0.1, "八成"]),
  ];
});

describeWithLibreOffice("a template's other sheets, calculated by LibreOffice", () => {
  const found = new Map<PolicyPages, Workbook>();

  beforeAll(async () => {
    const saved = await recalculated(all.map((pages) => writeBook(filled(pages))));
    all.forEach((pages, i) => found.set(pages, openWorkbook(saved[i]!)));
  }, 180_000);

  it.each(windows)("$rule.id: each payment counts as the function says", ({ pages, rule }) => {
    const rows = rowsOf(found.get(pages)!, "期内付款");
    const at = rows[FIRST - 1]!.indexOf("计入金额");
    const right = payments.map((payment) => countedOf(rule, payment));
    const differing = right.flatMap((expected, i) => {
      const cell = rows[FIRST + i]![at];
      const agrees =
        expected === undefined
          ? typeof cell === "string" && cell !== ""
          : typeof cell === "number" && Math.abs(cell - expected) <= 1e-9;
      return agrees ? [] : [{ payment: payments[i], expected, cell }];
    });
    expect(differing.slice(0, 3)).toEqual([]);
    expect(right.filter((each) => each !== undefined && each > 0).length).toBeGreaterThan(50);
    // Sums never leave out what has to be mended.
    expect(rows[FIRST + PAYMENTS]![at]).toMatch(/行待更正/);
  });

  it.each(checks)("$id: minimum, gap, verdict and totals are the function's", ({ pages, page }) => {
    const rows = rowsOf(found.get(pages)!, page.tab.zh);
    const report = reportOf(page, pages);
    const { units } = pages.policy.places;
    report.rows.forEach((line, i) => {
      const isTotal = i >= units.length;
      // The template has a line of its own for what counts besides.
      const row = rows[FIRST + i + (page.besides && i === units.length + 1 ? 1 : 0)]!;
      const texts = line.slice(-4).map((cell) => shown(cell));
      const cells = [row[2], row[3], row[4], row[5]].map((cell) => cell ?? "");
      expect([isTotal, ...cells]).toEqual([isTotal, ...texts]);
    });
  });
});

describeWithLibreOffice("a template's check of the units, with an entry that is none", () => {
  it.each(checks)("$id adds nothing up", async ({ pages, page }) => {
    const entries: readonly CellValue[] = [-5, null, "三千"];
    const saved = await recalculated(
      entries.map((entry) => {
        const book = withOnly(template(pages, "zh", 1), [page.tab.zh]);
        const sheets = book.sheets.map((sheet) =>
          sheet.name === page.tab.zh
            ? put(sheet, (row, column) => {
                const sample = page.sample[row - FIRST];
                if (column !== 3 || sample === undefined) return undefined;
                return row === FIRST ? entry : Number(sample);
              })
            : sheet
        );
        return writeBook({ ...book, sheets });
      })
    );
    const count = pages.policy.places.units.length;
    saved.forEach((bytes) => {
      const [first, ...others] = rowsOf(openWorkbook(bytes), page.tab.zh).slice(FIRST);
      const totals = others.slice(count - 1).map((row) => row[3]);
      expect(first![5] ?? "").not.toMatch(/达标/);
      expect(totals[0]).toMatch(/^1 个未填/);
      // What counts besides is a figure of the policy.
      expect(typeof totals[totals.length - 1]).toBe("string");
    });
  });
});

describeWithLibreOffice("a template's ranking, calculated by LibreOffice", () => {
  const ranked = policyPages.flatMap((pages) =>
    pages.targets ? [{ pages, rule: pages.targets.ranking, id: pages.policy.id }] : []
  );

  it.each(ranked)("of $id ranks, ties and names the last as the function", async (each) => {
    const { pages, rule } = each;
    // Scores of which many are equal, some are blank, one is a word.
    const cases = Array.from({ length: 12 }, (_, i) =>
      pages.policy.places.units.map(() =>
        i > 3 && random() < 0.2
          ? pick([null, "高"])
          : pick([80, 85.5, 90, 91.25, -3, ...(i > 9 ? [0.1] : [])])
      )
    );
    const books = cases.map((scores) => {
      const book = withOnly(template(pages, "zh", 1), ["排名"]);
      const sheets = book.sheets.map((sheet) =>
        sheet.name === "排名"
          ? put(sheet, (row, column) => (column === 2 ? scores[row - FIRST]! : undefined))
          : sheet
      );
      return { ...book, sheets };
    });
    const saved = await recalculated(books.map(writeBook));
    let refused = 0;
    cases.forEach((scores, i) => {
      const rows = rowsOf(openWorkbook(saved[i]!), "排名").slice(FIRST);
      const cells = rows.map((row, k) => [row[0], scores[k]!] as const);
      const period = rule.arguments.find((argument) => argument.kind === "choice")!;
      period.choices.forEach((word, p) => {
        const matrices = [cells.map((row) => [...row]), [[word]]];
        let right: Report["rows"];
        try {
          right = rule.report(readArguments(rule.arguments, matrices)).rows;
        } catch (error) {
          // 80 beside 0.1: nobody is ranked, and each row that has a score says why.
          expect(error).toMatchObject({ code: "mixedPercent" });
          rows.forEach((row) => expect(typeof (row[3] ?? "")).toBe("string"));
          refused += 1;
          return;
        }
        right.forEach((line, k) => {
          const [rank, consequence] = line.slice(-2);
          const found = [rows[k]![3] ?? "", rows[k]![4 + p] ?? ""];
          if (rank instanceof JigaiError) {
            expect(typeof found[0]).toBe("string");
            expect(found).not.toEqual(["", ""]);
          } else expect([word, k, ...found]).toEqual([word, k, rank, shown(consequence)]);
        });
      });
    });
    expect(refused).toBeGreaterThan(0);
  });
});

function filled(pages: PolicyPages): Book {
  const book = template(pages, "zh", PAYMENTS);
  const sheets = book.sheets.map((sheet): BookSheet => {
    if (sheet.name === "期内付款") {
      const heads = sheet.rows[FIRST - 1]!.map((cell) => cell!.value);
      const columns = ["开工日期", "竣工日期", "付款日期", "付款金额", "计入比例"].map((head) =>
        heads.indexOf(head)
      );
      return put(sheet, (row, column) => payments[row - FIRST]?.[columns.indexOf(column)]);
    }
    const page = pages.funds?.checks.find(({ tab }) => tab.zh === sheet.name);
    const last = FIRST + pages.policy.places.units.length;
    if (!page) return sheet;
    return put(sheet, (row, column) =>
      column === 3 && row < last ? Number(page.sample[row - FIRST]!) : undefined
    );
  });
  return { ...book, sheets };
}

/** A sheet with values in its cells of entry. */
function put(
  sheet: BookSheet,
  value: (row: number, column: number) => CellValue | undefined
): BookSheet {
  const rows = sheet.rows.map((cells, row) =>
    row < FIRST
      ? cells
      : cells.map((cell, column) => {
          const entered = value(row, column);
          return entered === undefined ? cell : { ...cell, value: entered };
        })
  );
  return { ...sheet, rows };
}

function rowsOf(workbook: Workbook, name: string): readonly (readonly unknown[])[] {
  const { rows } = workbook.grid(workbook.sheets.find((sheet) => sheet.name === name)!);
  // Days come as numbers that are shown otherwise.
  return rows.map((row) => [...(row ?? [])]);
}

/** What the function makes of one payment; undefined for an error. */
function countedOf(rule: WindowRule, [start, completed, date, amount, share]: Payment) {
  const inputs: Record<string, InputValue> = {};
  const row: Record<string, InputValue> = {};
  const table = rule.arguments.find((each) => each.kind === "table")!;
  const read = (into: Record<string, InputValue>, input: Input, cell: CellValue) => {
    const value = readInput(input, cell);
    if (value !== undefined) into[input.name] = value;
  };
  const cells = { start, completed, share };
  try {
    for (const each of rule.arguments) {
      if (each.kind === "table") continue;
      read(inputs, each as Input, cells[each.name as keyof typeof cells]);
    }
    table.columns.forEach((column, i) => read(row, column as Input, [date, amount][i]!));
    const given = { tables: { [table.name]: [{ number: 1, cells: [], inputs: row }] }, inputs };
    const { result } = rule.report({ ...given, lists: {}, ids: {}, across: [] });
    return (result as Amount).toNumber();
  } catch {
    return undefined;
  }
}

function reportOf({ rule, sample }: CheckPage, { policy }: PolicyPages): Report {
  const table = rule.arguments.find((each) => each.kind === "table")!;
  const [place, amount] = table.columns;
  const rows = policy.places.units.map((unit, i) => ({
    number: i + 1,
    cells: [],
    inputs: { [place!.name]: unit, [amount!.name]: new Amount(sample[i]!) },
  }));
  return rule.report({
    inputs: {},
    tables: { [table.name]: rows },
    lists: {},
    ids: {},
    across: [],
  });
}

/** A cell of a report as a cell of a sheet. */
function shown(cell: unknown): unknown {
  if (cell instanceof Amount) return cell.toNumber();
  return typeof cell === "object" && cell !== null && "zh" in cell ? cell.zh : (cell ?? "");
}
