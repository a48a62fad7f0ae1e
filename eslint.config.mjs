import { createNodeResolver, importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// The plugin means to bring the TypeScript parser but loses it, brings older rules than ours, and leaves .tsx out.
const recommended = officeAddins.configs.recommended.map((config) =>
  config.files
    ? {
        ...config,
        files: [...config.files, "**/*.tsx"],
        plugins: { ...config.plugins, "@typescript-eslint": tseslint.plugin },
        languageOptions: { parser: tseslint.parser },
      }
    : config
);

/** Imports point one way: functions, taskpane, workbench, cli → policies → core. */
function mayNotImport(folders, message) {
  const regex = `^\\.\\.?/(.*/)?(${folders.join("|")})(/|$)`;
  return { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] };
}

const outer = [
  ...[
    "functions",
    "taskpane",
    "workbench",
    "sheet",
    "cli",
    "workbook",
    "template",
    "nativeFormulas",
  ],
];
const allBut = (...own) => outer.filter((folder) => !own.includes(folder));

const synchronous = ["src/core/**", "src/policies/**", "src/functions/**"];
const SYNCHRONOUS = "Core, policies and functions are synchronous.";

export default [
  { ignores: ["dist*/", "lib/", "release/", "coverage/", "node_modules/", ".stryker-tmp/"] },
  ...recommended,
  {
    rules: {
      // The compiler knows the globals of each environment, and a type beside a value of one name.
      "no-undef": "off",
      "no-redeclare": "off",
      // Prettier itself comes next, in `npm run lint`.
      "prettier/prettier": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    // What the spreadsheet asks of them they answer at once, so that there are no promises to lose.
    files: synchronous,
    rules: {
      "no-restricted-globals": ["error", { name: "Promise", message: SYNCHRONOUS }],
      "no-restricted-syntax": [
        "error",
        { selector: ":function[async=true]", message: SYNCHRONOUS },
      ],
    },
  },
  {
    // What a promise comes to must not get lost, nor a promise stand where its value is meant.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: [...synchronous, "**/*.d.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/prefer-promise-reject-errors": "error",
      "@typescript-eslint/return-await": "error",
    },
  },
  {
    files: ["src/taskpane/**", "src/workbench/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Modules that load each other find one another half made. Types aren't loaded.
    files: ["src/**"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".json"] })],
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: { "import-x/no-cycle": "error" },
  },
  {
    // The rules about loading Office.js objects take anything with a `load` or a `cell` for one.
    ignores: ["src/sheet/**"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
    },
  },
  {
    files: ["src/core/**"],
    rules: mayNotImport([...outer, "policies"], "The core imports nothing of the project."),
  },
  { files: ["src/policies/**"], rules: mayNotImport(outer, "Policies know the core only.") },
  {
    files: ["src/functions/**"],
    rules: mayNotImport(allBut("functions"), "The functions know policies and core only."),
  },
  {
    files: ["src/sheet/**"],
    ignores: ["src/sheet/univer/**"],
    rules: mayNotImport(
      [...allBut("sheet", "workbook"), "policies", "univer"],
      "The sheet knows Office.js, cells and workbooks, and nothing of the product; the grid is the workbench's."
    ),
  },
  {
    files: ["src/sheet/univer/**"],
    rules: mayNotImport(
      [...allBut("sheet", "workbook"), "policies"],
      "The sheet knows the grid, cells and workbooks, and nothing of the product."
    ),
  },
  {
    files: ["src/taskpane/**"],
    rules: mayNotImport(
      [
        ...allBut("taskpane", "sheet", "functions", "nativeFormulas"),
        "univer",
        "policies/(?!shared/)[^/]+/.+",
      ],
      "The pane reaches a spreadsheet through src/sheet, a city through src/policies/pages.ts."
    ),
  },
  {
    files: ["src/cli/**"],
    rules: mayNotImport(
      allBut("cli", "functions", "workbook", "template", "nativeFormulas"),
      "The command knows workbooks, templates, native formulas, functions, policies and core."
    ),
  },
  {
    files: ["src/workbook/**"],
    rules: mayNotImport([...allBut("workbook"), "policies"], "Workbooks know the core only."),
  },
  {
    files: ["src/template/**"],
    rules: mayNotImport(
      allBut("template", "workbook"),
      "Templates know workbooks, policies and core."
    ),
  },
  {
    files: ["src/nativeFormulas/**"],
    rules: mayNotImport(
      [...allBut("nativeFormulas"), "policies"],
      "Native formulas know the core only."
    ),
  },
  {
    files: ["src/workbench/**"],
    rules: mayNotImport(
      ["core/(?!text)[^/]+", "policies", "cli"],
      "The workbench has the functions from dist/functions.js, as Excel does, and shares the languages only."
    ),
  },
];
