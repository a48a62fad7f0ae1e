import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadFunctions, shown, type Matrix } from "../support/functions";

/** A call as people wrote it in their sheets, and what it has to give: all of it, or one row of a table. */
interface DeskCall {
  readonly kind: string;
  readonly function: string;
  readonly arguments: readonly unknown[];
  readonly right: Matrix | { readonly row: readonly unknown[] };
}

const calls = JSON.parse(readFileSync(join(__dirname, "desk.json"), "utf8")) as DeskCall[];

test.each(calls)("$kind: $function($arguments)", ({ function: id, arguments: args, right }) => {
  const ranges = args.map((each) => (each === null || Array.isArray(each) ? each : [[each]]));
  // The arguments of a named function come as one list.
  const given = id === "JG_CHECK" ? [...ranges.slice(0, 2), ranges.slice(2)] : ranges;
  const result = shown(loadFunctions()[id]!(...given));
  if ("row" in right) expect(result).toContainEqual(right.row);
  else expect(result).toEqual(right);
});
