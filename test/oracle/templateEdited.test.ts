import { openWorkbook, type CellValue } from "../../src/workbook";
import { writeBook, type Book, type BookCell, type BookSheet } from "../../src/workbook/book";
import { pages as yichangPages } from "../../src/policies/yichang/pages";
import { pages as enshiPages } from "../../src/policies/enshi/pages";
import { template } from "../../src/template";
import { describeWithLibreOffice, findLibreOffice, recalculated } from "./libreoffice";

/** Headings stand in the third row, so projects begin in the fourth. */
const FIRST = 3;
const PROJECTS = 4;

/** Yichang without a loan: 10% of the equipment, at most 300 (YC-4.1-c, -f), whatever was reported. */
const EQUIPMENT = [10_000, 2000, 500, 0];
const DUE = [300, 200, 50, 0];
const REPORTED = [1000, 200, 50, 0];

/** The ledger with its projects filled in, and other cells by sheet, column from 0 and row from 1. */
function filled(others: readonly [sheet: string, column: number, row: number, CellValue][] = []) {
  const book = template(yichangPages, "zh", PROJECTS);
  const headings = book.sheets[0]!.rows[FIRST - 1]!.map((cell) => cell?.value);
  const at = (heading: string) => headings.indexOf(heading);
  const entries = EQUIPMENT.flatMap((equipment, i) => [
    ["台账", at("项目名称"), FIRST + i + 1, `项目${i}`] as const,
    ["台账", at("县市区"), FIRST + i + 1, "西陵区"] as const,
    ["台账", at("生产性设备（不含税）"), FIRST + i + 1, equipment] as const,
    ["台账", at("申报补助额"), FIRST + i + 1, REPORTED[i]!] as const,
  ]);
  return [...entries, ...others].reduce<Book>(
    (before, [name, column, row, value]) => ({
      ...before,
      sheets: before.sheets.map((sheet) =>
        sheet.name === name ? withCell(sheet, row, column, (cell) => ({ ...cell, value })) : sheet
      ),
    }),
    book
  );
}

function withCell(
  sheet: BookSheet,
  row: number,
  column: number,
  change: (cell: BookCell) => BookCell
): BookSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, i) =>
      i === row - 1 ? cells.map((cell, j) => (j === column ? change(cell ?? {}) : cell)) : cells
    ),
  };
}

/** References from a row on, one row further down, as programs rewrite them when a row is inserted there. */
function movedFrom(row: number, formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(
            /(?<![\p{L}\p{N}_.!])(\$?[A-Z]{1,3}\$?)(\d+)/gu,
            (_, column, at) => `${column}${Number(at) >= row ? Number(at) + 1 : at}`
          )
    )
    .join("");
}

/** The first sheet with a copy of one of its rows inserted as another. */
function withCopied(book: Book, copied: number, inserted: number): Book {
  const [ledger, ...others] = book.sheets;
  const rows = ledger!.rows.map((cells) =>
    cells.map((cell): BookCell | undefined =>
      cell?.formula === undefined ? cell : { ...cell, formula: movedFrom(inserted, cell.formula) }
    )
  );
  const own = copied >= inserted ? copied + 1 : copied;
  const copy = rows[copied - 1]!.map((cell): BookCell | undefined =>
    cell?.formula === undefined
      ? cell
      : {
          ...cell,
          formula: cell.formula.replace(
            new RegExp(`(\\$[A-Z]+)${own}(?!\\d)`, "g"),
            (_, column: string) => `${column}${inserted}`
          ),
        }
  );
  rows.splice(inserted - 1, 0, copy);
  return { ...book, sheets: [{ ...ledger!, rows }, ...others] };
}

/** All books of these tests: LibreOffice starts once for them. */
const books: Book[] = [];
let calculated: Uint8Array[] = [];

beforeAll(async () => {
  if (findLibreOffice() !== undefined) calculated = await recalculated(books.map(writeBook));
});

/** The first sheet of a book once it has been calculated: to be named before the tests run, and read in them. */
function ledgerOf(book: Book): () => ReturnType<typeof readLedger> {
  const number = books.push(book) - 1;
  return () => readLedger(calculated[number]!);
}

function readLedger(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  const rows = workbook.grid(workbook.sheets[0]!).rows.map((row) => [...(row ?? [])]);
  const at = (heading: string) => rows[FIRST - 1]!.indexOf(heading);
  const column = (heading: string) => rows.slice(FIRST).map((cells) => cells[at(heading)] ?? "");
  return { said: String(rows[0]![3] ?? ""), column };
}

