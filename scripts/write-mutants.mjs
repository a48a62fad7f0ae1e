/**
 * Writes docs/mutants.md from Stryker's report, or from those of several folders that are named: `npm run
 * test:mutation`, `node scripts/write-mutants.mjs REPORT…`. Survivors that have no reason yet in
 * test/mutation/survivors.json are listed in coverage/survivors.txt.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** Why mutants of a kind survive: `mutants` names them by file and a piece of `was → is`. */
const reasons = read("test/mutation/survivors.json");

const named = process.argv.slice(2);
const reports = named.length > 0 ? named : [join(root, "coverage/mutation-report.json")];

/** The mutants that count: words and texts are left out beforehand. */
const mutants = reports.flatMap((report) => mutantsIn(JSON.parse(readFileSync(report, "utf8"))));

function mutantsIn({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants
      .filter(({ status }) => status !== "Ignored")
      .map(({ status, replacement, location: { start, end } }) => ({
        file,
        line: start.line,
        isKilled: status === "Killed" || status === "Timeout",
        change: `${textBetween(lines, start, end)} → ${oneLine(replacement)}`,
      }));
  });
}

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

/** `src/core/amount`, `src/core/rule/columns`; `src/policies` and the other folders whole. */
const folderOf = ({ file }) => /^src\/(core\/rule\/[^/.]+(?=\/)|core\/[^/.]+|[^/]+)/.exec(file)[0];

const foldersIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

const rowOf = (name, of) => {
  const killed = of.filter(({ isKilled }) => isKilled).length;
  const explained = of.filter(({ isKilled, reason }) => !isKilled && reason).length;
  const open = of.length - killed - explained;
  const score = ((100 * killed) / (of.length - explained)).toFixed(1);
  return `| ${name} | ${of.length} | ${killed} | ${explained} | ${open} | ${score}% |`;
};

const folders = [...new Set(mutants.map(folderOf))].sort();
/** Those that the reports say nothing of; polyfills and words have no mutants. */
const untried = [
  ...[...foldersIn("src/core"), ...foldersIn("src/core/rule")],
  ...["src/functions", "src/policies", "src/workbook"],
].filter((folder) => !folders.includes(folder));
const table = [
  "| | Mutants | Killed | With a reason | Open | Score |",
  "| --- | --: | --: | --: | --: | --: |",
  ...folders.map((folder) =>
    rowOf(
      folder,
      mutants.filter((mutant) => folderOf(mutant) === folder)
    )
  ),
  rowOf("all", mutants),
];

const surviving = mutants.filter(({ isKilled }) => !isKilled);
const explained = reasons.map((reason) => {
  const count = surviving.filter((mutant) => mutant.reason === reason).length;
  return `- **${reason.kind}** (${count}): ${reason.why}`;
});
const open = surviving.filter(({ reason }) => !reason);

const page = readFileSync(join(root, "test/mutation/mutants.md"), "utf8")
  .replace("{{table}}", () => table.join("\n"))
  .replace("{{untried}}", () =>
    untried.length > 0 ? `\nNot tried yet since the last change: ${untried.join(", ")}.\n` : ""
  )
  .replace("{{reasons}}", () => explained.join("\n") || "None yet.");
writeFileSync(join(root, "docs/mutants.md"), page);
writeFileSync(
  join(root, "coverage/survivors.txt"),
  open.map(({ file, line, change }) => `${file}:${line} ${change}\n`).join("")
);
console.log(`docs/mutants.md; ${open.length} survivors without a reason in coverage/survivors.txt`);
