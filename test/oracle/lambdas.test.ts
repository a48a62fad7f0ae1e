import { columnLetters } from "../../src/core/grid/address";
import type { Rule } from "../../src/core/rule";
import { policyPages } from "../../src/policies/pages";
import type { PolicyPages } from "../../src/policies/policyPages";
import { sharedRules } from "../../src/policies/shared";
import { template } from "../../src/template";
import { openWorkbook, type CellValue, type Workbook } from "../../src/workbook";
import { writeBook, type BookCell, type BookSheet } from "../../src/workbook/book";
import { pages as yuntai } from "../fixtures/policies/yuntai/pages";
import { called } from "../support/lambda";
import { describeWithLibreOffice, recalculated } from "./libreoffice";
import { agrees, expectedOf, type Value } from "./oracleRow";
import { plainCell } from "./plainCell";
import { seeded, trials } from "./rows";
import type { Cell } from "./sheet";

const CALLS = 400;
const all: readonly PolicyPages[] = [...policyPages, yuntai];

interface Call {
  readonly given: readonly Cell[];
  readonly formula: string;
  readonly errorWillDo: boolean;
}

/** No program here has LAMBDA: calls are written out by the rules of LAMBDA and LET, and LibreOffice calculates that. */
describeWithLibreOffice("the functions that a template defines, calculated by LibreOffice", () => {
  const calls = new Map<string, readonly Call[]>();
  const found = new Map<PolicyPages, Workbook>();

  beforeAll(async () => {
    const random = seeded(20180419);
    const books = all.map((pages) => {
      const book = template(pages, "zh", 1, true);
      const sheets = rulesOf(pages).map((rule): BookSheet => {
        const { formula } = book.names.find(({ name }) => name === rule.id)!;
        const made = Array.from({ length: CALLS }, (_, i) => callOf(rule, formula, i, random));
        calls.set(keyOf(pages, rule), made);
        return {
          name: rule.id,
          widths: [],
          rows: made.map(({ given, formula: written }): BookCell[] => [
            { formula: written },
            ...given.map((cell): BookCell => ({ value: (cell ?? null) as CellValue })),
          ]),
        };
      });
      const kept = book.sheets.filter(({ name }) => ["函数", "读法", "参数"].includes(name));
      const names = book.names.filter(
        ({ formula }) =>
          !formula.includes("LAMBDA") && kept.some(({ name }) => formula.includes(name))
      );
      return writeBook({ ...book, sheets: [...sheets, ...kept], names });
    });
    const saved = await recalculated(books);
    all.forEach((pages, i) => found.set(pages, openWorkbook(saved[i]!)));
  }, 180_000);

  it.each(all.flatMap((pages) => rulesOf(pages).map((rule) => ({ pages, rule, id: rule.id }))))(
    "$id gives what the function gives",
    ({ pages, rule }) => {
      const workbook = found.get(pages)!;
      const grid = workbook.grid(workbook.sheets.find(({ name }) => name === rule.id)!).rows;
      let answered = 0;
      const differing = calls.get(keyOf(pages, rule))!.flatMap(({ given, errorWillDo }, i) => {
        const cell = grid[i]?.[0];
        const isError = typeof cell === "object" && cell !== null && "error" in cell;
        const value = isError ? undefined : ((plainCell(cell) ?? "") as Value);
        const expected = expectedOf(rule, given);
        if (expected !== undefined) answered += 1;
        return agrees({ expected, errorWillDo }, value) ? [] : [{ i, given, expected, cell }];
      });
      expect(differing.slice(0, 3)).toEqual([]);
      if (pages !== yuntai) expect(answered).toBeGreaterThan(CALLS / 8);
    }
  );
});

function rulesOf({ policy }: PolicyPages): readonly Rule[] {
  return [...policy.rules, ...sharedRules];
}

const keyOf = ({ policy }: PolicyPages, { id }: Rule) => `${policy.id} ${id}`;

/** A call in which each argument is a cell, written out, or left out. */
function callOf(rule: Rule, lambda: string, position: number, random: () => number): Call {
  const row = trials(rule, position, random);
  const isPlain = position % 3 === 0;
  const given: Cell[] = [];
  const written = rule.inputs.map((input, i) => {
    const { cell } = row[i]!;
    const kind = isPlain ? 1 : random();
    if (kind < 0.2 && input.optional) {
      given.push(undefined);
      return undefined;
    }
    given.push(cell);
    const ref = `${columnLetters(i + 1)}${position + 1}`;
    // 1 as a text is the number's words to a program, and not to us.
    const isLiteral = kind < 0.4 && cell !== undefined && !row[i]!.readOnlyByUs;
    return isLiteral ? literal(cell) : ref;
  });
  const errorWillDo = row.some(({ readOnlyByUs }) => readOnlyByUs);
  return { given, formula: called(lambda, written), errorWillDo };
}

function literal(cell: NonNullable<Cell>): string {
  if (typeof cell === "string") return `"${cell.replace(/"/g, '""')}"`;
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell);
}
