/**
 * Four circles of tests, each a script of its own (`npm run test:unit`, `test:oracle`, `test:bundle`, `test:browser`). Tests
 * mirror src; swc drops the types here, `npm run typecheck` checks them.
 */
const { version } = require("./package.json");

const jsc = (tsx) => ({
  target: "es2022",
  parser: { syntax: "typescript", tsx },
  transform: { react: { runtime: "automatic" } },
});

/** Looking these up in the sandbox, as Jest's files do otherwise, takes longer than calling them. */
const sandboxInjectedGlobals = [
  ...["Array", "BigInt", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object"],
  ...["RegExp", "Set", "String", "Symbol", "Uint8Array", "WeakMap"],
];

/** Of marked, which the command has for its guides, the file that isn't an ES module. */
const marked = { "^marked$": "<rootDir>/node_modules/marked/lib/marked.umd.js" };

const circle = (displayName, settings) => ({
  displayName,
  testEnvironment: "<rootDir>/test/setup/CompiledOnceEnvironment.js",
  globals: { __VERSION__: version },
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: jsc(false), module: { type: "commonjs" } }],
    "^.+\\.tsx$": ["@swc/jest", { jsc: jsc(true), module: { type: "commonjs" } }],
  },
  moduleNameMapper: marked,
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/lib", "<rootDir>/.stryker-tmp"],
  ...settings,
});

const inBrowser = "\\.e2e\\.test\\.ts$";

module.exports = {
  projects: [
    // From source: no build, no browser.
    circle("unit", {
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: [inBrowser, "<rootDir>/test/addin/", "<rootDir>/test/oracle/"],
      sandboxInjectedGlobals,
      // The one file that browsers load: Node's hundreds of modules take many times as long in every test file.
      moduleNameMapper: {
        ...marked,
        "^exceljs$": "<rootDir>/node_modules/exceljs/dist/exceljs.bare.min.js",
      },
    }),
    // Another spreadsheet program works every rule out: half a minute.
    circle("oracle", {
      testMatch: ["<rootDir>/test/oracle/**/*.test.ts"],
      sandboxInjectedGlobals,
    }),
    // What only the shipped files can show.
    circle("bundle", {
      testMatch: ["<rootDir>/test/addin/**/*.test.ts"],
      testPathIgnorePatterns: [inBrowser],
      globalSetup: "<rootDir>/test/setup/bundle.ts",
    }),
    // Chromium before the shipped pane and the workbench.
    circle("browser", {
      testMatch: ["<rootDir>/test/**/*.e2e.test.ts"],
      globalSetup: "<rootDir>/test/setup/browser.ts",
      globalTeardown: "<rootDir>/test/setup/browserEnd.ts",
    }),
  ],
};
