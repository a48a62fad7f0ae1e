/**
 * Ledgers with planted mistakes, audited: how many of each kind were named rightly first where no other kind gives the
 * figure, which is the table of docs/audit.md. `node scripts/planted-ledgers.mjs [LEDGERS] [SEED]`: so many ledgers of
 * 200 rows for each policy; `--ways` tells policies and ways apart, `--list` lists what was named wrongly. Ends with 1
 * where a wrong row was missed, a right one accused, or fewer than 97% named rightly first. A seeded part of it is in
 * test/audit/planted.test.ts.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../build/requireTypeScript").requireTypeScript();
globalThis.__VERSION__ = "planted ledgers";
const { auditWords } = require("../src/core/audit/words");
const { forms } = require("../test/audit/planted/ledger");
const { asLine, isNamedFirst, isUnambiguous, judged } = require("../test/audit/planted/judge");

const ROWS = 200;
const [ledgers = 40, firstSeed = 1] = process.argv.slice(2).filter(Number).map(Number);
const [isByWay, isListing] = ["--ways", "--list"].map((option) => process.argv.includes(option));

const none = () => ({ planted: 0, clear: 0, first: 0, said: 0, missed: 0 });
const tallies = new Map();
const all = none();
const right = { rows: 0, accused: 0 };

for (const policy of new Set(forms.map((form) => form.policy))) {
  const own = forms.filter((form) => form.policy === policy);
  for (let i = 0; i < ledgers; i++) {
    // Of four ledgers of Enshi one is of awards.
    const form = own[i % 4 === 3 ? own.length - 1 : 0];
    judged(form, firstSeed + i, ROWS).forEach(count);
  }
}
report();
process.exitCode = all.missed > 0 || right.accused > 0 || all.first < all.clear * 0.97 ? 1 : 0;

function count(each) {
  const { form, line, comparison } = each;
  if (!line.planted) {
    right.rows++;
    if (comparison.verdict !== "agree") right.accused++;
    return;
  }
  const { kind, way = "" } = line.planted.candidate;
  const name = isByWay ? `${form.policy}, ${kind}, ${way}` : auditWords.en.causes[kind];
  const tally = tallies.get(name) ?? none();
  tallies.set(name, tally);
  for (const one of [tally, all]) {
    one.planted++;
    if (comparison.verdict !== (line.reported > line.due ? "over" : "under")) one.missed++;
    if (!isUnambiguous(each)) {
      if (comparison.mistakes.some((mistake) => mistake.kind === kind)) one.said++;
      continue;
    }
    one.clear++;
    if (isNamedFirst(each)) one.first++;
  }
  if (isListing && isUnambiguous(each) && !isNamedFirst(each)) console.log(asLine(each));
}

function report() {
  const line = (name, { planted, clear, first }) => {
    const share = clear === 0 ? "–" : `${((100 * first) / clear).toFixed(1)}%`;
    console.log(`| ${[name, planted, clear, first, share].join(" | ")} |`);
  };
  console.log("| kind | planted | unambiguous | named first | share |");
  console.log("| ---- | ------- | ----------- | ----------- | ----- |");
  for (const [name, tally] of [...tallies].sort()) line(name, tally);
  line("all", all);
  console.log(`of ${all.planted - all.clear} ambiguous ones ${all.said} are among those said`);
  console.log(
    `${all.missed} wrong rows missed; ${right.accused} of ${right.rows} right rows accused`
  );
}
