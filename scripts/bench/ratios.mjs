/** The functions beside what they are measured by: a plain loop, the same in decimal.js, a rule engine. */
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { Decimal } from "decimal.js";
import { Engine } from "json-rules-engine";
import { load, script } from "./bundle.mjs";
import { interleaved } from "./interleaved.mjs";
import { plainAllocation, plainLoop } from "./anchors.mjs";

const require = createRequire(import.meta.url);
require("../../build/requireTypeScript").requireTypeScript();
globalThis.__VERSION__ = "bench";
const { explain, readInputs } = require("../../src/core/rule");
const { rules } = require("../../src/policies");

const functions = load();
const { YC_SUBSIDY, YC_FUND_CHECK, YC_RANK, YC_REWARD } = functions;
const { JG_AMOUNT, JG_ALLOCATE, JG_CHECK, JG_EXPLAIN, JG_NEEDED } = functions;

/** A row of the table: what, how it compares, and what it is to be. */
const lines = [];
const line = (what, ratio, goal, detail) => lines.push([what, ratio, goal, detail]);
const times = (one, other) => `${(one / other).toFixed(2)}×`;
const ms = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const each = (time, count) => `${((time / count) * 1000).toFixed(2)} µs`;

let seed = 20180403;
const random = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
const column = (rows, cell) => Array.from({ length: rows }, (_, row) => [cell(row)]);
const money = () => Math.round(random() * 1e6) / 100;
const places = ["西陵区", "夷陵区", "宜都市", "伍家岗区"];
const rowsOf = (rows) => [
  column(rows, () => (random() < 0.5 ? money() : null)),
  column(rows, money),
  column(rows, () => null),
  column(rows, () => (random() < 0.2 ? money() : null)),
  column(rows, () => places[Math.floor(random() * 4)]),
];

async function columns() {
  const five = rowsOf(100_000);
  const word = (one, other) => column(100_000, () => (random() < 0.5 ? one : other));
  const ten = [
    ...five,
    column(100_000, money),
    word("无", null),
    word("是", "否"),
    word("并计", null),
    word("分期", null),
  ];
  const clean = column(100_000, (row) => row / 100);
  const hundredth = (cell) => clean.map((row, i) => (i % 100 === 0 ? [cell(i)] : row));
  const [texts, strange] = [hundredth((i) => `${i}元`), hundredth((i) => `约${i}`)];
  const million = rowsOf(1_000_000);
  const due = YC_SUBSIDY(...five);
  const wrong = column(1_000, (row) => (row % 2 ? row / 2 + 1 : row * 0.7));
  const few = five.map((cells) => cells.slice(0, 1_000));
  const found = await interleaved({
    plain: () => plainLoop(five),
    five: () => YC_SUBSIDY(...five),
    ten: () => YC_SUBSIDY(...ten),
    clean: () => YC_SUBSIDY(clean),
    texts: () => YC_SUBSIDY(texts),
    strange: () => YC_SUBSIDY(strange),
    checked: () => JG_CHECK(due, [["YC_SUBSIDY"]], five),
    wrong: () => JG_CHECK(wrong, [["YC_SUBSIDY"]], few),
  });
  const { plain } = found;
  const large = await interleaved({ million: () => YC_SUBSIDY(...million) }, 5);
  line("YC_SUBSIDY, 5 columns × 100 000", times(found.five, plain), "≤ 3×", ms(found.five));
  line("all ten arguments", times(found.ten, plain), "≤ 4×", ms(found.ten));
  line("1% of cells readable text", times(found.texts, found.clean), "≤ 1.15×", ms(found.texts));
  line("1% unreadable", times(found.strange, found.clean), "≤ 1.5×", ms(found.strange));
  line("1 000 000 rows", times(large.million, found.five), "≤ 11×", ms(large.million));
  line("JG_CHECK of right rows", times(found.checked, found.five), "≤ 1.5×", ms(found.checked));
  line("JG_CHECK of a wrong row", "", "", each(found.wrong, 1_000));
}

async function singleCalls() {
  const CALLS = 10_000;
  const many = (call) => () => {
    for (let i = 0; i < CALLS; i++) call((i * 3) / 100 + 0.5);
  };
  const cap = new Decimal(300);
  const least = (amount) => (amount.gt(cap) ? cap : amount).toNumber();
  const found = await interleaved({
    bareTwo: many((n) => {
      const [interest, equipment] = [new Decimal(n), new Decimal(4000)];
      return least(interest.isZero() ? equipment.times(0.1) : interest.times(0.5));
    }),
    bareTen: many((n) => {
      const [interest, equipment] = [new Decimal(n), new Decimal(4000)];
      const others = new Decimal(1).plus(new Decimal(2)).times(0.5);
      const all = interest.times(0.5).plus(others).plus(equipment.times(0.1));
      return Decimal.max(new Decimal(least(all)).minus(new Decimal(7)), 0).toNumber();
    }),
    two: many((n) => YC_SUBSIDY([[n]], [[4000]])),
    ten: many((n) =>
      YC_SUBSIDY(
        ...[[[n]], [[4000]], [[1]], [[2]], [["西陵区"]], [[7]]],
        ...[[["有"]], [["是"]], [["并计"]], [["分期"]]]
      )
    ),
  });
  line("single call, 2 arguments", times(found.bareTwo, found.two), "≥ 4×", each(found.two, CALLS));
  line("10 arguments", times(found.bareTen, found.ten), "≥ 2×", each(found.ten, CALLS));
}

