import { fromCellNumber } from "../../../src/core/amount";

describe("fromCellNumber", () => {
  it.each([
    [2.01, "2.01"],
    [0.1 + 0.2, "0.3"],
    [299.99999999999994, "300"],
    [299.999999999999, "299.999999999999"],
    [1e-8, "0.00000001"],
    [123456789012345, "123456789012345"],
    [0, "0"],
  ])("%p is the %s that Excel shows with 15 digits", (value, expected) => {
    expect(fromCellNumber(value).toFixed()).toBe(expected);
  });
});
