import fc from "fast-check";
import type { GridCell } from "../../src/core/grid/grid";
import { openWorkbook, patchWorkbook, type CellEdit } from "../../src/workbook";
import { patchSheet } from "../../src/workbook/patch/patchSheet";
import { surveyEdits } from "../../src/workbook/patch/survey";
import { everythingParts } from "../support/everythingWorkbook";
import { smallWorkbook } from "../support/xlsxPackage";
import { bySheet, edits, type Cells } from "./edits";

const LETTERS = "ABCDEFGH";

/** Values by row and column. */
type Values = Record<number, Record<number, GridCell>>;

const place = fc.integer({ min: 0, max: LETTERS.length - 1 });
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  // Units of its own: fast-check's "binary" first goes through every character there is.
  fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map((at) => String.fromCodePoint(at)) }),
  fc.constantFrom(
    "__proto__",
    "toString",
    "_x000D_",
    "<&>\"'",
    "\r\n",
    " ",
    "合    计",
    "a\u0000b"
  ),
  fc.constant({ error: "#N/A" })
);
const cells = <T>(one: fc.Arbitrary<T>) =>
  fc.dictionary(place.map(String), fc.dictionary(place.map(String), one)) as fc.Arbitrary<
    Record<number, Record<number, T>>
  >;

/** A sheet's rows as a file may have them: some blank, with numbers only. */
function sheetData(values: Record<number, Record<number, number>>): string {
  const rows = Object.entries(values).map(([row, columns]) => {
    const written = Object.entries(columns).map(
      ([column, number]) =>
        `<c r="${LETTERS[Number(column)]}${Number(row) + 1}"><v>${number}</v></c>`
    );
    const tag = `<row r="${Number(row) + 1}" spans="1:2"`;
    return written.length > 0 ? `${tag}>${written.join("\n")}</row>` : `${tag}/>`;
  });
  return rows.join(" ");
}

/** What a sheet holds, by place. */
function held(bytes: Uint8Array): Values {
  const opened = openWorkbook(bytes);
  const found: Values = {};
  opened.grid(opened.sheets[0]!).rows.forEach((columns, row) =>
    columns?.forEach((cell, column) => {
      if (cell !== null) (found[row] ??= {})[column] = cell;
    })
  );
  return found;
}

describe("whatever is edited", () => {
  it("reads back, and nothing else changes", () => {
    fc.assert(
      fc.property(cells(fc.integer()), cells(fc.option(value)), (before, changes) => {
        const wanted = Object.fromEntries(
          Object.entries(changes).map(([row, columns]) => [
            row,
            Object.fromEntries(
              Object.entries(columns).map(([column, to]): [string, CellEdit] => [
                column,
                { value: to },
              ])
            ),
          ])
        ) as Cells;
        const bytes = patchWorkbook(smallWorkbook({ sheets: { 台账: sheetData(before) } }), {
          sheets: bySheet({ 台账: edits(wanted) }),
        });
        const expected: Values = {};
        for (const layer of [before, changes]) {
          for (const [row, columns] of Object.entries(layer)) {
            for (const [column, cell] of Object.entries(columns)) {
              (expected[Number(row)] ??= {})[Number(column)] = storable(cell);
            }
          }
        }
        for (const [row, columns] of Object.entries(expected)) {
          for (const column of Object.keys(columns)) {
            if (columns[Number(column)] === null) delete columns[Number(column)];
          }
          if (Object.keys(columns).length === 0) delete expected[Number(row)];
        }
        expect(held(bytes)).toEqual(expected);
      }),
      { numRuns: 200 }
    );
  });

  it("comes out the same however the sheet arrives in pieces", () => {
    const sheet = everythingParts()["xl/worksheets/sheet1.xml"] as string;
    const changes = {
      ...edits(
        { 3: { 0: { value: "甲" }, 12: { value: 1, formula: null }, 20: { value: 2 } } },
        { 3: 9 }
      ),
    };
    const patched = (size: number) => {
      const pieces = Array.from({ length: Math.ceil(sheet.length / size) }, (_, i) =>
        sheet.slice(i * size, (i + 1) * size)
      );
      return [
        ...patchSheet(pieces, surveyEdits(changes), {
          styleIndex: () => 0,
          restyledIndex: () => 0,
        }),
      ].join("");
    };
    const whole = patched(sheet.length);
    for (const size of [1, 2, 3, 7, 64, 1000]) expect(patched(size)).toBe(whole);
  });
});

/** Half of a pair of surrogates is no character, and is stored as its replacement. */
function storable(cell: GridCell): GridCell {
  return typeof cell === "string" ? Buffer.from(cell, "utf8").toString("utf8") : cell;
}
