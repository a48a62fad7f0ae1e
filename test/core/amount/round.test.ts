import { Amount, round, roundHalfUp } from "../../../src/core/amount";

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

describe("round", () => {
  it.each([
    ["0.289999999999999", "0.01", "down", "0.28"],
    ["0.29", "0.01", "down", "0.29"],
    ["0.290000000000001", "0.01", "up", "0.3"],
    ["285", "10", "halfUp", "290"],
    ["289.9", "10", "down", "280"],
  ] as const)("%s to %s, %s, is %s", (amount, step, way, expected) => {
    expect(round(new Amount(amount), new Amount(step), way).toFixed()).toBe(expected);
  });
});
