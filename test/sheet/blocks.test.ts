import { batches, rowBlocks, weighedBlocks } from "../../src/sheet/blocks";

describe("blocks of rows", () => {
  it("cover all rows, ten thousand cells at a time", () => {
    expect(rowBlocks(2500, 10)).toEqual([
      { start: 0, count: 1000 },
      { start: 1000, count: 1000 },
      { start: 2000, count: 500 },
    ]);
    expect(rowBlocks(0, 10)).toEqual([]);
    expect(rowBlocks(2, 16384)).toEqual([
      { start: 0, count: 1 },
      { start: 1, count: 1 },
    ]);
  });

  it("are shorter where the contents are long", () => {
    expect(weighedBlocks([10, 10, 999_990, 10, 1_500_000, 1], 1)).toEqual([
      { start: 0, count: 2 },
      { start: 2, count: 2 },
      { start: 4, count: 1 },
      { start: 5, count: 1 },
    ]);
  });
});

describe("batches", () => {
  it("hold ten thousand cells and two hundred things at most, in order", () => {
    expect(batches([6000, 4000, 1, 10_000, 2], (cells) => cells)).toEqual([
      [6000, 4000],
      [1],
      [10_000],
      [2],
    ]);
    const many = Array.from({ length: 401 }, (_, i) => i);
    expect(batches(many, () => 1).map(({ length }) => length)).toEqual([200, 200, 1]);
    expect(batches([], () => 1)).toEqual([]);
  });

  it("leave alone what takes a request by itself", () => {
    expect(batches(["a", "b"], () => 10_000)).toEqual([["a"], ["b"]]);
  });
});