async function explanations() {
  const CALLS = 1_000;
  const engine = new Engine(
    ["loan_interest", "lease_rent", "equipment"].map((fact) => ({
      conditions: {
        all: [
          { fact: "place", operator: "in", value: ["西陵区", "伍家岗区", "点军区", "猇亭区"] },
          { fact: "completed", operator: "equal", value: true },
          { fact, operator: "greaterThan", value: 0 },
        ],
      },
      event: { type: fact },
    }))
  );
  const rule = rules.get("YC_SUBSIDY");
  const inputs = Array.from({ length: CALLS }, (_, i) =>
    readInputs(rule.inputs, [i * 3 + 0.5, 4000, null, null, "西陵区"])
  );
  const found = await interleaved({
    engine: async () => {
      for (let i = 0; i < CALLS; i++)
        await engine.run({
          ...{ place: "西陵区", completed: true, loan_interest: i * 3 + 0.5 },
          ...{ equipment: 4000, lease_rent: 0 },
        });
    },
    core: () => inputs.forEach((given) => explain(rule, given)),
    called: () => {
      for (let i = 0; i < CALLS; i++)
        JG_EXPLAIN([["YC_SUBSIDY"]], [[[i * 3 + 0.5]], [[4000]], null, null, [["西陵区"]]]);
    },
    needed: () => {
      for (let i = 0; i < 100; i++)
        JG_NEEDED([[200]], [["YC_SUBSIDY"]], [["equipment"]], [[[null]], [[i]]]);
    },
  });
  line("core explain", times(found.engine, found.core), "≥ 4×", each(found.core, CALLS));
  line("JG_EXPLAIN", times(found.engine, found.called), "≥ 2×", each(found.called, CALLS));
  line("JG_NEEDED", "", "", each(found.needed, 100));
}

async function tables() {
  const units = ["宜都市", "枝江市", "当阳市", "远安县", "兴山县", "秭归县", "长阳", "五峰"];
  const claims = (rows) => [
    [[rows * 10]],
    column(rows, (row) => ((row * 37) % 1009) + 0.1),
    column(rows, (row) => (row % 5 ? 0 : 0.5)),
    column(rows, (row) => (row % 3 ? 50 : 200)),
  ];
  const table = (rows) => Array.from({ length: rows }, (_, i) => [units[i % 8], i, i * 2, i]);
  const few = (rows) => table(rows).map((row) => row.slice(0, 2));
  const [some, all] = [claims(3_000), claims(30_000)];
  const text = column(10_000, (row) => `${row},000元`.replace(/^\d{4},/, "1,"));
  const bad = column(10_000, (row) => `约${row}`);
  const found = await interleaved({
    plain: () => plainAllocation(...some),
    some: () => JG_ALLOCATE(...some),
    check300: () => YC_FUND_CHECK(few(300)),
    check3000: () => YC_FUND_CHECK(few(3_000)),
    rank300: () => YC_RANK(few(300)),
    rank3000: () => YC_RANK(few(3_000)),
    reward300: () => YC_REWARD([[100]], table(300)),
    reward3000: () => YC_REWARD([[100]], table(3_000)),
    text: () => JG_AMOUNT(text),
    bad: () => YC_SUBSIDY(bad),
  });
  const { all: large } = await interleaved({ all: () => JG_ALLOCATE(...all) }, 3);
  line("JG_ALLOCATE, 3 000 with bounds", times(found.some, found.plain), "≤ 0.11×", ms(found.some));
  line("30 000 against 3 000", times(large, found.some), "≤ 12×", ms(large));
  for (const [name, of] of [
    ["YC_FUND_CHECK", "check"],
    ["YC_RANK", "rank"],
    ["YC_REWARD", "reward"],
  ]) {
    const [small, big] = [found[`${of}300`], found[`${of}3000`]];
    line(`${name}, 3 000 rows against 300`, times(big, small), "linear", ms(big));
  }
  line("JG_AMOUNT, a text", "", "", each(found.text, 10_000));
  line("an unreadable cell", "", "", each(found.bad, 10_000));
}

async function loading() {
  const { once } = await interleaved({ once: load });
  line("functions.js, loaded", "", "", ms(once));
  const kilobytes = (gzipSync(script).length / 1024).toFixed(1);
  line("functions.js, gzipped", "", "≤ 66 KB", `${kilobytes} KB`);
}

await columns();
await singleCalls();
await explanations();
await tables();
await loading();
for (const [what, ratio, goal, detail] of lines)
  console.log(
    [what.padEnd(40), ratio.padStart(9), goal.padStart(9), detail.padStart(10)].join(" ")
  );
