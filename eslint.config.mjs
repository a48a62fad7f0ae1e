import * as parser from "@typescript-eslint/parser";
import officeAddins from "eslint-plugin-office-addins";

// The plugin means to bring the TypeScript parser but loses it, and leaves .tsx out of its files.
const recommended = officeAddins.configs.recommended.map((config) =>
  config.files
    ? { ...config, files: [...config.files, "**/*.tsx"], languageOptions: { parser } }
    : config
);

/** Imports point one way: functions, taskpane, workbench, cli → policies → core. */
function mayNotImport(folders, message) {
  const regex = `^\\.\\.?/(.*/)?(${folders.join("|")})(/|$)`;
  return { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] };
}

const outer = ["functions", "taskpane", "workbench", "sheet", "cli", "workbook"];
const allBut = (...own) => outer.filter((folder) => !own.includes(folder));

export default [
  { ignores: ["dist/", "lib/", "coverage/", "node_modules/"] },
  ...recommended,
  {
    rules: {
      // The compiler knows the globals of each environment, and a type beside a value of one name.
      "no-undef": "off",
      "no-redeclare": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
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
      [...allBut("taskpane", "sheet", "functions"), "univer"],
      "The pane reaches a spreadsheet through src/sheet only."
    ),
  },
  {
    files: ["src/cli/**"],
    rules: mayNotImport(
      allBut("cli", "functions", "workbook"),
      "The command knows workbooks, functions, policies and core."
    ),
  },
  {
    files: ["src/workbook/**"],
    rules: mayNotImport([...allBut("workbook"), "policies"], "Workbooks know the core only."),
  },
  {
    files: ["src/workbench/**"],
    rules: mayNotImport(
      ["core", "policies", "cli"],
      "The workbench has the functions from dist/functions.js, as Excel does."
    ),
  },
];
