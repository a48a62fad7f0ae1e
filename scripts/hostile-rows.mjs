/**
 * A million hostile rows over all row rules, in columns and each by itself: values, error codes and messages have to be
 * the same. `node scripts/hostile-rows.mjs [ROWS] [SEED]`; ends with 1 where there is a difference. A seeded part of it
 * is in test/core/rule/columns/columns.test.ts.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../build/requireTypeScript").requireTypeScript();
globalThis.__VERSION__ = "hostile rows";
const { workOut } = require("../src/core/rule");
const { rules } = require("../src/policies");
const { byItself, said } = require("../test/oracle/byItself");
const { seeded, trials } = require("../test/oracle/rows");

const [wanted = 1_000_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const AT_ONCE = 5_000;
const found = { rows: 0, told: 0, different: 0 };

for (let seed = firstSeed; found.rows < wanted; seed++) {
  for (const rule of rules.values()) compare(rule, seeded(seed));
}
console.log(
  `${found.rows} rows, ${found.told} of them told at once: ${found.different} differences`
);
process.exitCode = found.different > 0 ? 1 : 0;

function compare(rule, random) {
  const rows = Array.from({ length: AT_ONCE }, (_, i) =>
    trials(rule, i, random).map(({ cell }) => cell ?? null)
  );
  // Any two arguments left out, or one, or none.
  const leftOut = [0, 1].map(() => Math.floor(random() * 2 * rule.inputs.length));
  const given = rows.map((row) => row.map((cell, i) => (leftOut.includes(i) ? undefined : cell)));
  const columns = rule.inputs.map((_, column) =>
    leftOut.includes(column) ? undefined : { cells: given, column }
  );
  found.rows += AT_ONCE;
  workOut(rule, columns, AT_ONCE, (row, value) => {
    if (value === undefined) return;
    found.told += 1;
    const [one, other] = [said(value), byItself(rule, given[row])];
    if (Object.is(one, other)) return;
    found.different += 1;
    console.log(rule.id, JSON.stringify(given[row]), "in columns:", one, "by itself:", other);
  });
}
