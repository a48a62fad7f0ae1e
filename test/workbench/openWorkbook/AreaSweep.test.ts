import fc from "fast-check";
import { AreaSweep } from "../../../src/workbench/openWorkbook/AreaSweep";
import type { Area } from "../../../src/workbook";

const area = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(3), fc.nat(3))
  .map(([top, left, rows, columns]) => ({
    top,
    left,
    bottom: top + rows,
    right: left + columns,
  }));

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** One after the other, each before those that were kept. */
function keptOf(areas: readonly Area[]): Area[] {
  const kept: Area[] = [];
  for (const each of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    if (!kept.some((other) => overlap(other, each))) kept.push(each);
  }
  return kept;
}

describe("areas, going down the sheet", () => {
  it("are found at every cell, of those that overlap the upper or the left one", () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), (areas) => {
        const sweep = new AreaSweep(areas);
        const kept = keptOf(areas);
        for (let row = 0; row < 12; row++) {
          for (let column = 0; column < 12; column++) {
            const cell = { top: row, left: column, bottom: row, right: column };
            expect(sweep.at(row, column)).toEqual(kept.find((each) => overlap(each, cell)));
          }
        }
        expect(sweep.kept).toEqual(kept);
      })
    );
  });

  it("are found where rows between them are left out", () => {
    const sweep = new AreaSweep([
      { top: 0, left: 0, bottom: 9, right: 0 },
      { top: 3, left: 1, bottom: 4, right: 2 },
      { top: 5, left: 2, bottom: 9, right: 3 },
    ]);
    expect(sweep.at(9, 0)).toMatchObject({ top: 0 });
    expect([sweep.at(9, 1), sweep.at(9, 2)]).toEqual([
      undefined,
      expect.objectContaining({ top: 5 }),
    ]);
  });
});
