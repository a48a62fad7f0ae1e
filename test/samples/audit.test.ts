/**
 * The command's audit of the sample workbooks, row by row, held against what the rows were planted to come to
 * (test/scenarios/samples, from which scripts/samples/expectations.mjs writes them).
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../cli/support/run";
import { readWorkbook } from "../support/exceljsFiles";

interface Expectation {
  readonly value?: number;
  readonly error?: string;
}
interface Column {
  readonly sheet: string;
  readonly function: string;
  readonly rows: Readonly<Record<string, Expectation>>;
}
interface FoundLedger {
  readonly columns: readonly { readonly index: number; readonly field?: string }[];
  readonly reported: readonly Readonly<Record<string, number>>[];
  readonly differing: readonly { row: number; comparisons: readonly { verdict: string }[] }[];
}

const root = resolve(__dirname, "../..");
const TOLERANCE = 0.01;

/** Where a ledger says more than the arguments of a function: what the audit then makes of the row. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, Expectation>>>> = {
  YC_SUBSIDY: {
    36: { error: "interest was paid where the row says that there is no loan" },
    98: { error: "interest is shown as a percentage" },
  },
  ES_SUBSIDY: {
    // A function can't tell 0 from a blank. In a cell it says no, and nothing is due.
    19: { value: 0 },
    29: { value: 0 },
    // A dash in a ledger is a blank: 1% of 2700, and 3% of 620.
    53: { value: 27 },
    54: { value: 18.6 },
  },
  ES_AWARD: {},
};

test.each([
  ["yichang", ["YC_SUBSIDY"]],
  ["enshi", ["ES_SUBSIDY", "ES_AWARD"]],
])("the audit of the %s sample finds what was planted, and nothing else", async (policy, rules) => {
  const file = join(root, `assets/samples/${policy}-2018.xlsx`);
  const scenario = join(root, `test/scenarios/samples/${policy}-2018.json`);
  const { columns } = JSON.parse(readFileSync(scenario, "utf8")) as { columns: Column[] };
  const workbook = await readWorkbook(file);
  const { out } = await run("audit", file, "--policy", policy, "--json");
  const { ledgers } = JSON.parse(out).files[0] as { ledgers: FoundLedger[] };
  expect(ledgers).toHaveLength(rules.length);

  rules.forEach((rule, i) => {
    const { sheet, rows } = columns.find((column) => column.function === rule)!;
    const ledger = ledgers[i]!;
    const { index } = ledger.columns.find(({ field }) => field === "reported")!;
    const planted = Object.entries(rows).map(([row, ofFunction]): [number, string] => {
      const { value, error } = OTHERWISE[rule]![row] ?? ofFunction;
      if (error !== undefined) return [Number(row), "unreadable"];
      const reported = Number(workbook.getWorksheet(sheet)!.getCell(Number(row), index + 1).value);
      const more = reported - value!;
      // Floating point: a difference of just the tolerance agrees.
      const isRight = Math.abs(more) <= TOLERANCE + 1e-9;
      return [Number(row), isRight ? "agree" : more > 0 ? "over" : "under"];
    });
    const found = new Map(
      ledger.differing.map(({ row, comparisons }) => [row, comparisons[0]!.verdict])
    );
    expect(planted.map(([row]) => [row, found.get(row) ?? "agree"])).toEqual(planted);
    for (const verdict of ["agree", "over", "under", "unreadable"]) {
      const count = planted.filter(([, each]) => each === verdict).length;
      expect([verdict, ledger.reported[0]![verdict]]).toEqual([verdict, count]);
    }
  });
});
