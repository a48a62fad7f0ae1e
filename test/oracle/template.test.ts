import { writeFileSync } from "node:fs";
import { Amount, inCapitals } from "../../src/core/amount";
import { fields } from "../../src/core/ledger/fields";
import { readInput, type Rule } from "../../src/core/rule";
import { openWorkbook, type CellValue, type Workbook } from "../../src/workbook";
import { writeBook, type Book, type BookSheet } from "../../src/workbook/book";
import { policyPages } from "../../src/policies/pages";
import type { PolicyPages, SupportPage } from "../../src/policies/policyPages";
import { template } from "../../src/template";
import { looks } from "../../src/template/looks";
import { capitalsFormula } from "../../src/template/capitals";
import { pages as yuntai } from "../fixtures/policies/yuntai/pages";
import { run, temporaryFolder } from "../cli/support/run";
import { calculatedSheets, describeWithLibreOffice, firstValue, recalculated } from "./libreoffice";
import { agrees, expectedOf, type Value } from "./oracleRow";
import { seeded, trials } from "./rows";
import { sheetXml, workbook } from "./sheet";

const ROWS = 500;
const FIRST = 3;

interface Audited {
  readonly files: readonly {
    readonly ledgers: readonly {
      readonly rows: number;
      readonly reported: readonly { readonly agree: number }[];
      readonly findings: readonly { readonly kind: string }[];
      readonly unreadable: readonly unknown[];
    }[];
  }[];
}

interface Filled {
  /** It has an answer, by native formulas too, and nothing that the audit would ask about. */
  readonly isSound: boolean;
  /** It says that there is no loan, and has interest. */
  readonly isDenied: boolean;
  readonly expected: Value | undefined;
  readonly errorWillDo: boolean;
  readonly reported: number;
}

const all: readonly PolicyPages[] = [...policyPages, yuntai];
const supports = all.flatMap((pages) =>
  pages.supports.map((support, sheet) => ({ pages, support, sheet }))
);

/** Other programs calculate what a filled template comes to; what we make of its rows comes from `evaluate` alone. */
describeWithLibreOffice("templates of 500 filled rows, calculated by LibreOffice", () => {
  const filled = new Map<SupportPage, readonly Filled[]>();
  const found = new Map<PolicyPages, Workbook>();

  beforeAll(async () => {
    const books = all.map((pages) => fillIn(template(pages, "zh", ROWS), pages, filled));
    const saved = await recalculated(books.map(writeBook));
    all.forEach((pages, i) => found.set(pages, openWorkbook(saved[i]!)));
  }, 180_000);

  it.each(supports)(
    "$support.id: due amounts are those of the rule",
    ({ pages, support, sheet }) => {
      const column = columnOf(found.get(pages)!, sheet);
      const rows = filled.get(support)!;
      const differing = rows.flatMap((row, i) => {
        const due = column("系统计算数")(i);
        const isText = typeof due === "string" && due !== "";
        return agrees(row, isText ? undefined : (due as Value)) ? [] : [{ i, ...row, due }];
      });
      expect(differing.slice(0, 3)).toEqual([]);
      const answered = rows.filter(({ expected }) => expected !== undefined).length;
      expect(answered).toBeGreaterThan(ROWS / 5);
      expect(ROWS - answered).toBeGreaterThan(ROWS / 100);
    }
  );

  it.each(supports)("$support.id: verdicts and capitals follow", ({ pages, support, sheet }) => {
    const column = columnOf(found.get(pages)!, sheet);
    filled.get(support)!.forEach(({ expected, errorWillDo, isDenied, reported }, i) => {
      const due = column("系统计算数")(i);
      if (typeof due !== "number") return expect(column("结论")(i)).toBe("待更正");
      if (errorWillDo) return;
      const amount = expected as number;
      const apart = new Amount(reported).minus(amount).toNumber();
      const verdict = isDenied
        ? "请核对：“有无银行贷款”填否，却填有“实际支付利息”，没有计入"
        : Math.abs(apart) <= 0.01
          ? "相符"
          : apart > 0
            ? "多报"
            : "少报";
      expect([i, column("结论")(i)]).toEqual([i, verdict]);
      const capitals = amount >= 1e8 ? "金额过大" : inCapitals(new Amount(amount));
      expect([amount, column("大写金额")(i)]).toEqual([amount, capitals]);
    });
  });
});

describeWithLibreOffice("capitals by a native formula", () => {
  it("are those of vouchers, wherever zeros stand", async () => {
    const random = seeded(20181231);
    // Figures of an amount in 分, of which many are zeros.
    const amounts = Array.from({ length: 2000 }, (_, i) => {
      const length = 1 + (i % 14);
      const figures = Array.from({ length }, () =>
        random() < 0.6 ? 0 : Math.floor(random() * 10)
      );
      return Number(figures.join("")) / 1e6;
    });
    const formula = capitalsFormula("B1");
    const rows = amounts.map((amount, i) => ({
      formula: capitalsFormula(`B${i + 1}`),
      cells: [amount],
    }));
    const sheet = { name: "capitals", xml: sheetXml(rows, formula) };
    const [found] = await calculatedSheets(workbook([sheet]), [sheet.name]);
    expect(found!.map(firstValue)).toEqual(amounts.map((amount) => inCapitals(new Amount(amount))));
  });
});

