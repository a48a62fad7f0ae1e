import type { Rule } from "../../src/core/rule";
import { policyPages } from "../../src/policies/pages";
import type { PolicyPages } from "../../src/policies/policyPages";
import { template } from "../../src/template";
import { openWorkbook, type CellValue } from "../../src/workbook";
import { writeBook, type BookSheet } from "../../src/workbook/book";
import { pages as yuntai } from "../fixtures/policies/yuntai/pages";
import { describeWithLibreOffice, recalculated } from "./libreoffice";
import { agrees, expectedOf, type Value } from "./oracleRow";
import { seeded, trials, type Trial } from "./rows";
import { withOnly } from "./withOnly";

const SHEET = "单项测算";
const CASES = 10;
/** That makes 80 rows a rule. */
const BOOKS = 8;

const all: readonly PolicyPages[] = [...policyPages, yuntai];
const rulesOf = ({ policy, supports }: PolicyPages) =>
  policy.rules.filter((rule) => !supports.some(({ rules }) => rules.includes(rule)));

interface Filled {
  readonly rule: Rule;
  readonly row: readonly Trial[];
  readonly found: unknown;
}

describeWithLibreOffice("rules that stand by themselves, calculated by LibreOffice", () => {
  const filled: Filled[] = [];

  beforeAll(async () => {
    const random = seeded(20180315);
    const books = all.flatMap((pages) =>
      Array.from({ length: BOOKS }, (_, number) => ({
        pages,
        rows: rulesOf(pages).map((rule) =>
          Array.from({ length: CASES }, (_, i) => trials(rule, number * CASES + i, random))
        ),
      }))
    );
    const written = books.map(({ pages, rows }) => {
      const book = withOnly(template(pages, "zh", 1), [SHEET]);
      const sheets = book.sheets.map((sheet) =>
        sheet.name === SHEET ? fillIn(sheet, rulesOf(pages), rows) : sheet
      );
      return writeBook({ ...book, sheets });
    });
    const saved = await recalculated(written);
    books.forEach(({ pages, rows }, b) => {
      const workbook = openWorkbook(saved[b]!);
      const grid = workbook.grid(workbook.sheets.find(({ name }) => name === SHEET)!).rows;
      rulesOf(pages).forEach((rule, r) =>
        rows[r]!.forEach((row, i) => {
          const found = grid[firstRow(r) + i]?.[rule.inputs.length] ?? "";
          filled.push({ rule, row, found });
        })
      );
    });
  }, 180_000);

  it.each(all.flatMap(rulesOf).map(({ id }) => id))("%s is the rule's, or says why not", (id) => {
    const rows = filled.filter(({ rule }) => rule.id === id);
    expect(rows).toHaveLength(BOOKS * CASES);
    const differing = rows.flatMap(({ rule, row, found }) => {
      const cells = row.map(({ cell }) => cell);
      const value = expectedOf(rule, cells);
      const expected = typeof value === "boolean" ? (value ? "是" : "否") : value;
      const errorWillDo = row.some(({ readOnlyByUs }) => readOnlyByUs);
      const isBlank = cells.every((cell) => cell === undefined || cell === "");
      const isMessage = typeof found === "string" && /请|应|缺少/.test(found);
      const isRight = isBlank
        ? found === ""
        : agrees({ expected, errorWillDo }, isMessage ? undefined : (found as Value));
      return isRight ? [] : [{ cells, expected, found }];
    });
    expect(differing.slice(0, 3)).toEqual([]);
  });
});

/** Title, a blank row, then for each rule its title, headings, cases and a blank row. */
const firstRow = (position: number) => 1 + position * (CASES + 3) + 3;

function fillIn(
  sheet: BookSheet,
  rules: readonly Rule[],
  rows: readonly (readonly (readonly Trial[])[])[]
): BookSheet {
  const changed = sheet.rows.map((cells) => [...cells]);
  rules.forEach((_, r) =>
    rows[r]!.forEach((row, i) =>
      row.forEach(({ cell }, column) => {
        const at = firstRow(r) + i;
        if (cell === undefined || cell === "") return;
        changed[at]![column] = { ...changed[at]![column], value: cell as CellValue };
      })
    )
  );
  return { ...sheet, rows: changed };
}
