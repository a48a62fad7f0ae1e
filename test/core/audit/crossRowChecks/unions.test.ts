import { CellLocator } from "../../../../src/core/audit/crossRowChecks/cellLocator";
import { alike, Unions } from "../../../../src/core/audit/crossRowChecks/unions";
import { knownFields } from "../../../../src/core/ledger/knownFields";
import type { Column } from "../../../../src/core/ledger";

describe("rows that belong together", () => {
  const rootsOf = (count: number, ...by: number[][]) => {
    const unions = new Unions(count);
    by.forEach((numbers) => unions.joinAlike(numbers));
    return Array.from({ length: count }, (_, row) => unions.rootOf(row));
  };

  it("are those with one number, named by the first of them", () => {
    expect(rootsOf(5, [1, 2, 1, 3, 2])).toEqual([0, 1, 0, 3, 1]);
    expect(rootsOf(3, [7, 7, 7])).toEqual([0, 0, 0]);
  });

  it("aren't those with none", () => {
    expect(rootsOf(4, [-1, -1, 0, 0])).toEqual([0, 1, 2, 2]);
  });

  it("belong together through others, whichever way round", () => {
    // 0 and 3 by the first, 3 and 1 by the second, 1 and 4 by the third.
    const by = [
      [5, -1, -1, 5, -1],
      [-1, 6, -1, 6, -1],
      [-1, 7, -1, -1, 7],
    ];
    expect(rootsOf(5, ...by)).toEqual([0, 0, 2, 0, 0]);
    expect(rootsOf(5, ...[...by].reverse())).toEqual([0, 0, 2, 0, 0]);
  });
});

it("places with the same number are groups, in their order", () => {
  expect(alike([3, 1, 3, -1, -1, 2, 1, 3])).toEqual([
    [0, 2, 7],
    [1, 6],
  ]);
  expect(alike([0, 0, 1])).toEqual([[0, 1]]);
  expect(alike([1, 2, 3])).toEqual([]);
  expect(alike([])).toEqual([]);
});

it("cells are found by the first of the fields that there is, the first column of each", () => {
  const field = (id: string) => knownFields.fields.find((each) => each.id === id)!;
  const columns = [
    { index: 2, heading: "企业名称", field: field("firm") },
    { index: 3, heading: "甲乙丙" },
    { index: 4, heading: "申报补助额", field: field("reported") },
    { index: 6, heading: "申报数", field: field("reported") },
  ] as Column[];
  const where = new CellLocator({ columns, area: { top: 0, left: 2, bottom: 9, right: 6 } });
  expect([where.has("firm"), where.has("place")]).toEqual([true, false]);
  expect(where.cell(5, "reported")).toBe("E5");
  expect(where.cell(5, "place", "firm", "reported")).toBe("C5");
  expect([where.cell(7, "place"), where.cell(7)]).toEqual(["C7", "C7"]);
});
