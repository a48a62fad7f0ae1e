import fc from "fast-check";
import { Amount } from "../../../../src/core/amount";
import { JigaiError } from "../../../../src/core/error";
import {
  amountOf,
  declareClauses,
  gate,
  isSought,
  goalSeek,
  not,
  parameter,
  rateOf,
  readInputs,
  threshold,
  valueOf,
  type AmountInput,
  type AmountNode,
  type CountInput,
  type Input,
  type Inputs,
  type Rule,
  type SoughtInput,
} from "../../../../src/core/rule";
import { rules } from "../../../../src/policies";

/** What a rule comes to when the input sought stands at position n of its values; undefined: an input is missing. */
type Positions = (n: Amount) => Amount | boolean | undefined;

const ONE = new Amount(1);
const start = (input: SoughtInput) =>
  input.kind === "rank" ? ONE : new Amount(input.kind === "amount" && input.aboveZero ? "1e-6" : 0);
const step = (input: SoughtInput) => (input.kind === "amount" ? new Amount("1e-6") : ONE);

function positions(rule: Rule, inputs: Inputs, sought: SoughtInput): Positions {
  return (n) => {
    const value = start(sought).plus(step(sought).times(n));
    try {
      return valueOf(rule, { inputs: { ...inputs, [sought.name]: value } });
    } catch (error) {
      if (error instanceof JigaiError && error.code === "missingInput") return undefined;
      throw error;
    }
  };
}

