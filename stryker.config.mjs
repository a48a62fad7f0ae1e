/** Mutation testing, `npm run test:mutation`: which changes of the rules the tests from source wouldn't notice. See docs/mutants.md. */
export default {
  plugins: ["./test/mutation/plugin.mjs"],
  testRunner: "in-process",
  coverageAnalysis: "perTest",
  mutate: [
    // All rules, or those that are named, parted by blanks; `--mutate` would try words, too.
    ...(process.env.MUTATE ?? "src/{core,policies,functions,workbook}/**/*.ts").split(" "),
    // Words, not rules.
    "!src/core/text/{zh,en}.ts",
    "!src/core/audit/words/*.ts",
    "!src/**/help.ts",
    "!src/**/clauses.ts",
    "!src/**/checklists.ts",
    "!src/**/texts.ts",
    "!src/**/*Messages.ts",
  ],
  // Labels and remarks among the rules, in both languages.
  ignorers: ["words"],
  mutator: { excludedMutations: ["StringLiteral"] },
  timeoutMS: 15_000,
  concurrency: 2,
  incremental: true,
  incrementalFile: "coverage/mutants.json",
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: "coverage/mutation-report.json" },
  ignorePatterns: ["dist*", "lib", "coverage", "docs/images", "scripts/bench"],
  tempDirName: ".stryker-tmp",
  cleanTempDir: "always",
};
