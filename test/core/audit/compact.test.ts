import { Amount } from "../../../src/core/amount";
import { amountFrom, compact } from "../../../src/core/audit/compact";

test.each(["0", "300", "214.25", "0.1", "123456789012.345", "1E-20", "99999999999999.9"])(
  "%s is kept as a number, and comes back exactly",
  (text) => {
    const kept = compact(new Amount(text));
    expect(typeof kept).toBe("number");
    expect(amountFrom(kept).equals(text)).toBe(true);
  }
);

test.each(["1234567890.1234567", "0.33333333333333333333", "1E-310"])(
  "%s, for which no cell number stands, is kept as it is",
  (text) => {
    const kept = compact(new Amount(text));
    expect(typeof kept).toBe("object");
    expect(amountFrom(kept).equals(text)).toBe(true);
  }
);
