import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadFunctions } from "../support/functions";

const functions = loadFunctions();

/** A cell of the table of first formulas: the function, its arguments as typed, the figure promised. */
const ROW = /^\| `=([A-Z_]+)\(([^`]*)\)`\s*\| ([\d.]+)/gm;

const constant = (typed: string) => {
  if (typed.trim() === "") return null;
  return [[JSON.parse(typed) as unknown]];
};

describe.each(["README.md", "README.zh-CN.md"])("%s", (file) => {
  const rows = [...readFileSync(join(__dirname, "../..", file), "utf8").matchAll(ROW)];

  it("has formulas with figures", () => expect(rows.length).toBeGreaterThan(5));

  it.each(rows.map(([, name, args, figure]) => [name!, args!, Number(figure)] as const))(
    "promises what %s(%s) gives: %p",
    (name, args, figure) => {
      expect(functions[name]!(...args.split(",").map(constant))).toEqual([[figure]]);
    }
  );
});
