import { Amount, roundDown, roundHalfUp } from "../../../src/core/amount";

const fen = new Amount("0.01");

describe("roundHalfUp", () => {
  // Exact ties that binary fractions get wrong; LibreOffice's ROUND gives the same.
  it.each([
    ["10.075", "10.08"],
    ["1.005", "1.01"],
    ["0.285", "0.29"],
    ["0.284999999999999", "0.28"],
  ])("%s to 0.01 is %s", (amount, expected) => {
    expect(roundHalfUp(new Amount(amount), fen).toFixed()).toBe(expected);
  });
});

describe("roundDown", () => {
  it.each([
    ["0.289999999999999", "0.28"],
    ["0.29", "0.29"],
  ])("%s to 0.01 is %s", (amount, expected) => {
    expect(roundDown(new Amount(amount), fen).toFixed()).toBe(expected);
  });
});