describeWithLibreOffice("a filled template in which figures were changed", () => {
  const [VALUE, OWN_CAP, TOLERANCE] = [1, "单个项目补助上限", "相符的容差"];
  const rowOf = (label: string) =>
    1 +
    template(yichangPages, "zh", 1)
      .sheets.find(({ name }) => name === "参数")!
      .rows.findIndex(([cell]) => cell?.value === label);
  const withFigure = (label: string, value: CellValue) =>
    ledgerOf(filled([["参数", VALUE, rowOf(label), value]]));

  const unchanged = ledgerOf(filled());
  it("says nothing while they are the policy's", () => {
    const { said, column } = unchanged();
    expect([said, column("系统计算数").slice(0, -1)]).toEqual(["", DUE]);
    expect(column("结论").slice(0, -1)).toEqual(["多报", "相符", "相符", "相符"]);
  });

  it.each(["300万元", null, -300].map((value) => [value, withFigure(OWN_CAP, value)] as const))(
    "has no amount with a cap of %j",
    (_, ledger) => {
      const { said, column } = ledger();
      expect(said).toContain("“参数”表有 1 个数填得不对");
      expect(column("系统计算数").map((due) => typeof due)).toEqual(Array(5).fill("string"));
      expect(column("结论")).toEqual([...Array<string>(PROJECTS).fill("待更正"), ""]);
    }
  );

  const raised = withFigure(OWN_CAP, 500);
  it("says that the amounts aren't the policy's with another cap", () => {
    const { said, column } = raised();
    expect(said).toContain("“参数”表有 1 个数改过");
    expect(column("系统计算数")[0]).toBe(500);
  });

  it.each(["0.01万元", -1].map((value) => [value, withFigure(TOLERANCE, value)] as const))(
    "agrees with nothing within %j",
    (_, ledger) => {
      const { said, column } = ledger();
      expect(said).toContain("“参数”表有 1 个数填得不对");
      expect(column("结论")).toEqual([...Array<string>(PROJECTS).fill("待更正"), ""]);
    }
  );
});

describeWithLibreOffice("a filled template with entries that only seem right", () => {
  const headings = template(yichangPages, "zh", 1).sheets[0]!.rows[FIRST - 1]!;
  const at = (heading: string) => headings.findIndex((cell) => cell?.value === heading);

  const withLoans = ledgerOf(
    filled([
      ["台账", at("有无银行贷款"), FIRST + 1, "是"],
      ["台账", at("有无银行贷款"), FIRST + 2, "有"],
      ["台账", at("实际支付利息"), FIRST + 2, 428.5],
    ])
  );
  it("says which amount a loan asks for", () => {
    const { column } = withLoans();
    expect(column("系统计算数").slice(0, 2)).toEqual([
      "“有无银行贷款”填是，请填“实际支付利息”。",
      214.25,
    ]);
  });

  const withOddities = ledgerOf(
    filled([
      ["台账", at("县市区"), FIRST + 1, "西陵区|西陵"],
      ["台账", at("是否竣工验收"), FIRST + 2, "是|有"],
      ["台账", at("申报补助额"), FIRST + 3, -50],
    ])
  );
  it("takes no two words for one, and no amount below zero for a claim", () => {
    const { column } = withOddities();
    expect(column("系统计算数").slice(0, PROJECTS)).toEqual([
      ...[expect.stringContaining("“县市区”填的是“西陵区|西陵”")],
      ...[expect.stringContaining("“是否竣工验收”填的是“是|有”")],
      ...DUE.slice(2),
    ]);
    expect(column("结论").slice(0, PROJECTS)).toEqual([
      ...["待更正", "待更正"],
      ...["申报数小于零", "相符"],
    ]);
  });
});

describeWithLibreOffice("a filled template into which a row was copied", () => {
  const TOTALS = FIRST + PROJECTS + 1;

  const copies = (
    [
      ["above the totals", FIRST + 2, TOTALS, 200],
      ["below the headings", FIRST + 2, FIRST + 1, 200],
      ["in the middle", FIRST + 1, FIRST + 3, 300],
    ] as const
  ).map(
    ([name, copied, inserted, due]) =>
      [name, inserted, due, ledgerOf(withCopied(filled(), copied, inserted))] as const
  );
  it.each(copies)("adds up the one %s", (_, inserted, due, ledger) => {
    const { column } = ledger();
    const dues = column("系统计算数");
    expect(dues[inserted - FIRST - 1]).toBe(due);
    expect(dues).toHaveLength(PROJECTS + 2);
    expect(dues[PROJECTS + 1]).toBe(550 + due);
  });
});

describeWithLibreOffice("a filled template whose rule doesn't ask where a project is", () => {
  // 3% of 1000 (ES-3.1-b), for the prefecture's own firms alone (ES-3.1-a).
  const PLACES = ["恩施市", "利川", null, "恩施州", "宜都市"];
  const DUES = [30, 30, 30, /认不出/, /认不出/];

  function unitsAlone(): Book {
    const book = template(enshiPages, "zh", PLACES.length);
    const [first, ...others] = book.sheets;
    const headings = first!.rows[FIRST - 1]!.map((cell) => cell?.value);
    const entered = (row: number) => [
      ["项目名称", `项目${row}`] as const,
      ["县市", PLACES[row]!] as const,
      ["生产性设备（不含税）", 1000] as const,
      ["申报补助额", 30] as const,
    ];
    const filledIn = PLACES.flatMap((_, i) =>
      entered(i).map(([heading, value]) => ({ i, column: headings.indexOf(heading), value }))
    ).reduce<BookSheet>(
      (sheet, { i, column, value }) =>
        withCell(sheet, FIRST + i + 1, column, (cell) => ({ ...cell, value })),
      first!
    );
    return { ...book, sheets: [filledIn, ...others] };
  }

  const ledger = ledgerOf(unitsAlone());
  it("knows the policy's units alone", () => {
    const { column } = ledger();
    const dues = column("系统计算数").slice(0, PLACES.length);
    expect(dues).toEqual(
      DUES.map((due) => (typeof due === "number" ? due : (expect.stringMatching(due) as unknown)))
    );
    expect(column("结论").slice(0, PLACES.length)).toEqual([
      ...["相符", "相符", "相符"],
      ...["待更正", "待更正"],
    ]);
  });
});
