/**
 * Writes docs/mutants.md from Stryker's report, or from those of several runs that are named: `npm run
 * test:mutation`, `node scripts/write-mutants.mjs REPORT…`. Where several tried the same file, the last one counts.
 * Survivors that have no reason yet in test/mutation/survivors.json are listed in coverage/survivors.txt.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** Why mutants of a kind survive: `mutants` names them by file and a piece of `was → is`. */
const reasons = read("test/mutation/survivors.json");

/** Files of words, which `stryker.config.mjs` leaves out. */
const WORDS =
  /\/text\/(zh|en)\.ts$|\/audit\/words\/|\/(help|clauses|checklists|texts|\w*Messages)\.ts$/;

const named = process.argv.slice(2);
const reports = named.length > 0 ? named : [join(root, "coverage/mutation-report.json")];

/** By file what its last run says of it, and on which day that was. */
const tried = new Map(
  reports.flatMap((report) => {
    const day = statSync(report).mtime.toISOString().slice(0, 10);
    const { files } = JSON.parse(readFileSync(report, "utf8"));
    return Object.entries(files)
      .filter(([file]) => existsSync(join(root, file)) && !WORDS.test(file))
      .map(([file, of]) => [file, { ...of, day }]);
  })
);

/** The mutants that count: words and texts are left out beforehand. */
const mutants = [...tried].flatMap(([file, { source, mutants, day }]) => {
  const lines = source.split("\n");
  return mutants
    .filter(({ status }) => status !== "Ignored")
    .map(({ status, replacement, location: { start, end } }) => ({
      file,
      day,
      line: start.line,
      isKilled: status === "Killed" || status === "Timeout",
      change: `${textBetween(lines, start, end)} → ${oneLine(replacement)}`,
    }));
});

for (const mutant of mutants) {
  mutant.reason = reasons.find((reason) =>
    reason.mutants.some(
      ({ file, change }) => file === mutant.file && mutant.change.includes(change)
    )
  );
}

function textBetween(lines, start, end) {
  const text = lines.slice(start.line - 1, end.line);
  text[text.length - 1] = text[text.length - 1].slice(0, end.column - 1);
  text[0] = text[0].slice(start.column - 1);
  return oneLine(text.join(" "));
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

/** `src/core/amount`, `src/core/rule/columns`, `src/workbook/patch`; `src/policies` and `src/functions` whole. */
const folderOf = (file) =>
  /^src\/(core\/rule\/[^/.]+(?=\/)|(core|workbook)(\/[^/.]+(?=[/.]))?|[^/]+)/.exec(file)[0];

/** What stands there now; undefined where the file is gone. */
const sourceOf = (file) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;

const rowOf = (name, of) => {
  const killed = of.filter(({ isKilled }) => isKilled).length;
  const explained = of.filter(({ isKilled, reason }) => !isKilled && reason).length;
  const open = of.length - killed - explained;
  const score = ((100 * killed) / (of.length - explained)).toFixed(1);
  const changed = of.filter(({ file }) => tried.get(file).source !== sourceOf(file)).length;
  const days = [...new Set(of.map(({ day }) => day))].sort();
  return `| ${[name, of.length, killed, explained, open, `${score}%`, changed, days.join(", ")].join(" | ")} |`;
};

const groups = [...new Set(mutants.map(({ file }) => folderOf(file)))]
  .sort()
  .map((folder) => [folder, mutants.filter(({ file }) => folderOf(file) === folder)]);
const table = [
  "| | Mutants | Killed | With a reason | Open | Score | Changed since | Tried |",
  "| --- | --: | --: | --: | --: | --: | --: | --- |",
  ...[...groups, ["all", mutants]].map(([name, of]) => rowOf(name, of)),
];

/** Files with rules in them, not only types, that no report says anything of. */
const untried = ["core", "policies", "functions", "workbook"].flatMap((floor) =>
  readdirSync(join(root, "src", floor), { recursive: true })
    .map((name) => `src/${floor}/${name}`)
    .filter((file) => /(?<!\.d)\.ts$/.test(file) && !tried.has(file) && !WORDS.test(file))
    .filter((file) => /\bfunction\b|\bclass\b|=>|\/[gimsuy]*\.test/.test(sourceOf(file)))
);

const surviving = mutants.filter(({ isKilled }) => !isKilled);
const explained = reasons.map((reason) => {
  const count = surviving.filter((mutant) => mutant.reason === reason).length;
  return `- **${reason.kind}** (${count}): ${reason.why}`;
});
const open = surviving.filter(({ reason }) => !reason);

const page = readFileSync(join(root, "test/mutation/mutants.md"), "utf8")
  .replace("{{table}}", () => table.join("\n"))
  .replace("{{untried}}", () =>
    untried.length > 0 ? `\nNot tried yet: ${untried.sort().join(", ")}.\n` : ""
  )
  .replace("{{reasons}}", () => explained.join("\n") || "None yet.");
writeFileSync(join(root, "docs/mutants.md"), page);
writeFileSync(
  join(root, "coverage/survivors.txt"),
  open.map(({ file, line, change }) => `${file}:${line} ${change}\n`).join("")
);
console.log(`docs/mutants.md; ${open.length} survivors without a reason in coverage/survivors.txt`);