/** The least position from `from` up to `to` at which it holds, where it holds from there on. */
function bisect(from: Amount, to: Amount, holds: (n: Amount) => boolean): Amount | undefined {
  let [low, high] = [from, to];
  if (holds(low)) return low;
  if (!holds(high)) return undefined;
  while (high.minus(low).greaterThan(1)) {
    const middle = low.plus(high).dividedToIntegerBy(2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Far beyond every cap: 10 000 亿元. */
const FAR = new Amount("1e14");

/** Where the policies' results leap: at a threshold, at the first 0.01 元 that decides a track, at each rank. */
const LEAPS: Readonly<Record<string, readonly (string | number)[]>> = {
  loan_interest: [1],
  lease_rent: [1],
  bond_interest: [1],
  "ES equipment": ["3e8"],
  "ES fixed_assets": ["2e9"],
  national_rank: [1, 2, 3],
  provincial_rank: [1, 2, 3],
};

/**
 * A second way to the answer, which knows nothing of pieces: between two leaps results only rise or only
 * fall, so halving finds the place.
 */
function bySearch(rule: Rule, sought: SoughtInput, f: Positions, target: Amount | boolean) {
  const leaps = LEAPS[sought.name] ?? LEAPS[`${rule.id.slice(0, 2)} ${sought.name}`] ?? [];
  const ends = [0, ...leaps, FAR].map((end) => new Amount(end));
  const ranges = ends.slice(1).map((end, i) => [ends[i]!, end.minus(1)] as const);
  const there = ranges.filter(([from]) => f(from) !== undefined);
  const first = (hit: (from: Amount, to: Amount) => Amount | undefined) =>
    there.map(([from, to]) => hit(from, to)).find((n) => n !== undefined);
  if (typeof target === "boolean") return first((a, b) => bisect(a, b, (n) => f(n) === target));
  const amount = (n: Amount) => f(n) as Amount;
  const met = first((from, to) => {
    const [a, b] = [amount(from), amount(to)];
    if (a.equals(target)) return from;
    if (a.lessThan(target)) return bisect(from, to, (n) => amount(n).greaterThanOrEqualTo(target));
    return b.lessThan(a) ? bisect(from, to, (n) => amount(n).lessThanOrEqualTo(target)) : undefined;
  });
  return met ?? first((a, b) => bisect(a, b, (n) => amount(n).greaterThan(target)));
}

const amounts = fc.oneof(
  fc.integer({ min: 0, max: 12000 }),
  fc.integer({ min: 0, max: 2_000_000 }).map((n) => n / 100),
  fc.constantFrom(0, 300, 299.99, 600, 2000, 3000, 7000, 10000)
);

function cellFor(input: Input): fc.Arbitrary<unknown> {
  switch (input.kind) {
    case "amount":
      return input.aboveZero ? amounts.map((n) => n + 0.01) : amounts;
    case "flag":
      return fc.constantFrom(true, true, false);
    case "rank":
      return fc.integer({ min: 1, max: 5 });
    case "place":
      return fc.constantFrom(...input.places.units.map(({ name }) => name));
    case "reading":
      return fc.constantFrom(...input.reading.choices.map((choice) => choice.word));
    case "choice":
      return fc.constantFrom(...input.choices);
    case "year":
      return fc.constantFrom(2018, 2019, 2020);
    case "day":
      return fc.constantFrom("2017-01-01", "2018-04-30", "2018-05-01", "2019-04-01");
    default:
      return fc.constant("其他");
  }
}

const blankOr = (input: Input) =>
  fc.oneof(
    { weight: input.optional ? 2 : 1, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: cellFor(input) }
  );

const targets = fc.oneof(
  fc.integer({ min: 0, max: 40_000 }).map((n) => n / 100),
  fc.constantFrom(0, 3, 5, 9, 10, 20, 23, 100, 200, 300, 301)
);

const each = [...rules.values()].flatMap((rule) =>
  rule.inputs.filter(isSought).map((input) => [rule.id, input.name, rule, input] as const)
);

it("some input of most rules can be sought", () => {
  expect(each.length).toBeGreaterThan(12);
});

describe.each(each)("%s, %s", (_id, _name, rule, sought) => {
  const answer = (inputs: Inputs, target: Amount | boolean) => {
    try {
      return goalSeek(rule, inputs, sought, target).toFixed();
    } catch (error) {
      if (error instanceof JigaiError) return error.code;
      throw error;
    }
  };

  it("is found by halving as well", () => {
    fc.assert(
      fc.property(
        fc.tuple(...rule.inputs.map(blankOr)),
        rule.unit === "yesNo" ? fc.boolean() : targets.map((n) => new Amount(String(n))),
        (cells, target) => {
          const inputs = readInputs(rule.inputs, cells);
          const f = positions(rule, inputs, sought);
          let found: Amount | undefined;
          try {
            found = bySearch(rule, sought, f, target);
          } catch (error) {
            // No such figure in the policy: nothing can be sought either.
            expect(answer(inputs, target)).toBe((error as JigaiError).code);
            return;
          }
          const anywhere = [new Amount(0), ONE, FAR].some((n) => f(n) !== undefined);
          expect(answer(inputs, target)).toBe(
            found
              ? start(sought).plus(step(sought).times(found)).toFixed()
              : anywhere
                ? "outOfReach"
                : "missingInput"
          );
        }
      ),
      { numRuns: 60 }
    );
  });
});

/** A made-up rule: half of what is counted or paid. */
const clause = declareClauses({ "T-1": ["1", { zh: "一", en: "one" }] })["T-1"];
const label = { zh: "字", en: "word" };
const half = parameter({ label, figure: "0.5", unit: "rate", clause, years: [2018, 2020] });
const ruleOn = (input: AmountInput | CountInput): Rule => ({
  id: "TEST",
  title: label,
  clause,
  inputs: [input],
  requiresAnyOf: [input],
  result: rateOf(label, half, amountOf(input)),
  unit: "none",
});
const seek = (input: AmountInput | CountInput, target: string) =>
  goalSeek(ruleOn(input), {}, input, new Amount(target)).toFixed();

describe("the step of what is sought", () => {
  const money: AmountInput = { kind: "amount", name: "money", label };

  it("is 0.01 元 in the input's own unit", () => {
    expect(seek(money, "0.0000007")).toBe("0.000002");
    expect(seek({ ...money, unit: "元" }, "0.007")).toBe("0.02");
    expect(seek({ ...money, unit: "亿元" }, "0.00000000007")).toBe("0.0000000002");
  });

  it("is one for what is counted", () => {
    expect(seek({ kind: "count", name: "count", label }, "2.25")).toBe("5");
    expect(seek({ kind: "count", name: "count", label }, "0")).toBe("0");
  });

  it("begins above 0 where the input does", () => {
    expect(seek({ ...money, aboveZero: true }, "0")).toBe("0.000001");
  });

  it("takes any amount, exactly", () => {
    expect(seek(money, `1${"0".repeat(300)}.0000001`)).toBe(`2${"0".repeat(300)}.000001`);
  });
});

it("doesn't go on where the result leaps back", () => {
  const count: CountInput = { kind: "count", name: "count", label };
  const ten = parameter({ ...half, figure: "10" });
  const { result } = ruleOn(count) as { result: AmountNode };
  const below: Rule = {
    ...ruleOn(count),
    result: gate({
      label,
      condition: not(threshold(amountOf(count), ten)),
      reason: label,
      clause,
      then: result,
    }),
  };
  expect(goalSeek(below, {}, count, new Amount("4.25")).toFixed()).toBe("9");
  expect(() => goalSeek(below, {}, count, new Amount(5))).toThrow(
    expect.objectContaining({ code: "outOfReach", payload: { most: "4.5" } })
  );
});

it("says no more than that the answer is always the other one", () => {
  const money: AmountInput = { kind: "amount", name: "money", label };
  const always: Rule = {
    ...ruleOn(money),
    result: threshold(amountOf(money), parameter({ ...half, figure: "0" })),
    unit: "yesNo",
  };
  expect(() => goalSeek(always, {}, money, false)).toThrow(
    expect.objectContaining({ code: "outOfReach", payload: {} })
  );
});
