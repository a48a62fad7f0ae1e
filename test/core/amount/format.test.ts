import { Amount, formatAmount, formatRate } from "../../../src/core/amount";

describe("formatAmount", () => {
  it.each([
    ["0", "0"],
    ["999.99", "999.99"],
    ["1000", "1,000"],
    ["1234567.00000001", "1,234,567.00000001"],
  ])("%s", (amount, expected) => {
    expect(formatAmount(new Amount(amount))).toBe(expected);
  });
});

describe("formatRate", () => {
  it.each([
    ["0.5", "50%"],
    ["0.03", "3%"],
    ["0.125", "12.5%"],
  ])("%s", (rate, expected) => {
    expect(formatRate(new Amount(rate))).toBe(expected);
  });
});
