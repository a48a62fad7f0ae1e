/**
 * Ledgers with planted mistakes, audited: how many of each kind were flagged, and how many named rightly first. The
 * table of docs/audit.md. `node scripts/planted-ledgers.mjs [LEDGERS] [SEED] [--list]`: so many of 200 rows for each
 * policy; ends with 1 where a wrong row is missed, a right one accused, or fewer than 97% are named rightly first. A
 * seeded part of it is in test/audit/planted.test.ts.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../build/requireTypeScript").requireTypeScript();
globalThis.__VERSION__ = "planted ledgers";
const { forms } = require("../test/audit/planted/ledger");
const { asLine, isNamedFirst, isUnambiguous, judged } = require("../test/audit/planted/judge");

const ROWS = 200;
const [ledgers = 40, firstSeed = 1] = process.argv.slice(2).filter(Number).map(Number);
const isListing = process.argv.includes("--list");

const why = {};
const ways = new Map();
const right = { rows: 0, accused: 0 };
for (const policy of new Set(forms.map((form) => form.policy))) {
  const own = forms.filter((form) => form.policy === policy);
  for (let i = 0; i < ledgers; i++) {
    // Of four ledgers of Enshi one is of awards.
    const form = own[i % 4 === 3 ? own.length - 1 : 0];
    judged(form, firstSeed + i, ROWS).forEach(count);
  }
}

function count(each) {
  const { line, comparison } = each;
  if (!line.planted) {
    right.rows++;
    if (comparison.verdict !== "agree") right.accused++;
    return;
  }
  const { kind, way = "" } = line.planted.candidate;
  const name = `${each.form.policy} | ${kind} | ${way}`;
  const tally = ways.get(name) ?? { planted: 0, missed: 0, clear: 0, first: 0, said: 0 };
  ways.set(name, tally);
  tally.planted++;
  if (comparison.verdict !== (line.reported > line.due ? "over" : "under")) tally.missed++;
  if (!isUnambiguous(each)) {
    if (process.env.WHY)
      for (const o of line.planted.others) {
        const k = kind + " ~ " + o;
        why[k] = (why[k] ?? 0) + 1;
      }
    if (comparison.mistakes.some((mistake) => mistake.kind === kind)) tally.said++;
    return;
  }
  tally.clear++;
  if (isNamedFirst(each)) tally.first++;
  else if (isListing) console.log(asLine(each));
}

const total = { planted: 0, missed: 0, clear: 0, first: 0, said: 0 };
const share = ({ clear, first }) => (clear === 0 ? "–" : `${((100 * first) / clear).toFixed(1)}%`);
const show = (name, tally) =>
  console.log(
    `| ${name} | ${tally.planted} | ${tally.missed} | ${tally.clear} | ${tally.first} | ${share(tally)} | ${tally.said} of ${tally.planted - tally.clear} |`
  );
console.log(
  "| policy | kind | way | planted | missed | unambiguous | first | share | ambiguous: said |"
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const [name, tally] of [...ways].sort(([a], [b]) => (a < b ? -1 : 1))) {
  show(name, tally);
  for (const key in total) total[key] += tally[key];
}
show("all | | ", total);
console.log(`${right.rows} right rows, ${right.accused} accused`);
process.exitCode =
  total.missed > 0 || right.accused > 0 || total.first < total.clear * 0.97 ? 1 : 0;

if (process.env.WHY)
  console.log(
    Object.entries(why)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 60)
  );
