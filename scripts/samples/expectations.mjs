/**
 * What the functions should answer, worked out by hand from the policies: read from
 * test/scenarios/samples, so that the workbooks' stored values and the tests have one source.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../../test/scenarios/samples/", import.meta.url);

/** Excel keeps a custom function's name in the file with this prefix. */
const STORED_PREFIX = "_xldudf_";
const OUR_FUNCTION = /\b(?=(?:YC|ES|JG)_[A-Z_]+\()/g;

/** What these answer is prose of the software, tested elsewhere: no result is stored. */
const EXPLAINS = /^JG_(EXPLAIN|CLAUSE)\(/;
const SPILL_HINT = "（启用 Jigai 加载项并重新计算后，在此展开）";

/** A formula as one would type it, written the way Excel stores it. */
const stored = (formula) => formula.replace(OUR_FUNCTION, STORED_PREFIX);

/**
 * Open one expectation file. `formula(sheet, address, text)` gives the cell value with its expected
 * result; `close()` fails when an expectation was never asked for.
 */
export function openExpectations(name) {
  const { columns, spills = [] } = JSON.parse(
    readFileSync(fileURLToPath(new URL(`${name}.json`, folder)), "utf8")
  );
  const open = new Map();
  for (const { sheet, cell, function: fn, values } of spills)
    open.set(`${sheet}!${cell}`, { fn, value: values[0][0], values });
  for (const { sheet, column, function: fn, rows } of columns) {
    for (const [row, result] of Object.entries(rows))
      open.set(`${sheet}!${column}${row}`, { fn, ...result });
  }
  const asked = new Set();
  const formula = (sheet, address, text) => {
    const key = `${sheet}!${address}`;
    const found = open.get(key);
    if (!found) throw new Error(`${name}.json has no expectation for ${key}`);
    if (!text.startsWith(`${found.fn}(`)) throw new Error(`${key} is expected to call ${found.fn}`);
    asked.add(key);
    return { formula: stored(text), result: found.error ? { error: found.error } : found.value };
  };
  return {
    formula,
    /** The table that the formula of this cell spills; none where the results are prose. */
    table: (sheet, address) => open.get(`${sheet}!${address}`)?.values ?? [],
    /** A single-cell array formula; `seal` turns it into one that spills. */
    spill: (sheet, address, text) => {
      const told = EXPLAINS.test(text)
        ? { formula: stored(text), result: SPILL_HINT }
        : formula(sheet, address, text);
      return { ...told, shareType: "array", ref: address };
    },
    close() {
      const unused = [...open.keys()].filter((key) => !asked.has(key));
      if (unused.length)
        throw new Error(`${name}.json expects cells that hold no formula: ${unused.join(", ")}`);
    },
  };
}

/** The plain value of a cell or formula result, for the native formulas' stored values. */
export const numberOf = (value) => {
  const plain = value && typeof value === "object" && "formula" in value ? value.result : value;
  return typeof plain === "number" ? plain : undefined;
};
