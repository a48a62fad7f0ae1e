import fc from "fast-check";
import { allocate, type Allocation, type Claim } from "../../../src/core/allocation";
import { Amount, ZERO } from "../../../src/core/amount";

const amount = (text: string | number) => new Amount(text);
const ONE = amount(1);
const claim = (
  id: string,
  weight: string | number,
  floor: string | number = 0,
  cap?: string | number
): Claim => ({
  id,
  weight: amount(weight),
  floor: amount(floor),
  cap: cap === undefined ? undefined : amount(cap),
});
const shares = (pool: string | number, claims: Claim[], step = "0.01") =>
  allocate(amount(pool), claims, amount(step)).shares.map((share) => share.toNumber());

describe("allocate, worked by hand", () => {
  it("is proportional where it can be", () => {
    expect(shares(700, [claim("a", 1), claim("b", 2), claim("c", 4)], "1")).toEqual([
      100, 200, 400,
    ]);
  });

  it("hands what rounding down leaves to the largest remainders", () => {
    // Quotas 3.33…, 3.33…, 3.33… → 0.01 over: by id. 14.28…, 28.57…, 57.14… → b has the largest remainder.
    expect(shares(10, [claim("c", 1), claim("a", 1), claim("b", 1)])).toEqual([3.33, 3.34, 3.33]);
    expect(shares(100, [claim("a", 1), claim("b", 2), claim("c", 4)], "1")).toEqual([14, 29, 57]);
  });

  it("is exact where products are beyond what floating point holds", () => {
    const [pool, one, other] = [999999999999989, 99991, 99989].map(BigInt) as [
      bigint,
      bigint,
      bigint,
    ];
    const all = one + other;
    // Whose quota is cut by more gets the one that is left.
    const extra = BigInt((pool * one) % all > (pool * other) % all ? 1 : 0);
    const ones = (pool * one) / all + extra;
    expect(shares(Number(pool), [claim("a", Number(one)), claim("b", Number(other))], "1")).toEqual(
      [ones, pool - ones].map(Number)
    );
  });

  it("fills up like water between floors and caps", () => {
    // 100 by 1:1:2 would be 25, 25, 50; a is capped at 10, the other 90 go 1:2.
    expect(shares(100, [claim("a", 1, 0, 10), claim("b", 1), claim("c", 2)], "1")).toEqual([
      10, 30, 60,
    ]);
    // b is lifted to 40; the other 60 go 1:2.
    expect(shares(100, [claim("a", 1), claim("b", 1, 40), claim("c", 2)], "1")).toEqual([
      20, 40, 40,
    ]);
  });

  it("reports what the caps can't take", () => {
    const { shares, rest, distributed, multiplier } = allocate(
      amount(100),
      [claim("a", 1, 0, 30), claim("b", 3, 0, 40)],
      amount(1)
    );
    expect([shares.map(Number), Number(distributed), Number(rest), multiplier]).toEqual([
      [30, 40],
      70,
      30,
      undefined,
    ]);
  });

  it("has a multiplier as long as one share is bound by nothing", () => {
    // a stays at its floor of 5, b would get 10 of 20 and is capped at 3; c takes 12, at 12 for each 1 of its weight.
    const mixed = [claim("a", 0, 5), claim("b", 1, 0, 3), claim("c", 1)];
    const { shares, bounds, multiplier } = allocate(amount(20), mixed, amount(1));
    expect([shares.map(Number), bounds]).toEqual([
      [5, 3, 12],
      ["floor", "cap", undefined],
    ]);
    expect(Number(multiplier!.numerator) / Number(multiplier!.denominator)).toBe(12);
  });

  it("calls a share that its floor just reaches bound by it", () => {
    // 10 by 1:1 is 5 each, a's floor.
    const { bounds } = allocate(amount(10), [claim("a", 1, 5), claim("b", 1)], amount(1));
    expect(bounds).toEqual(["floor", undefined]);
  });

  it("gives out by remainder, then by id, however the rows stand", () => {
    // 10 in steps of 3 among four: 2.5 each, rounded down 0; what is left goes to a, b and c, the last one to d.
    const tied = ["d", "c", "b", "a"].map((id) => claim(id, 1));
    const { shares, remainders } = allocate(amount(10), tied, amount(3));
    expect(shares.map(Number)).toEqual([1, 3, 3, 3]);
    expect(remainders.map(({ claim: at }) => tied[at]!.id)).toEqual(["a", "b", "c", "d"]);
  });

  it("says so when the floors are more than the pool", () => {
    expect(() => shares(10, [claim("a", 1, 6), claim("b", 1, 5)])).toThrow(
      expect.objectContaining({ code: "floorsExceedPool", payload: { floors: "11", pool: "10" } })
    );
  });

  it("gives everybody the floor when that is all there is", () => {
    expect(shares(11, [claim("a", 1, 6), claim("b", 1, 5)])).toEqual([6, 5]);
  });
});

/** Decimals such as cells hold, in tenths of thousandths. */
const decimal = (max: number) =>
  fc.integer({ min: 0, max: max * 10_000 }).map((n) => amount(n).div(10_000));

const claims = fc
  .array(
    fc.record({
      weight: decimal(1000),
      floor: decimal(50),
      room: fc.option(decimal(200), { nil: undefined }),
    }),
    {
      minLength: 1,
      maxLength: 14,
    }
  )
  .map((rows) =>
    rows.map(({ weight, floor, room }, i): Claim => ({
      id: `id${i}`,
      weight,
      floor,
      cap: room && floor.plus(room),
    }))
  );

const steps = fc.constantFrom("0.01", "1", "0.5", "0.0001").map(amount);

