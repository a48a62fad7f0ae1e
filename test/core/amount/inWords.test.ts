import { Amount, fromCellNumber, ZERO } from "../../../src/core/amount";
import { fromLedgerNumber, toLedgerNumber, Total } from "../../../src/core/amount/inWords";
import { seeded } from "../../oracle/rows";

const edges = [
  ...[0, -0, 1, 9_999_999, 1e7, 1e15, 0.1, 1e-7, 1e-8, 214.25, 0.0000001, 9_999_999.9999999],
  ...[0.1 + 0.2, 299.99999999999994, 1 / 3, 5e-324, 1e300, -1, -214.25, 123456.78901234567],
];

/** Numbers as ledgers hold them, with and without the noise of binary fractions, and whatever else there is. */
function numbers(): number[] {
  const random = seeded(7);
  const digits = () => Math.floor(random() * 16);
  return Array.from({ length: 4_000 }, (_, i) => {
    const number = Math.floor(random() * 10 ** digits()) / 10 ** digits();
    return i % 3 === 0 ? number * (1 + Number.EPSILON) : number;
  });
}

it("reads a number as any cell's number is read", () => {
  for (const number of [...edges, ...numbers()]) {
    const [amount, expected] = [fromLedgerNumber(number), fromCellNumber(number)];
    expect([number, amount.toFixed()]).toEqual([number, expected.toFixed()]);
    // Comparing and adding go by the words.
    expect(amount.equals(expected) && amount.plus(expected).minus(expected).equals(expected)).toBe(
      true
    );
  }
});

it("gives the number that stands for an amount, or none", () => {
  let short = 0;
  for (const number of [...edges, ...numbers()]) {
    const amount = fromCellNumber(number);
    if (amount.isZero()) continue;
    const found = toLedgerNumber(amount);
    if (found === undefined) continue;
    short++;
    expect(found).toBe(amount.toNumber());
    expect(toLedgerNumber(amount.negated())).toBe(-found);
  }
  expect(short).toBeGreaterThan(500);
  expect(toLedgerNumber(new Amount("0.12345678"))).toBeUndefined();
});

it("adds up exactly, beyond what floating point holds", () => {
  const total = new Total();
  let expected = ZERO;
  for (const number of [...edges, ...numbers(), ...Array<number>(200).fill(9_999_999.9999999)]) {
    const amount = fromCellNumber(number);
    total.add(amount);
    expected = expected.plus(amount);
  }
  expect(total.value.equals(expected)).toBe(true);
  expect(new Total().value.isZero()).toBe(true);
});
