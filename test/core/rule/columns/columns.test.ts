import { workOut, type Rule } from "../../../../src/core/rule";
import { rules } from "../../../../src/policies";
import { byItself, said, type Said } from "../../../oracle/byItself";
import { everyOperator } from "../../../oracle/everyOperator";
import { seeded, trials } from "../../../oracle/rows";

const ROWS = 600;

type Told = Said | undefined;

/** The rows worked out at once; undefined where the rule can't be. */
function atOnce(rule: Rule, rows: readonly (readonly unknown[])[], leftOut: readonly number[]) {
  const found: Told[] = [];
  const columns = rule.inputs.map((_, column) =>
    leftOut.includes(column) ? undefined : { cells: rows, column }
  );
  const isDone = workOut(rule, columns, rows.length, (row, value) => {
    found[row] = value === undefined ? undefined : said(value);
  });
  return isDone ? found : undefined;
}

/** Cells as ledgers have them, hostile ones among them; every fourth row is as it should be. */
function rowsOf(rule: Rule, seed: number): unknown[][] {
  const random = seeded(seed);
  return Array.from({ length: ROWS }, (_, i) =>
    trials(rule, i, random).map(({ cell }) => cell ?? null)
  );
}

/** Those that go on with a quotient, or upon numbers of either sign, are worked out row by row. */
const ROW_BY_ROW = ["EVERY_OPERATOR"];

describe.each([everyOperator, ...rules.values()].map((rule) => [rule.id, rule] as const))(
  "%s in columns",
  (id, rule) => {
    if (ROW_BY_ROW.includes(id)) {
      it("isn't worked out so", () => {
        expect(atOnce(rule, rowsOf(rule, 1), [])).toBeUndefined();
      });
      return;
    }

    it.each([[[]], [[1]], [[rule.inputs.length - 1]], [[0, 2]]])(
      "comes to what each row comes to by itself, without arguments %p",
      (leftOut) => {
        const rows = rowsOf(rule, 20180403).map((cells) =>
          cells.map((cell, column) => (leftOut.includes(column) ? undefined : cell))
        );
        const found = atOnce(rule, rows, leftOut);
        const expected = rows.map((cells) => byItself(rule, cells));
        if (found === undefined) {
          // Nothing is left that there could be an answer from.
          expect(expected.filter((value) => typeof value !== "string")).toEqual([]);
          return;
        }
        expect(found).toHaveLength(ROWS);
        const differing = rows.flatMap((cells, i) =>
          found[i] === undefined || Object.is(found[i], expected[i])
            ? []
            : [{ cells, found: found[i], expected: expected[i] }]
        );
        expect(differing.slice(0, 3)).toEqual([]);
        const answers = (values: readonly Told[]) =>
          values.filter((value) => value !== undefined && typeof value !== "string").length;
        const [answered, told] = [answers(expected), answers(found)];
        // Flags of 0, ten decimals and 15 digits before the point are for the row by itself.
        expect(told).toBeGreaterThanOrEqual(answered * 0.4);
      }
    );
  }
);
