const fs = require("node:fs");
const path = require("node:path");

/** The folders whose tests run under mutants: those of the rules, and those that use them without a grid or a process. */
const FOLDERS = [
  "core",
  "policies",
  "functions",
  "scenarios",
  "workbook",
  "docs",
  "audit",
  "taskpane",
  "cli/recalc",
  "cli/report",
];

/** Of the command's tests those that audit ledgers in this process. */
const LEDGERS = [
  ...["approve", "cases", "continued", "desks", "lowerHeadings", "placesBeside", "saidElsewhere"],
  ...["secondLook", "thirdLook", "unitLines", "unitWords", "unitsOfOthers"],
].map((name) => `test/cli/${name}.test.ts`);

/** Tests that are about size, time or another program: too slow to be run for every mutant. */
const LEFT_OUT = {
  "test/workbook/patchWorkbook.test.ts": /^in LibreOffice/,
  "test/workbook/openPackage.test.ts": /^bombs (refuses what goes on|stops unpacking)/,
  "test/workbook/oddPackages.test.ts": /^.*in each of them/,
  "test/functions/broadcasting.test.ts": /10 000 rows|whole column/,
  "test/taskpane/audit/model.test.ts": /at most a thousand rows/,
  "test/policies/shared/allocate.test.ts": /however many take part/,
};

/** Tests that take a second or more of many modules: run for mutants of what they are about only. */
const ONLY_FOR = {
  "test/audit/planted.test.ts": /^src\/(core\/(audit|ledger|rule)|policies)\//,
  "test/core/rule/excelFormula/calculated.test.ts": /^src\/core\/rule\/(excelFormula|operators)/,
  "test/core/rule/goalSeek/walk.test.ts": /^src\/core\/rule\//,
  "test/workbook/patchProperties.test.ts": /^src\/workbook\//,
  "test/workbook/scanning.test.ts": /^src\/workbook\/(read|xml)\//,
  ...Object.fromEntries(
    LEDGERS.map((file) => [file, /^src\/(core\/(audit|ledger|report)|workbook)\//])
  ),
};

/** The test files, from the project's root. */
function testFiles(root) {
  const inFolders = FOLDERS.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, "test", folder), { recursive: true })
      .filter((file) => file.endsWith(".test.ts") && !file.endsWith(".e2e.test.ts"))
      .map((file) => path.join("test", folder, file))
      .sort()
  );
  return [...inFolders, ...LEDGERS].filter((file) => !replacesModules(path.join(root, file)));
}

/** Whether other modules stand in place of ours in a test file: that takes a Jest of its own. */
const replacesModules = (file) => /^jest\.mock\(/m.test(fs.readFileSync(file, "utf8"));

/** Whether a test is too slow to be run for every mutant. */
const isLeftOut = (file, name) => LEFT_OUT[file]?.test(name) ?? false;

/** Ledgers are read by many a test of something else; these look at what is read. */
const LEDGER_TESTS = /^test\/(core\/ledger|audit|cli)\//;

/** Whether a test file is about a source file, as far as it matters. */
const mayKill = (file, source) =>
  (ONLY_FOR[file]?.test(source) ?? true) &&
  (LEDGER_TESTS.test(file) || !source.startsWith("src/core/ledger/"));

module.exports = { testFiles, isLeftOut, mayKill, isSlow: (file) => file in ONLY_FOR };
