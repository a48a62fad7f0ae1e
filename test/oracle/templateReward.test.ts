import { Amount } from "../../src/core/amount";
import { JigaiError } from "../../src/core/error";
import { readArguments, type Report } from "../../src/core/table";
import { policyPages } from "../../src/policies/pages";
import type { PolicyPages, RewardPage } from "../../src/policies/policyPages";
import { template } from "../../src/template";
import { openWorkbook, type CellValue } from "../../src/workbook";
import { writeBook, type Book } from "../../src/workbook/book";
import { describeWithLibreOffice, recalculated } from "./libreoffice";
import { plainCell } from "./plainCell";
import { seeded } from "./rows";
import { withOnly } from "./withOnly";

/** Settings from the third row on: pool, three weights, redistribute, step, state; then a blank row and headings. */
const STATE = 8;
const FIRST = 11;
/** That makes about 400 rows. */
const CASES = 45;

const paying = policyPages.flatMap((pages) =>
  pages.funds?.reward ? [{ pages, page: pages.funds.reward, id: pages.funds.reward.rule.id }] : []
);

interface Case {
  readonly pool: CellValue;
  readonly weights: readonly CellValue[];
  readonly redistribute: CellValue;
  readonly step: CellValue;
  readonly figures: readonly (readonly CellValue[])[];
}

const random = seeded(20180330);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

function caseOf(places: number, number: number): Case {
  const decimals = pick([0, 2, 4]);
  const figure = (): CellValue =>
    random() < 0.1 ? 0 : Number((random() * pick([10, 100, 3000])).toFixed(decimals));
  const figures = Array.from({ length: places }, () => [figure(), figure(), figure()]);
  if (number % 9 === 8) figures[number % places]![number % 3] = pick([null, "很多", -5]);
  return {
    pool: number === 20 ? null : pick([2000, 1000, 2699.99, 3000, 123.45, 0]),
    weights: pick<readonly CellValue[]>([
      [1, 1, 1],
      [1, 1, 1],
      [0.5, 0.3, 0.2],
      [2, 0, 1],
      [0, 0, 1],
      ...(number % 9 === 7 ? [[0, 0, 0] as const, [1, null, 1] as const] : []),
    ]),
    redistribute: pick(["是", "否", "Y", null, ...(number % 9 === 6 ? ["随便"] : [])]),
    step: pick([0.01, 0.01, 1, 0.1, ...(number % 9 === 5 ? [0] : [])]),
    figures,
  };
}

describeWithLibreOffice("rewards of a template, calculated by LibreOffice", () => {
  it.each(paying)("are those of $id, or the sheet says why not", async ({ pages, page }) => {
    const places = [...page.rewarded.places].sort((a, b) => (a.code < b.code ? -1 : 1));
    const cases = Array.from({ length: CASES }, (_, i) => caseOf(places.length, i));
    const saved = await recalculated(cases.map((each) => writeBook(filled(pages, page, each))));
    let [made, refused] = [0, 0];
    cases.forEach((each, at) => {
      const workbook = openWorkbook(saved[at]!);
      const rows = workbook.grid(workbook.sheets[0]!).rows.map((row) => (row ?? []).map(plainCell));
      const lines = rows.slice(FIRST, FIRST + places.length);
      const right = reportOf(page, places, each);
      const state = rows[STATE]![1];
      if (!right) {
        refused += 1;
        expect([at, each, state]).toEqual([at, each, expect.stringMatching(/.{6}/)]);
        return lines.forEach((row) => expect([row[4] ?? "", row[5] ?? ""]).toEqual(["", ""]));
      }
      made += 1;
      expect([at, each, state]).toEqual([at, each, "已分解"]);
      right.rows.slice(0, -1).forEach(([name, share, reward, remark], i) => {
        const line = lines[i]!;
        const said = typeof remark === "object" && remark && "zh" in remark ? remark.zh : remark;
        expect([at, line[0], line[6] ?? ""]).toEqual([at, name, said]);
        near([at, name, "share"], line[4], share);
        near([at, name, "reward"], line[5], reward);
      });
      const [, , paid, rest] = right.rows.slice(-1)[0]!;
      near([at, "paid"], rows[FIRST + places.length]![5], paid);
      near([at, "rest"], rows[FIRST + places.length + 1]![5], rest);
    });
    expect(made).toBeGreaterThan(CASES / 2);
    expect(refused).toBeGreaterThan(4);
  });
});

function near(where: unknown, cell: unknown, right: unknown): void {
  const number = (right as Amount).toNumber();
  const isNear = typeof cell === "number" && Math.abs(cell - number) <= 1e-9;
  expect([where, cell, number, isNear]).toEqual([where, cell, number, true]);
}

/** What the function gives; undefined where it or one of its rows has an error. */
function reportOf(
  { rule }: RewardPage,
  places: RewardPage["rewarded"]["places"],
  { pool, weights, redistribute, step, figures }: Case
): Report | undefined {
  const table = places.map(({ name }, i) => [name, ...figures[i]!]);
  try {
    const given = [[[pool]], table, [[...weights]], [[redistribute]], [[step]]];
    const report = rule.report(readArguments(rule.arguments, given));
    return report.rows.some((row) => row.some((cell) => cell instanceof JigaiError))
      ? undefined
      : report;
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}

function filled(pages: PolicyPages, page: RewardPage, each: Case): Book {
  const book = withOnly(template(pages, "zh", 1), [page.tab.zh, "奖励分配过程"]);
  const settings = [each.pool, ...each.weights, each.redistribute, each.step];
  const [sheet, ...others] = book.sheets;
  const rows = sheet!.rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (column === 1 && row >= 2 && row < 2 + settings.length)
        return { ...cell, value: settings[row - 2]! };
      const figure = each.figures[row - FIRST]?.[column - 1];
      return column > 0 && figure !== undefined ? { ...cell, value: figure } : cell;
    })
  );
  return { ...book, sheets: [{ ...sheet!, rows }, ...others] };
}
