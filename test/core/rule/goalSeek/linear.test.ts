import { Amount } from "../../../../src/core/amount";
import {
  highest,
  minus,
  notBelowZero,
  plus,
  risesTo,
  signAt,
  valueOn,
  type Linear,
} from "../../../../src/core/rule/goalSeek/linear";
import { constant } from "../../../../src/core/rule/goalSeek/piecewise";

/** (slope × n + base) ÷ over in whole numbers, against which the exact amounts are held. */
type Whole = readonly [slope: number, base: number, over: number];

const line = ([slope, base, over]: Whole): Linear => ({
  slope: new Amount(slope),
  base: new Amount(base),
  over: new Amount(over),
});

/** Some rise, some fall, some stay; of the quotients by 3 and 7 most don't end. */
const lines: readonly Whole[] = [-5, 0, 4].flatMap((slope) =>
  [-12, 7].flatMap((base) => [1, 3, 7].map((over): Whole => [slope, base, over]))
);
const pairs = lines.flatMap((one) => lines.map((other) => [one, other] as const));
const points = [0, 2, 3, 40];

/** The sign of one less the other at n, multiplied out: no quotient. */
const order = ([s, b, o]: Whole, [s2, b2, o2]: Whole, n: number) =>
  Math.sign((s * n + b) * o2 - (s2 * n + b2) * o);

test("two lines with other divisors, one less the other, keep their order at every value", () => {
  for (const [one, other] of pairs) {
    const less = minus(constant(line(one)), constant(line(other)))[0]!.value as Linear;
    for (const n of points) expect(signAt(less, new Amount(n))).toBe(order(one, other, n));
  }
});

test("two lines together come to the sum of their values", () => {
  // Quarters and fifths end: sums in twentieths.
  for (const [[s, b], [s2, b2]] of pairs) {
    const both = plus(line([s, b, 4]), line([s2, b2, 5]));
    for (const n of points) {
      const twentieths = (s * n + b) * 5 + (s2 * n + b2) * 4;
      expect(valueOn(both, new Amount(n)).times(20).toNumber()).toBe(twentieths);
    }
  }
});

test("a rising line is 0 or more, or more than 0, from the first value on at which it is", () => {
  for (const slope of [1, 2, 3, 7]) {
    for (let base = -30; base <= 0; base++) {
      const from = (holds: (y: number) => boolean) => {
        let n = 0;
        while (!holds(slope * n + base)) n += 1;
        return n;
      };
      const rising = line([slope, base, 3]);
      expect(risesTo(rising).toNumber()).toBe(from((y) => y >= 0));
      expect(risesTo(rising, true).toNumber()).toBe(from((y) => y > 0));
    }
  }
});

test("a line is 0 or more just where it is, however it turns", () => {
  for (const whole of lines) {
    const pieces = notBelowZero(constant(line(whole)));
    for (const n of points) {
      const { value } = [...pieces].reverse().find(({ from }) => from.lessThanOrEqualTo(n))!;
      expect(value).toBe(whole[0] * n + whole[1] >= 0);
    }
  }
});

test("what turns in a later piece turns no sooner", () => {
  // n − 5 up to 2, then 9 − n.
  const pieces = notBelowZero([
    { from: new Amount(0), value: line([1, -5, 1]) },
    { from: new Amount(3), value: line([-1, 9, 1]) },
  ]);
  expect(pieces.map(({ from, value }) => [from.toNumber(), value])).toEqual([
    [0, false],
    [3, true],
    [10, false],
  ]);
});

test("the highest value lies at an end of a piece", () => {
  // 0, ½, 1, 1½ to n = 3, then 1, ⅔, ⅓ …
  const pieces = [
    { from: new Amount(0), value: line([1, 0, 2]) },
    { from: new Amount(4), value: line([-1, 7, 3]) },
  ];
  expect(highest(pieces).toFixed()).toBe("1.5");
  expect(highest([pieces[1]!]).toFixed()).toBe("1");
});
