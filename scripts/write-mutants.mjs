/**
 * Writes docs/mutants.md from Stryker's report, or from those of several runs that are named: `npm run
 * test:mutation`, `node scripts/write-mutants.mjs REPORT…`. What earlier runs said of other files is kept in
 * test/mutation/tried.csv. Survivors that have no reason yet in test/mutation/survivors.json are listed in
 * coverage/survivors.txt.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file) => readFileSync(join(root, file), "utf8");

/** Why mutants of a kind survive: `mutants` names them by file and a piece of `was → is`. */
const reasons = JSON.parse(read("test/mutation/survivors.json"));

/** Files of words, which `stryker.config.mjs` leaves out. */
const WORDS =
  /\/text\/(zh|en)\.ts$|\/audit\/words\/|\/(help|clauses|checklists|texts|\w*Messages)\.ts$/;

const isThere = (file) => existsSync(join(root, file)) && !WORDS.test(file);
const signOf = (source) => createHash("sha1").update(source).digest("hex").slice(0, 10);

/** By file what its last run said of it: on which day, of which source, and how many mutants came out how. */
const KEPT = "test/mutation/tried.csv";
const HEAD = "file,day,source,mutants,killed,explained";
const tried = new Map(
  read(KEPT)
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [file, day, source, ...counts] = line.split(",");
      const [mutants, killed, explained] = counts.map(Number);
      return [file, { file, day, source, mutants, killed, explained }];
    })
    .filter(([file]) => isThere(file))
);

const named = process.argv.slice(2);
const reports = named.length > 0 ? named : [join(root, "coverage/mutation-report.json")];
/** By file the survivors of these runs without a reason. */
const open = new Map();

for (const report of reports) {
  const day = statSync(report).mtime.toISOString().slice(0, 10);
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  for (const [file, { source, mutants }] of Object.entries(files)) {
    if (!isThere(file)) continue;
    // Words and texts are left out beforehand.
    const counted = mutants.filter(({ status }) => status !== "Ignored");
    const survivors = counted
      .filter(({ status }) => status !== "Killed" && status !== "Timeout")
      .map((mutant) => survivorIn(source.split("\n"), mutant));
    const unexplained = survivors.filter(({ change }) => !hasReason(file, change));
    open.set(file, unexplained);
    tried.set(file, {
      ...{ file, day, source: signOf(source), mutants: counted.length },
      killed: counted.length - survivors.length,
      explained: survivors.length - unexplained.length,
    });
  }
}

function survivorIn(lines, { replacement, location: { start, end } }) {
  const was = textBetween(lines, start, end);
  return { line: start.line, change: `${was} → ${oneLine(replacement)}` };
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

function hasReason(file, change) {
  return reasons.some(({ mutants }) =>
    mutants.some((each) => each.file === file && change.includes(each.change))
  );
}

/** `src/core/amount`, `src/core/rule/columns`, `src/workbook/patch`; `src/policies` and `src/functions` whole. */
const folderOf = ({ file }) =>
  /^src\/(core\/rule\/[^/.]+(?=\/)|(core|workbook)(\/[^/.]+(?=[/.]))?|[^/]+)/.exec(file)[0];

const rowOf = (name, of) => {
  const sum = (count) => of.reduce((total, each) => total + count(each), 0);
  const [mutants, killed, explained] = [
    sum((each) => each.mutants),
    sum((each) => each.killed),
    sum((each) => each.explained),
  ];
  const score = ((100 * killed) / (mutants - explained)).toFixed(1);
  const changed = sum((each) => (each.source === signOf(read(each.file)) ? 0 : each.mutants));
  const days = [...new Set(of.map(({ day }) => day))].sort().join(", ");
  const left = mutants - killed - explained;
  return `| ${[name, mutants, killed, explained, left, `${score}%`, changed, days].join(" | ")} |`;
};

const all = [...tried.values()].filter(({ mutants }) => mutants > 0);
const folders = [...new Set(all.map(folderOf))].sort();
const table = [
  "| | Mutants | Killed | With a reason | Open | Score | Changed since | Tried |",
  "| --- | --: | --: | --: | --: | --: | --: | --- |",
  ...folders.map((folder) =>
    rowOf(
      folder,
      all.filter((each) => folderOf(each) === folder)
    )
  ),
  rowOf("all", all),
];

/** Files with rules in them, not only types, that no run has had. */
const untried = ["core", "policies", "functions", "workbook"].flatMap((floor) =>
  readdirSync(join(root, "src", floor), { recursive: true })
    .map((name) => `src/${floor}/${name}`)
    .filter((file) => /(?<!\.d)\.ts$/.test(file) && isThere(file) && !tried.has(file))
    .filter((file) => /^(?:export )?(?:function|class|const)\b/m.test(read(file)))
);

/** By folder, as lists; a folder of which nothing was tried by itself. */
const untriedLines = [...new Set(untried.map((file) => folderOf({ file })))]
  .sort()
  .map((folder) => {
    const names = untried
      .filter((file) => folderOf({ file }) === folder)
      .map((file) => file.slice(folder.length).replace(/^\/|\.ts$/g, ""));
    return folders.includes(folder) ? `- ${folder}: ${names.sort().join(", ")}` : `- ${folder}`;
  });

const lines = [...tried.values()]
  .sort((a, b) => (a.file < b.file ? -1 : 1))
  .map(({ file, day, source, mutants, killed, explained }) =>
    [file, day, source, mutants, killed, explained].join()
  );
writeFileSync(join(root, KEPT), [HEAD, ...lines, ""].join("\n"));

const page = read("test/mutation/mutants.md")
  .replace("{{table}}", () => table.join("\n"))
  .replace("{{untried}}", () => untriedLines.join("\n") || "Nothing.")
  .replace("{{reasons}}", () => reasons.map(({ kind, why }) => `- **${kind}**: ${why}`).join("\n"));
writeFileSync(join(root, "docs/mutants.md"), page);

const left = [...open].flatMap(([file, survivors]) =>
  survivors.map(({ line, change }) => `${file}:${line} ${change}\n`)
);
writeFileSync(join(root, "coverage/survivors.txt"), left.join(""));
console.log(`docs/mutants.md; ${left.length} survivors without a reason in coverage/survivors.txt`);