/** A pool that the floors leave room in. */
const cases = fc.tuple(claims, decimal(2000), steps).map(([rows, above, step]) => ({
  rows,
  pool: above.plus(total(rows.map(({ floor }) => floor))),
  step,
}));

const total = (amounts: readonly Amount[]) => amounts.reduce((sum, a) => sum.plus(a), ZERO);

/** A distribution in full, with a multiplier by its value. */
const told = ({ multiplier, ...others }: Allocation) =>
  JSON.parse(JSON.stringify([others, multiplier?.numerator, multiplier?.denominator])) as unknown;

/** The most that the claims can take: a cap, or without weight the floor. */
const room = (rows: readonly Claim[]) =>
  rows.some(({ weight, cap }) => !weight.isZero() && !cap)
    ? undefined
    : total(rows.map(({ weight, floor, cap }) => (weight.isZero() ? floor : cap!)));

describe("allocate, by property", () => {
  it("gives out the pool, or what the caps can take", () => {
    fc.assert(
      fc.property(cases, ({ rows, pool, step }) => {
        const { shares, rest } = allocate(pool, rows, step);
        const most = room(rows);
        const expected = most && most.lessThan(pool) ? most : pool;
        expect(total(shares).toFixed()).toBe(expected.toFixed());
        expect(rest.toFixed()).toBe(pool.minus(expected).toFixed());
      })
    );
  });

  it("keeps every share between floor and cap", () => {
    fc.assert(
      fc.property(cases, ({ rows, pool, step }) => {
        allocate(pool, rows, step).shares.forEach((share, i) => {
          expect(share.greaterThanOrEqualTo(rows[i]!.floor)).toBe(true);
          expect(rows[i]!.cap === undefined || share.lessThanOrEqualTo(rows[i]!.cap!)).toBe(true);
        });
      })
    );
  });

  it("stays within a step of weight × multiplier where nothing binds, as its certificate says", () => {
    fc.assert(
      fc.property(cases, ({ rows, pool, step }) => {
        const { shares, bounds, multiplier } = allocate(pool, rows, step);
        shares.forEach((share, i) => {
          const { weight, floor, cap } = rows[i]!;
          if (bounds[i] === "floor") expect(share.equals(floor)).toBe(true);
          else if (bounds[i] === "cap") expect(share.equals(cap!)).toBe(true);
          else {
            const { numerator, denominator } = multiplier!;
            const off = share.times(denominator).minus(weight.times(numerator)).abs();
            expect(off.lessThan(step.times(denominator))).toBe(true);
          }
        });
      })
    );
  });

  it("is the same in any order of the rows", () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ rows, pool, step }, keys) => {
        const shuffled = rows
          .map((row) => ({ row, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const byId = (from: readonly Claim[]) =>
          Object.fromEntries(
            allocate(pool, from, step).shares.map((share, i) => [from[i]!.id, share.toFixed()])
          );
        expect(byId(shuffled)).toEqual(byId(rows));
      })
    );
  });

  it("doesn't care about the unit of the weights", () => {
    fc.assert(
      fc.property(cases, decimal(100), ({ rows, pool, step }, factor) => {
        fc.pre(!factor.isZero());
        const scaled = rows.map((row) => ({ ...row, weight: row.weight.times(factor) }));
        expect(allocate(pool, scaled, step).shares.map(String)).toEqual(
          allocate(pool, rows, step).shares.map(String)
        );
      })
    );
  });

  it("comes to the same in whole numbers and where they don't suffice", () => {
    const huge = amount("1e30");
    fc.assert(
      fc.property(cases, ({ rows, pool, step }) => {
        const scaled = rows.map((row) => ({ ...row, weight: row.weight.times(huge) }));
        const [counted, exact] = [allocate(pool, rows, step), allocate(pool, scaled, step)];
        const { multiplier, ...others } = exact;
        const denominator = multiplier?.denominator.div(huge);
        expect(told(counted)).toEqual(
          told({
            ...others,
            multiplier: multiplier && { ...multiplier, denominator: denominator! },
          })
        );
      })
    );
  });

  it("is exact where whole numbers would just not be", () => {
    // 2⁵³ + 1 in steps of 1 by 1:1: both quotas end in a half, and the first by id has the odd one.
    const { shares } = allocate(amount("9007199254740993"), [claim("a", 1), claim("b", 1)], ONE);
    expect(shares.map((share) => share.toFixed())).toEqual([
      "4503599627370497",
      "4503599627370496",
    ]);
  });

  it("gives a weight of zero its floor", () => {
    fc.assert(
      fc.property(cases, ({ rows, pool, step }) => {
        const { shares } = allocate(pool, [{ ...rows[0]!, weight: ZERO }, ...rows.slice(1)], step);
        expect(shares[0]!.equals(rows[0]!.floor)).toBe(true);
      })
    );
  });

  it("gives equals the same, up to a step", () => {
    fc.assert(
      fc.property(cases, ({ rows, pool, step }) => {
        const twins = [...rows, { ...rows[0]!, id: "twin" }];
        const { shares } = allocate(pool.plus(rows[0]!.floor), twins, step);
        expect(
          shares[0]!
            .minus(shares[shares.length - 1]!)
            .abs()
            .lessThanOrEqualTo(step)
        ).toBe(true);
      })
    );
  });

  it("never costs anybody more than a step to have the cap raised", () => {
    fc.assert(
      fc.property(cases, decimal(100), ({ rows, pool, step }, more) => {
        const [first, ...others] = rows;
        fc.pre(first!.cap !== undefined);
        const before = allocate(pool, rows, step).shares[0]!;
        const raised = [{ ...first!, cap: first!.cap!.plus(more) }, ...others];
        expect(before.minus(allocate(pool, raised, step).shares[0]!).lessThanOrEqualTo(step)).toBe(
          true
        );
      })
    );
  });
});
