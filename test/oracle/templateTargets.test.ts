import type { Amount } from "../../src/core/amount";
import { policyPages } from "../../src/policies/pages";
import { overviewOf } from "../../src/taskpane/pages/targets/model/progress";
import { readColumn, type Texts } from "../../src/taskpane/pages/targets/model/figures";
import { poolOf } from "../../src/taskpane/pages/targets/model/pool";
import { quartersIn } from "../../src/taskpane/pages/targets/model/period";
import { firstScenario, type Scenario } from "../../src/taskpane/pages/targets/model/scenario";
import { splitOf } from "../../src/taskpane/pages/targets/model/split";
import { targetPolicyOf } from "../../src/taskpane/pages/targets/model/targetPolicy";
import { classesOf, unitsOf } from "../../src/taskpane/pages/targets/model/units";
import { template } from "../../src/template";
import { openWorkbook, type CellValue } from "../../src/workbook";
import { writeBook, type Book } from "../../src/workbook/book";
import { describeWithLibreOffice, recalculated } from "./libreoffice";
import { plainCell } from "./plainCell";
import { seeded } from "./rows";
import { withOnly } from "./withOnly";

const SHEETS = ["目标与进度", "目标分解过程"];
const METHODS = { base: "按基数", blend: "多项加权", growth: "按类别增速" } as const;
const COLUMNS = {
  C: "base",
  D: "second",
  E: "third",
  F: "floors",
  G: "caps",
  I: "done",
  N: "previous",
} as const;
type Column = (typeof COLUMNS)[keyof typeof COLUMNS];
/** That makes about 500 rows. */
const CASES = 24;

interface Case {
  readonly id: string;
  readonly year: string;
  readonly quarter: number;
  readonly scenario: Scenario;
  readonly texts: Readonly<Record<Column, Texts>>;
}

const random = seeded(20180321);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Figures of every sort: round ones that tie, equal ones, long ones, none. */
function caseOf(id: string, number: number): Case {
  const policy = targetPolicyOf(id);
  const method = pick(["base", "base", "blend", "growth"] as const);
  const year = pick(policy.years);
  const decimals = pick([0, 0, 2, 6]);
  const column = (blank: number, most = 100) =>
    Object.fromEntries(
      unitsOf(policy).flatMap(({ code }) =>
        random() < blank ? [] : [[code, String(Number((random() * most).toFixed(decimals)))]]
      )
    );
  const isBound = number % 3 > 0;
  const texts = {
    base: column(number % 6 === 5 ? 0.1 : 0),
    second: column(number % 6 === 4 ? 0.1 : 0),
    third: column(0),
    floors: isBound ? column(0.6, 40) : {},
    caps: isBound ? column(number % 4 === 0 ? 0 : 0.5, 300) : {},
    done: column(0.2, 60),
    previous: column(0.2, 60),
  };
  const rates = classesOf(policy).map(({ key }) => [key, String(pick([0, 15, 20.5, -10]))]);
  const scenario: Scenario = {
    ...firstScenario,
    method,
    weights: pick([
      [34, 33, 33],
      [50, 50, 0],
      [0, 0, 100],
    ]),
    rates: Object.fromEntries(rates),
    floors: texts.floors,
    caps: texts.caps,
    step: pick(["0.01", "0.01", "0.1", "1", "0.03"]),
  };
  const quarter = 1 + Math.floor(random() * quartersIn(policy, year));
  return { id, year, quarter, scenario, texts };
}

const cases = policyPages.flatMap(({ policy, targets }) =>
  targets ? Array.from({ length: CASES }, (_, i) => caseOf(policy.id, i)) : []
);

