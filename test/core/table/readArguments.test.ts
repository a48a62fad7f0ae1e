import { readArguments, type Argument } from "../../../src/core/table";

const pool: Argument = { kind: "amount", name: "pool", label: { zh: "资金", en: "Pool" } };

describe("an argument of one cell", () => {
  it("is read where it is one", () => {
    expect(readArguments([pool], [[[12]]]).inputs.pool?.toString()).toBe("12");
  });

  it.each([
    ["wide", [[1, 2]], { rows: 1, columns: 2 }],
    ["wide, the rest blank", [[1, null]], { rows: 1, columns: 2 }],
    ["tall", [[1], [2]], { rows: 2, columns: 1 }],
    [
      "a block",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      { rows: 3, columns: 2 },
    ],
  ])("takes no range: %s", (_, cells, payload) => {
    expect(() => readArguments([pool], [cells])).toThrow(
      expect.objectContaining({
        code: "notOneCell",
        payload,
        argument: expect.objectContaining({ name: "pool" }),
      })
    );
  });
});