describeWithLibreOffice("the audit of filled templates", () => {
  it.each(policyPages.map(({ policy }) => policy.id))("of %s: due amounts agree", async (id) => {
    const pages = policyPages.find(({ policy }) => policy.id === id)!;
    const filled = new Map<SupportPage, readonly Filled[]>();
    const book = fillIn(template(pages, "zh", ROWS), pages, filled, true);
    const [saved] = await recalculated([writeBook(book)]);
    const folder = temporaryFolder();
    try {
      const file = folder.path("台账.xlsx");
      writeFileSync(file, saved!);
      const { out } = await run("audit", file, "--json");
      const { ledgers } = (JSON.parse(out) as Audited).files[0]!;
      expect(ledgers).toHaveLength(pages.supports.length);
      ledgers.forEach(({ rows, reported, findings, unreadable }, i) => {
        const sound = filled.get(pages.supports[i]!)!.filter(({ isSound }) => isSound);
        expect(rows).toBe(sound.length);
        expect(reported.map(({ agree }) => agree)).toEqual(reported.map(() => rows));
        expect(findings.filter(({ kind }) => kind === "sumWrong")).toEqual([]);
        expect(unreadable).toEqual([]);
      });
    } finally {
      folder.remove();
    }
  });
});

/** Rows of every sort, each with a name and an amount that somebody reports. */
function fillIn(
  book: Book,
  pages: PolicyPages,
  filled: Map<SupportPage, readonly Filled[]>,
  onlySound = false
): Book {
  const sheets = book.sheets.map((sheet, i): BookSheet => {
    const support = pages.supports[i];
    if (!support) return onlySound ? filledBesides(sheet) : sheet;
    const [rule] = support.rules;
    const random = seeded(20180312 + i);
    const rows = Array.from({ length: ROWS }, (_, at) => {
      const row = trials(rule, at, random);
      const cells = row.map(({ cell }) => cell);
      const expected = expectedOf(rule, cells);
      const due = typeof expected === "number" ? Number(expected.toFixed(2)) : 5;
      const reported = onlySound
        ? due
        : at % 5 === 0
          ? due + 1
          : at % 7 === 0 && due > 1
            ? due - 0.5
            : due;
      const errorWillDo = row.some((each) => each.readOnlyByUs);
      // Sums of astronomic amounts are no cell numbers.
      const isUsual = cells.every((cell) => typeof cell !== "number" || cell < 1e6);
      const isDenied = isLoanDenied(rule, cells);
      const isSound = expected !== undefined && !errorWillDo && isUsual && !isDenied;
      return { cells, expected, errorWillDo, isDenied, isSound, reported };
    });
    filled.set(support, rows);
    const headings = sheet.rows[FIRST - 1]!.map((cell) => cell!.value);
    const columns = rule.inputs.map(({ name }) => headings.indexOf(headingOf(name, pages)));
    return {
      ...sheet,
      rows: sheet.rows.map((cells, at) => {
        const row = rows[at - FIRST];
        if (!row || (onlySound && !row.isSound)) return cells;
        const changed = [...cells];
        const put = (column: number, value: CellValue) =>
          (changed[column] = { ...changed[column], value, formula: undefined } as never);
        put(headings.indexOf("企业名称"), `企业${at}`);
        put(headings.indexOf("申报补助额"), row.reported);
        columns.forEach((column, k) => {
          const cell = row.cells[k];
          if (cell !== undefined && cell !== "") put(column, cell);
        });
        return changed;
      }),
    };
  });
  return { ...book, sheets };
}

/** Numbers and days wherever one of the other sheets is filled in: the audit takes none of them for a ledger. */
function filledBesides(sheet: BookSheet): BookSheet {
  const rows = sheet.rows.map((cells) =>
    cells.map((cell, column) => {
      const isEntry = cell?.look && "fill" in cell.look && cell.look.fill === looks.entry.fill;
      if (!isEntry || cell.formula || cell.value !== undefined) return cell;
      const { numberFormat = "" } = cell.look;
      const value = numberFormat.includes("yyyy") ? 43200 + column : numberFormat ? 12 : "宜都市";
      return { ...cell, value };
    })
  );
  return { ...sheet, rows };
}

/** An input's column has the heading of the ledgers' field. */
function headingOf(name: string, { policy }: PolicyPages): string {
  const field = [...fields, ...(policy.ledgerFields ?? [])].find(({ id }) => id === name);
  return field!.label.zh;
}

/** What stands under a heading in a row, from 0. */
function columnOf(
  workbook: Workbook,
  sheet: number
): (heading: string) => (row: number) => unknown {
  const { rows } = workbook.grid(workbook.sheets[sheet]!);
  return (heading) => {
    const column = rows[FIRST - 1]!.indexOf(heading);
    return (row) => rows[FIRST + row]?.[column] ?? "";
  };
}

/** No bank loan, and interest all the same: the functions say so, the audit asks. */
function isLoanDenied({ inputs }: Rule, cells: readonly unknown[]): boolean {
  const cellOf = (name: string) => cells[inputs.findIndex((input) => input.name === name)];
  const hasLoan = inputs.find(({ name }) => name === "has_loan");
  if (!hasLoan || !cellOf("loan_interest")) return false;
  try {
    return readInput(hasLoan, cellOf("has_loan") ?? null) === false;
  } catch {
    return false;
  }
}
