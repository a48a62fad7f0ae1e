import { inLanguage } from "../../src/core/text";
import ExcelJS from "exceljs";
import type { Language } from "../../src/core/text";
import { policyPages } from "../../src/policies/pages";
import { template } from "../../src/template";
import { writeBook, type Book } from "../../src/workbook/book";
import { pages as linjiang } from "../fixtures/policies/linjiang/pages";
import { pages as yuntai } from "../fixtures/policies/yuntai/pages";
import { called } from "../support/lambda";

const LANGUAGES: readonly Language[] = ["zh", "en"];
const books = [...policyPages, linjiang, yuntai].flatMap((pages) =>
  LANGUAGES.map((language) => ({
    name: `${pages.policy.id} ${language}`,
    pages,
    language,
    book: template(pages, language, 20),
  }))
);

/** What no Excel before 365 has, or not every program. */
const LATER =
  /\b(?:LET|LAMBDA|XLOOKUP|IFS|SWITCH|TEXTJOIN|CONCAT|FILTER|SEQUENCE|UNIQUE|MAXIFS|MINIFS)\(/;

describe.each(books)("the template of $name", ({ pages, language, book }) => {
  const formulas = formulasOf(book);

  it("keeps within Excel's limits in every formula", () => {
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(depthOf(formula)).toBeLessThanOrEqual(64);
      // LibreOffice closes what is left open; Excel takes the file for damaged.
      expect(openIn(formula)).toBe(0);
      for (const [, text] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
        expect(text!.replace(/""/g, '"').length).toBeLessThanOrEqual(255);
      }
      expect(formula).not.toMatch(LATER);
    }
  });

  it("closes every bracket in LAMBDA names, too", () => {
    for (const { formula } of template(pages, language, 2, true).names) {
      expect(openIn(formula)).toBe(0);
      expect(formula.length).toBeLessThanOrEqual(8192);
    }
  });

  it("uses every figure by the name that stands in the workbook", () => {
    const written = formulas.join("\n");
    const names = book.names.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
    // The cap or floor of every kind of support is there by name, not as a number.
    expect(names.filter((name) => written.includes(name)).length).toBeGreaterThan(3);
  });

  it("says for which payments no completion day is filled in", () => {
    const { openEnded } = pages;
    const payments = book.sheets.filter(({ name }) => ["期内付款", "Payments"].includes(name));
    for (const { rows, validations = [] } of openEnded ? payments : []) {
      const kinds = inLanguage(openEnded!, language);
      expect(rows[0]![0]!.value).toContain(kinds);
      expect(validations.filter(({ prompt }) => prompt.includes(kinds))).toHaveLength(1);
    }
  });

  it("lists words in its own language's way", () => {
    const isEnglish = language === "en";
    expect(formulas.some((formula) => formula.includes(isEnglish ? ", " : "、"))).toBe(true);
    if (isEnglish) expect(formulas.filter((formula) => formula.includes("、"))).toEqual([]);
  });

  it("is read by another program", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(writeBook(book).buffer as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(
      book.sheets.map(({ name }) => name)
    );
    const [ledger] = workbook.worksheets;
    expect(ledger!.views[0]).toMatchObject({ state: "frozen", ySplit: 3, xSplit: 2 });
    expect(ledger!.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape" });
    expect(ledger!.getCell("A4").formula).toBe(book.sheets[0]!.rows[3]![0]!.formula);
    const { name } = pages.policy;
    expect(ledger!.getCell("A1").value).toContain(inLanguage(name, language));
  });

  it("gives wrapped texts the height that they need", () => {
    const about = book.sheets[book.sheets.length - 1]!;
    const [column = 0] = about.widths;
    about.rows.forEach(([cell], row) => {
      const text = cell?.value;
      if (!cell?.look || !("wrapped" in cell.look) || typeof text !== "string") return;
      // No text is narrower than half of a Chinese character for each of its own.
      const least = Math.ceil(text.length / column);
      expect(about.heights?.[row] ?? 15).toBeGreaterThanOrEqual(15 * least);
    });
    expect(Object.keys(about.heights!).length).toBeGreaterThan(2);
  });

  it("is the same on every day", () => {
    expect(writeBook(template(pages, language, 20))).toEqual(writeBook(book));
  });
});

describe.each(books)("the functions of the template of $name", ({ pages, language, book }) => {
  const withLambdas = template(pages, language, 20, true);
  const defined = withLambdas.names.filter(({ formula }) => formula.includes("LAMBDA("));

  it("are the policy's row functions, within Excel's limits", () => {
    const ids = pages.policy.rules.map(({ id }) => id);
    expect(defined.map(({ name }) => name)).toEqual([...ids, "JG_EX_VAT"]);
    for (const { formula } of defined) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(depthOf(formula)).toBeLessThanOrEqual(64);
      // LibreOffice closes what is left open; Excel takes the file for damaged.
      expect(openIn(formula)).toBe(0);
    }
  });

  it("have the functions' arguments, and may leave out what those may", () => {
    for (const rule of pages.policy.rules) {
      const { formula } = defined.find(({ name }) => name === rule.id)!;
      const declared = /^_xlfn\.LAMBDA\(((?:_xl[op][pm]\.\w+,)+)_xlfn\.LET\(/.exec(formula)![1]!;
      expect(declared.slice(0, -1).split(",")).toEqual(
        rule.inputs.map(({ name, optional }) => `_xl${optional ? "op" : "pm"}.${name}`)
      );
      // Whatever is used is declared, and what is newer than 2010 has its prefix.
      const written = called(
        formula,
        rule.inputs.map(({ optional }) => (optional ? undefined : "A1"))
      );
      expect(written).not.toMatch(/_xl|ISOMITTED|LET\(/);
    }
  });

  it("change nothing else in the workbook", () => {
    const sheets = withLambdas.sheets.filter(({ name }) => !["函数", "Functions"].includes(name));
    expect(sheets).toEqual(book.sheets);
    expect(writeBook(withLambdas)).toEqual(writeBook(template(pages, language, 20, true)));
  });
});

function formulasOf({ sheets, names }: Book): string[] {
  return [
    ...sheets.flatMap(({ rows, highlights = [] }) => [
      ...rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? [])),
      ...highlights.map(({ formula }) => formula),
    ]),
    ...names.map(({ formula }) => formula),
  ];
}

/** How many brackets are still open at the end, texts aside; a text that has no end leaves a quotation mark. */
function openIn(formula: string): number {
  const rest = formula.replace(/"(?:[^"]|"")*"/g, "");
  return rest.includes('"') ? NaN : rest.split("(").length - rest.split(")").length;
}

/** How deep functions stand in one another. */
function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of formula.replace(/"(?:[^"]|"")*"/g, "")) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  return deepest;
}