describeWithLibreOffice("targets of a template, calculated by LibreOffice", () => {
  const found: (readonly (readonly unknown[])[])[] = [];

  beforeAll(async () => {
    const saved = await recalculated(cases.map((each) => writeBook(filled(each))));
    for (const bytes of saved) {
      const workbook = openWorkbook(bytes);
      found.push(workbook.grid(workbook.sheets[0]!).rows.map((row) => (row ?? []).map(plainCell)));
    }
  }, 180_000);

  it("are split as the task pane splits them, or say why not", () => {
    let made = 0;
    cases.forEach((each, at) => {
      const policy = targetPolicyOf(each.id);
      const rows = rowsOf(each, found[at]!);
      const split = splitOf(policy, each.year, each.scenario, indicatorsOf(each));
      const state = rows.state;
      if (split.kind !== "made") {
        expect([at, split.kind, state]).toEqual([
          at,
          split.kind,
          expect.not.stringMatching("已分解"),
        ]);
        expect(String(state).length).toBeGreaterThan(5);
        return rows.units.forEach((row) => expect(row[7] ?? "").toBe(""));
      }
      made += 1;
      expect([at, state]).toEqual([at, "已分解"]);
      unitsOf(policy).forEach(({ name }, i) => {
        const target = rows.units.find((row) => row[0] === name)![7];
        const right = split.result.shares[i]!.toNumber();
        expect([at, name, target, Math.abs((target as number) - right) <= 1e-9]).toEqual([
          at,
          name,
          target,
          true,
        ]);
      });
      const rest = split.result.rest.toNumber();
      expect([at, rows.check]).toEqual([
        at,
        rest === 0 ? "合计等于总目标" : expect.stringMatching(/^合计与总目标相差/),
      ]);
    });
    expect(made).toBeGreaterThan(cases.length / 3);
    expect(cases.length - made).toBeGreaterThan(3);
  });

  it("tell completion, pace, gap and growth as the task pane does, and who is behind", () => {
    let behind = 0;
    cases.forEach((each, at) => {
      const policy = targetPolicyOf(each.id);
      const { state, units } = rowsOf(each, found[at]!);
      const split = splitOf(policy, each.year, each.scenario, indicatorsOf(each));
      const of = (column: Column) => readColumn(unitsOf(policy), each.texts[column]);
      const targets = split.kind === "made" ? split.result.shares : [];
      const reached = { quarter: each.quarter, of: quartersIn(policy, each.year) };
      const columns = { targets, done: of("done"), previous: of("previous") };
      const pool = poolOf(policy, each.year, of("base"));
      const overview = overviewOf(policy, { ...columns, ...(pool && { pool }) }, reached);
      for (const { unit, completion, pace, gap, growth, done } of overview.units) {
        const row = units.find(([name]) => name === unit.name)!;
        const cells = [row[9], row[10], row[11], row[14]].map((cell) => cell ?? "");
        [completion, pace, gap].forEach((right, i) => same([at, unit.name, i], cells[i], right));
        if (growth) same([at, unit.name, "growth"], cells[3], growth);
        else expect(typeof cells[3]).toBe("string");
        const isCapBelow =
          Number(each.texts.caps[unit.code]) < Number(each.texts.floors[unit.code]);
        const verdict = isCapBelow
          ? "待更正"
          : !done
            ? "未填"
            : state !== "已分解"
              ? "目标未定"
              : !pace
                ? "目标为零"
                : pace.isNegative() && !pace.isZero()
                  ? "落后"
                  : "不落后";
        expect([at, unit.name, row[12]]).toEqual([at, unit.name, verdict]);
        if (verdict === "落后") behind += 1;
      }
    });
    expect(behind).toBeGreaterThan(10);
  });

  it("say what is wrong with an entry, and split nothing by it", async () => {
    const sound = cases.find(({ scenario, texts }) => {
      const isWhole = Object.keys(texts.base).length === unitsOf(targetPolicyOf("yichang")).length;
      return scenario.method === "base" && isWhole;
    })!;
    const wrong: readonly (readonly [address: string, value: CellValue, said: RegExp])[] = [
      ["B3", "去年", /年度.*去年/],
      ["B3", null, /没有填“年度”/],
      ["B7", 0, /最小单位.*大于零/],
      ["B8", "平均", /分解办法.*平均/],
      ["C20", -3, /填得不对/],
      ["C20", "三十", /填得不对|未填/],
    ];
    const saved = await recalculated(
      wrong.map(([address, value]) => writeBook(put(filled(sound), address, value)))
    );
    wrong.forEach(([address, value, said], i) => {
      const workbook = openWorkbook(saved[i]!);
      const { state, units } = rowsOf(sound, workbook.grid(workbook.sheets[0]!).rows as never);
      expect([address, value, state]).toEqual([address, value, expect.stringMatching(said)]);
      units.forEach((row) => expect(row[7] ?? "").toBe(""));
    });
  });
});

function same(where: unknown, cell: unknown, right: Amount | undefined): void {
  const isRight =
    right === undefined
      ? cell === ""
      : typeof cell === "number" && Math.abs(cell - right.toNumber()) <= 1e-9;
  expect([where, cell, right?.toFixed(), isRight]).toEqual([where, cell, right?.toFixed(), true]);
}

function indicatorsOf({ id, texts }: Case) {
  const units = unitsOf(targetPolicyOf(id));
  return [texts.base, texts.second, texts.third].map((column) => readColumn(units, column));
}

/** What stands where: settings are 12 rows and one for each class from the third on, then the table. */
function layoutOf(id: string) {
  const policy = targetPolicyOf(id);
  const state = 2 + 9 + classesOf(policy).length;
  return { state, first: state + 3, count: unitsOf(policy).length };
}

function rowsOf({ id }: Case, rows: readonly (readonly unknown[])[]) {
  const { state, first, count } = layoutOf(id);
  return {
    state: rows[state]![1],
    units: rows.slice(first, first + count),
    check: rows[first + count + 1]![1],
  };
}

function filled({ id, year, quarter, scenario, texts }: Case): Book {
  const pages = policyPages.find(({ policy }) => policy.id === id)!;
  let book = withOnly(template(pages, "zh", 1), SHEETS);
  const { first, count } = layoutOf(id);
  const sheet = book.sheets[0]!;
  book = put(book, "B3", /^\d+$/.test(year) ? Number(year) : year);
  book = put(book, "B4", quarter);
  book = put(book, "B7", Number(scenario.step));
  book = put(book, "B8", METHODS[scenario.method]);
  scenario.weights.forEach((weight, i) => (book = put(book, `B${9 + i}`, weight / 100)));
  classesOf(targetPolicyOf(id)).forEach(({ key }) => {
    const label = pages.targets!.className(key).zh + "增速";
    const row = sheet.rows.findIndex(([cell]) => cell?.value === label);
    book = put(book, `B${row + 1}`, Number(scenario.rates[key]) / 100);
  });
  for (let row = first; row < first + count; row++) {
    const { code } = pages.policy.places.units.find(
      ({ name }) => name === sheet.rows[row]![0]!.value
    )!;
    for (const [column, key] of Object.entries(COLUMNS)) {
      const text = texts[key][code];
      if (text !== undefined) book = put(book, `${column}${row + 1}`, Number(text));
    }
  }
  return book;
}

/** The book with a value in a cell of its first sheet. */
function put(book: Book, address: string, value: CellValue): Book {
  const [, letter, number] = /^([A-Z])(\d+)$/.exec(address)!;
  const column = letter!.charCodeAt(0) - 65;
  const [sheet, ...others] = book.sheets;
  const rows = sheet!.rows.map((cells, row) =>
    row === Number(number) - 1
      ? cells.map((cell, at) => (at === column ? { ...cell, value } : cell))
      : cells
  );
  return { ...book, sheets: [{ ...sheet!, rows }, ...others] };
}
