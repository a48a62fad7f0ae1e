/** Every relation that the headings of ledgers promise between the figures of a row. */
import { Amount, quotient, ZERO } from "../../../amount";
import { inEachLanguage, inLanguage, verbatim, type Text } from "../../../text";
import { DERIVED_DAYS, isDerived } from "./interestDays";
import type { NameOf, Reading, Relation } from "./relation";
import { daysSince, timePassed } from "./texts";
import type { TimePassed } from "./timePassed";

const HUNDRED = new Amount(100);
const ONE = new Amount(1);

/** A percentage stands as 26.5 or as 0.265. */
const SCALES = [HUNDRED, ONE] as const;

/** A rate stands as 13 or as 0.13. */
const RATE_SCALES = [ONE, HUNDRED] as const;

/** What was done, of which a table may have several columns. */
const DONE = ["cumulative", "current", "renovation"] as const;

const PRINCIPALS = ["loan_amount", "used_for_renovation"] as const;

const FOUND = ["reported", "county_approved", "city_approved", "computed", "due"] as const;

const quoted = (name: string) => `“${name}”`;

/** Words that are the same in every language: headings and signs. */
const formula =
  (compose: (name: NameOf) => string): Reading["words"] =>
  (name) =>
    verbatim(compose((field) => quoted(name(field))));

/** 应补 − 已拨. What is blank of the second is nothing, if it may be. */
function less(from: string, parts: readonly string[], orNothing: readonly string[] = []): Reading {
  return {
    takes: [from, ...parts],
    orNothing,
    words: formula((name) => [from, ...parts].map(name).join(" − ")),
    value: (of) => parts.reduce((rest, part) => rest.minus(of(part)), of(from)),
  };
}

function pairs(fields: readonly string[]): [string, string][] {
  return fields.flatMap((a) =>
    fields.flatMap((b): [string, string][] => (a === b ? [] : [[a, b]]))
  );
}

/** One figure as a share of another, less one where it is growth. */
function shares(done: string, base: string, less: Amount, rounded: readonly string[]): Reading[] {
  return SCALES.map((scale) => ({
    takes: [done, base],
    rounded,
    words: formula((name) =>
      less.isZero()
        ? `${name(done)} ÷ ${name(base)}`
        : `(${name(done)} − ${name(base)}) ÷ ${name(base)}`
    ),
    value: (of) =>
      of(base).greaterThan(0) ? quotient(of(done), of(base)).minus(less).times(scale) : undefined,
  }));
}

// Of amounts, sums obey what their rows obey; where a row leaves one out, they needn't.
const money = { shows: "money", is: "equal", holdsForSums: false } as const;
const percent = { shows: "percent", is: "equal", holdsForSums: true, isRounded: true } as const;

/** Relations of one row's figures that hang on nothing beside the row. */
const ofRows: readonly Relation[] = [
  {
    ...money,
    field: "outstanding",
    readings: [
      less("due", ["disbursed"], ["disbursed"]),
      less("due", ["paid", "disbursed"], ["paid", "disbursed"]),
      less("due", ["paid"], ["paid"]),
    ],
  },
  {
    ...money,
    field: "difference",
    readings: pairs(FOUND).map(([a, b]) => less(a, [b])) as [Reading, ...Reading[]],
    mayLackSign: true,
  },
  {
    ...money,
    field: "reduction",
    readings: [
      less("reported", ["city_approved"]),
      less("reported", ["county_approved"]),
      less("county_approved", ["city_approved"]),
      less("reported", ["computed"]),
      less("gross", ["city_approved"]),
      less("net", ["city_approved"]),
    ],
  },
  {
    ...percent,
    field: "growth",
    readings: DONE.flatMap((done) =>
      shares(done, "previous", ONE, [done, "previous"])
    ) as unknown as [Reading, ...Reading[]],
  },
  {
    ...percent,
    field: "share_of_target",
    // A target is set, and so exact.
    readings: DONE.flatMap((done) => shares(done, "target", ZERO, [done])) as unknown as [
      Reading,
      ...Reading[],
    ],
  },
  ...taxed("gross", "net"),
  ...taxed("equipment_gross", "equipment"),
  {
    ...money,
    field: "tax",
    readings: [less("gross", ["net"]), ...RATE_SCALES.map(taxIn)],
    isRounded: true,
  },
  {
    ...money,
    field: "interest_amount",
    readings: PRINCIPALS.flatMap((principal) =>
      RATE_SCALES.map((scale) => interest(principal, scale, "days"))
    ) as [Reading, ...Reading[]],
    isRounded: true,
  },
  {
    ...money,
    field: "interest_amount",
    readings: DERIVED_DAYS.flatMap((days) =>
      PRINCIPALS.flatMap((principal) =>
        RATE_SCALES.map((scale) => interest(principal, scale, days))
      )
    ) as [Reading, ...Reading[]],
    isRounded: true,
    isHabit: true,
  },
  part("used_for_renovation", "loan_amount"),
  part("interest_counted", "interest_amount"),
  {
    ...money,
    field: "interest_counted",
    readings: [
      {
        takes: ["interest_amount"],
        words: formula((name) => name("interest_amount")),
        value: (of) => of("interest_amount"),
      },
      {
        takes: ["interest_amount", "used_for_renovation", "loan_amount"],
        words: formula(
          (name) =>
            `${name("interest_amount")} × ${name("used_for_renovation")} ÷ ${name("loan_amount")}`
        ),
        value: (of) =>
          of("loan_amount").greaterThan(0)
            ? quotient(of("interest_amount").times(of("used_for_renovation")), of("loan_amount"))
            : undefined,
      },
    ],
    isRounded: true,
    isHabit: true,
  },
];

