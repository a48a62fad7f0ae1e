import { Amount } from "../../../src/core/amount";
import { shownDifference, shownSize } from "../../../src/taskpane/parts/shownAmount";

describe("a difference", () => {
  it.each([
    ["12", "+12.00"],
    ["-3.5", "−3.50"],
    ["1.005", "+1.01"],
    ["0", "0.00"],
    // What would round to nothing has all its digits.
    ["0.004", "+0.004"],
    ["-0.0001", "−0.0001"],
  ])("of %s shows as %s", (difference, shown) => {
    expect(shownDifference(new Amount(difference))).toBe(shown);
  });

  it("has a size without a sign", () => {
    expect(shownSize(new Amount("-57.5"))).toBe("57.50");
    expect(shownSize(new Amount("-0.004"))).toBe("0.004");
  });
});
