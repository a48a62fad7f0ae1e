/** How fast the shipped functions are, called as Excel calls. */
import { performance } from "node:perf_hooks";
import { loadBare } from "./bundle.mjs";

const { YC_COUNTED, YC_SUBSIDY, ES_SUBSIDY, JG_AMOUNT, JG_ALLOCATE, JG_CHECK, JG_EXPLAIN } =
  loadBare();

const column = (rows, cell) => Array.from({ length: rows }, (_, row) => [cell(row)]);
/** A:A with so many cells filled, the others as the host hands blanks over. */
const wholeColumn = (filled, cell, blank = "") =>
  column(1_048_576, (row) => (row < filled ? cell(row) : blank));
const money = wholeColumn(500, (row) => row + 0.5);
const places = wholeColumn(500, () => "西陵区");
const zeros = wholeColumn(500, (row) => row + 0.5, 0);
const payments = Array.from({ length: 1_048_576 }, (_, row) =>
  row < 500 ? [43_252 + row, 1] : ["", ""]
);
const loads = {
  "YC_SUBSIDY(A:A,B:B), 500 filled": () => YC_SUBSIDY(money, money, null, null, places),
  "YC_SUBSIDY(A:A), blanks as 0": () => YC_SUBSIDY(zeros, zeros),
  "JG_CHECK(A:A,…,B:B), 500 filled": () => JG_CHECK(money, [["YC_SUBSIDY"]], [money]),
  "YC_COUNTED(A:B,…), 500 filled": () => YC_COUNTED(payments, [[43_252]]),
  "YC_SUBSIDY, 10 000 rows": () =>
    YC_SUBSIDY(
      column(10_000, (row) => row / 100),
      column(10_000, (row) => row),
      null,
      null,
      [["高新区"]]
    ),
  "YC_SUBSIDY, 100 000 rows": () => YC_SUBSIDY(column(100_000, (row) => row / 100)),
  "ES_SUBSIDY, 10 000 rows": () =>
    ES_SUBSIDY(
      column(10_000, (row) => row),
      column(10_000, (row) => row * 2),
      [["叠加"]]
    ),
  "JG_AMOUNT, 10 000 texts": () =>
    JG_AMOUNT(column(10_000, (row) => `${row},000元`.replace(/^\d{4},/, "1,"))),
  "JG_ALLOCATE, 1 000 claims": () =>
    JG_ALLOCATE(
      [[700]],
      column(1_000, (row) => row + 0.1)
    ),
  "JG_EXPLAIN, 1 000 calls": () => {
    for (let i = 0; i < 1_000; i++) JG_EXPLAIN([["YC_SUBSIDY"]], [[[i]], [[10_000]]]);
  },
};

for (const [name, run] of Object.entries(loads)) {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(`${name.padEnd(32)} ${times[2].toFixed(1).padStart(8)} ms (median of 5)`);
}
