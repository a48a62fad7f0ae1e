import { freeColumns } from "../../../src/core/ledger/freeColumns";
import type { Area } from "../../../src/core/grid/address";
import type { GridCell } from "../../../src/core/grid/grid";

const LAST = 16383;
const row = (...filled: number[]): GridCell[] => {
  const cells: GridCell[] = Array<GridCell>(Math.max(...filled) + 1).fill(null);
  filled.forEach((column) => (cells[column] = 1));
  return cells;
};
const ledger = (left: number, right: number): Area => ({ top: 1, left, bottom: 2, right });

describe("freeColumns", () => {
  const find = (rows: (GridCell[] | undefined)[], area: Area, merges: Area[] = [], count = 5) =>
    freeColumns({ name: "表", rows, merges }, area, count);

  it("lie right of everything that the sheet uses", () => {
    expect(find([row(9), row(0, 1), row(0, 1)], ledger(0, 1))).toBe(10);
    const title: Area = { top: 0, left: 0, bottom: 0, right: 12 };
    expect(find([row(0), row(0, 1)], ledger(0, 1), [title])).toBe(13);
    expect(find([row(LAST - 5), row(0)], ledger(0, 0))).toBe(LAST - 4);
  });

  it("lie in the ledger's own rows where that would go beyond the last column", () => {
    const title: Area = { top: 0, left: 0, bottom: 0, right: LAST };
    expect(find([row(0), row(0, 1), row(0, 1)], ledger(0, 1), [title])).toBe(2);
    expect(find([row(LAST), row(0, 1), row(0, 4)], ledger(0, 1))).toBe(5);
    expect(find([row(LAST - 4), row(0)], ledger(0, 0))).toBe(1);
    // Behind a ledger whose last columns are blank, whatever other rows have there.
    expect(find([row(6, LAST), row(0, 1), row(0)], ledger(0, 4))).toBe(5);
  });

  it("pass over blank rows, which files leave out", () => {
    expect(find([undefined, row(0, 1), undefined], ledger(0, 1))).toBe(2);
    expect(find([row(LAST), undefined, row(0)], ledger(0, 0))).toBe(1);
  });

  it("keep clear of merged cells in the ledger's rows, and of no others", () => {
    const merged = (top: number, bottom: number): Area => ({ top, left: 3, bottom, right: 3 });
    const find1 = (merge: Area) => find([row(LAST), row(0), row(0)], ledger(0, 0), [merge], 3);
    expect([merged(0, 1), merged(2, 3), merged(0, 0), merged(3, 3)].map(find1)).toEqual([
      ...[4, 4, 1, 1],
    ]);
  });

  it("lie left of a ledger that ends at the last column, or nowhere", () => {
    expect(find([[], row(0, LAST - 1, LAST)], ledger(LAST - 1, LAST))).toBe(1);
    const everywhere: Area = { top: 2, left: 0, bottom: 2, right: LAST };
    expect(find([[], row(0)], ledger(0, 0), [everywhere])).toBeUndefined();
    const nearly: Area = { top: 2, left: 0, bottom: 2, right: LAST - 4 };
    expect(find([row(LAST), row(0)], ledger(0, 0), [nearly])).toBeUndefined();
    expect(find([row(LAST), row(0)], ledger(0, 0), [nearly], 4)).toBe(LAST - 3);
  });
});
