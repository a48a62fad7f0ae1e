import { Amount } from "../../../src/core/amount";
import { rankWithin } from "../../../src/core/ranking/rank";

const contestants = (rows: [string, string, string][]) =>
  rows.map(([name, group, score]) => ({ name, group, score: new Amount(score) }));

const said = (rows: [string, string, string][], last: number) =>
  rankWithin(contestants(rows), last).map((r) => [r.name, r.rank, r.isLast, r.isTied]);

describe("rankWithin", () => {
  it("ranks each class by itself", () => {
    expect(
      said(
        [
          ["a", "1", "90"],
          ["b", "2", "10"],
          ["c", "1", "95"],
          ["d", "2", "20"],
        ],
        1
      )
    ).toEqual([
      ["a", 2, true, false],
      ["b", 2, true, false],
      ["c", 1, false, false],
      ["d", 1, false, false],
    ]);
  });

  it("names both who tie for last, and skips the rank after a tie", () => {
    expect(
      said(
        [
          ["a", "1", "5"],
          ["b", "1", "9"],
          ["c", "1", "9"],
          ["d", "1", "5.00"],
          ["e", "1", "7"],
        ],
        1
      )
    ).toEqual([
      ["a", 4, true, true],
      ["b", 1, false, true],
      ["c", 1, false, true],
      ["d", 4, true, true],
      ["e", 3, false, false],
    ]);
  });

  it("the last two include whoever ties with the second to last", () => {
    const rows: [string, string, string][] = [
      ["a", "", "1"],
      ["b", "", "2"],
      ["c", "", "2"],
      ["d", "", "5"],
    ];
    expect(said(rows, 2).map(([name, , isLast]) => [name, isLast])).toEqual([
      ["a", true],
      ["b", true],
      ["c", true],
      ["d", false],
    ]);
  });

  it("two who tie at the bottom are the last two", () => {
    const rows: [string, string, string][] = [
      ["a", "", "1"],
      ["b", "", "1"],
      ["c", "", "2"],
    ];
    expect(said(rows, 2).map(([, , isLast]) => isLast)).toEqual([true, true, false]);
  });

  it("somebody alone in a class is first, not last", () => {
    expect(said([["a", "1", "1"]], 1)).toEqual([["a", 1, false, false]]);
  });
});
