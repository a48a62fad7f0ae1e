import fc from "fast-check";
import { styleRuns } from "../../src/sheet/styleRuns";
import type { CellStyle } from "../../src/sheet/sheet";

const cell = (row: number, column: number, style: CellStyle) => ({ row, column, style });

describe("gathering cells of a look", () => {
  it("makes one area of a table's column, and of a heading", () => {
    const cells = [
      ...[0, 1, 2].map((column) => cell(0, column, "heading")),
      ...[1, 2, 3].map((row) => cell(row, 1, "amount")),
    ];
    expect(styleRuns(cells)).toEqual(
      expect.arrayContaining([
        { top: 0, left: 0, bottom: 0, right: 2, style: "heading" },
        { top: 1, left: 1, bottom: 3, right: 1, style: "amount" },
      ])
    );
    expect(styleRuns(cells)).toHaveLength(2);
  });

  it("covers every cell once, with its last style, in areas that are not too long", () => {
    const looks = fc.constantFrom<CellStyle>("over", "under", "agree");
    const cells = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(5), style: looks }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 5 }), (given, maxRows) => {
        const wanted = new Map(given.map(({ row, column, style }) => [`${row},${column}`, style]));
        const found: [string, CellStyle][] = [];
        for (const { top, left, bottom, right, style } of styleRuns(given, maxRows)) {
          expect(bottom - top).toBeLessThan(maxRows);
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              found.push([`${row},${column}`, style]);
            }
          }
        }
        expect(found).toHaveLength(wanted.size);
        expect(new Map(found)).toEqual(wanted);
      })
    );
  });
});
