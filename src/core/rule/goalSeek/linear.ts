import { Amount, largest, quotient, ZERO } from "../../amount";
import { Missing } from "../scope";
import { together, type Piece, type Piecewise } from "./piecewise";

/** (slope × n + base) ÷ over, where `over` is above 0: a quotient that doesn't end stays exact so. */
export interface Linear {
  readonly slope: Amount;
  readonly base: Amount;
  readonly over: Amount;
}

/** An amount that doesn't change. */
export function level(amount: Amount): Linear {
  return { slope: ZERO, base: amount, over: new Amount(1) };
}

/** So many times the amount. */
export function times({ slope, base, over }: Linear, factor: Amount): Linear {
  return { slope: slope.times(factor), base: base.times(factor), over };
}

/** The amount below zero instead of above. */
export function negative(line: Linear): Linear {
  return times(line, new Amount(-1));
}

/** Two amounts together. */
export function plus(a: Linear, b: Linear): Linear {
  return {
    slope: a.slope.times(b.over).plus(b.slope.times(a.over)),
    base: a.base.times(b.over).plus(b.base.times(a.over)),
    over: a.over.times(b.over),
  };
}

/** The value at n; a quotient that doesn't end is cut. */
export function valueOn({ slope, base, over }: Linear, n: Amount): Amount {
  return quotient(slope.times(n).plus(base), over);
}

/** -1, 0 or 1: whether the line is below, at or above 0 at n. */
export function signAt({ slope, base }: Linear, n: Amount): number {
  return slope.times(n).plus(base).comparedTo(ZERO);
}

/** The least whole number at which a rising line is 0 or more; strictly: more than 0. */
export function risesTo({ slope, base }: Linear, strictly = false): Amount {
  const depth = base.negated();
  const whole = depth.dividedToIntegerBy(slope);
  const reached = whole.times(slope).comparedTo(depth);
  return reached < 0 || (strictly && reached === 0) ? whole.plus(1) : whole;
}

/** One less the other; what either misses is missing. */
export function minus(list: Piecewise<Linear>, other: Piecewise<Linear>): Piecewise<Linear> {
  return together([list, other], ([a, b]) => {
    if (a instanceof Missing) return a;
    return b instanceof Missing ? b : plus(a!, negative(b!));
  });
}

/** Where it is 0 or more. */
export function notBelowZero(list: Piecewise<Linear>): Piecewise<boolean> {
  return list.flatMap(({ from, value }, i): Piece<boolean>[] => {
    if (value instanceof Missing) return [{ from, value }];
    const now = signAt(value, from) >= 0;
    const { slope } = value;
    const end = list[i + 1]?.from;
    // It turns from no to yes where it rises, from yes to no where it falls.
    if (slope.isZero() || slope.greaterThan(0) === now) return [{ from, value: now }];
    const turn = now ? risesTo(negative(value), true) : risesTo(value);
    return [
      { from, value: now },
      ...(end && turn.greaterThanOrEqualTo(end) ? [] : [{ from: turn, value: !now }]),
    ];
  });
}

/** The highest value of pieces that all end or don't rise. */
export function highest(list: Piecewise<Linear>): Amount {
  return largest(
    ...list.flatMap(({ from, value }, i) =>
      value instanceof Missing
        ? []
        : [from, list[i + 1]?.from.minus(1) ?? from].map((n) => valueOn(value, n))
    )
  );
}