/** 含税 and 不含税 by the rate of the tax. */
function taxed(gross: string, net: string): Relation[] {
  const readings = RATE_SCALES.map((scale): Reading => ({
    takes: [gross, "tax_rate"],
    words: formula((name) => `${name(gross)} ÷ (1 + ${name("tax_rate")})`),
    value: (of) => quotient(of(gross), quotient(of("tax_rate"), scale).plus(1)),
  })) as unknown as [Reading, ...Reading[]];
  return [{ ...money, field: net, readings, isRounded: true }];
}

/** The tax in an amount with tax. */
function taxIn(scale: Amount): Reading {
  return {
    takes: ["gross", "tax_rate"],
    words: formula((name) => `${name("gross")} ÷ (1 + ${name("tax_rate")}) × ${name("tax_rate")}`),
    value: (of) => {
      const rate = quotient(of("tax_rate"), scale);
      return quotient(of("gross").times(rate), rate.plus(1));
    },
  };
}

/** A part is no more than its whole. */
function part(field: string, whole: string): Relation {
  const reading: Reading = {
    takes: [whole],
    words: formula((name) => name(whole)),
    value: (of) => of(whole),
  };
  return { ...money, field, readings: [reading], is: "atMost" };
}

/** By days of a year of 360 or of 365, as each bank counts them. */
function interest(principal: string, scale: Amount, days: string): Reading {
  const takes = [principal, "interest_rate", days];
  const by = (year: number): Reading => ({
    takes,
    words: (name) =>
      inEachLanguage((l) => {
        const dayName = isDerived(days) ? inLanguage(daysSince[days], l) : quoted(name(days));
        const factors = [quoted(name(principal)), quoted(name("interest_rate")), dayName];
        return `${factors.join(" × ")} ÷ ${year}`;
      }),
    value: (of) =>
      quotient(of(principal).times(of("interest_rate")).times(of(days)), scale.times(year)),
  });
  return { ...by(360), or: by(365) };
}

/** 时间进度差: the share of the target, which may be a column of its own, against the part of the year that has passed. */
function pace({ passed, total }: TimePassed): Relation {
  const readings = SCALES.flatMap((scale, i) => {
    const time = quotient(new Amount(passed).times(scale), new Amount(total));
    const stated = SCALES.map((own): Reading => ({
      takes: ["share_of_target"],
      rounded: ["share_of_target"],
      words: formula((name) => name("share_of_target")),
      value: (of) => quotient(of("share_of_target").times(scale), own),
    }));
    const workedOut = DONE.map((done) => shares(done, "target", ZERO, [done])[i]!);
    return [...stated, ...workedOut].flatMap((share) =>
      [1, -1].map((sign) => against(share, time, timePassed(passed, total), sign))
    );
  }) as [Reading, ...Reading[]];
  return { ...percent, field: "pace", readings };
}

function against(share: Reading, time: Amount, said: Text, sign: number): Reading {
  return {
    ...share,
    words: (name) =>
      inEachLanguage((l) => {
        const terms = [share.words(name), said].map((term) => inLanguage(term, l));
        return (sign > 0 ? terms : terms.reverse()).join(" − ");
      }),
    value: (of) => share.value(of)?.minus(time).times(sign),
  };
}

/** The relations that a table with these fields promises, each with the readings that its columns allow. */
export function relationsAmong(
  fields: ReadonlySet<string>,
  time: TimePassed | undefined
): readonly Relation[] {
  return [...ofRows, ...(time ? [pace(time)] : [])].flatMap((relation) => {
    if (!fields.has(relation.field)) return [];
    const [first, ...others] = relation.readings.filter(({ takes }) =>
      takes.every((field) => fields.has(field))
    );
    return first ? [{ ...relation, readings: [first, ...others] as const }] : [];
  }) as Relation[];
}
