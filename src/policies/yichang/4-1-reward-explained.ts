/** 四（一） The calculation sheet of the reward: what each share and each cut rests on. */
import { formatAmount, quotient, ZERO, type Amount } from "../../core/amount";
import { placeText, type Place } from "../../core/place/places";
import {
  given,
  type Clause,
  type Inputs,
  type Note,
  type Reading,
  type Step,
} from "../../core/rule";
import {
  inLanguage,
  dictionaries,
  fill,
  inEachLanguage,
  verbatim,
  type Text,
  nameList,
} from "../../core/text";
import { readings } from "./readings";
import type { Contender, Indicator, Split } from "./4-1-reward-shares";
import { yc } from "./clauses";
import { parameters } from "./parameters";
import { highTechZone, rewarded } from "./places";

/** A county that takes part, with what it reported. */
export interface Taking extends Contender {
  readonly inputs: Inputs;
}

/** Everything that the split was made of. */
export interface Explained {
  readonly pool: Amount;
  readonly step: Amount;
  readonly indicators: readonly Indicator[];
  readonly counties: readonly Taking[];
  /** All weights together: a county's share is its weight of this. */
  readonly all: Amount;
  readonly isRedistributed: boolean;
  readonly result: Split;
  /** The same under the other reading of R14. */
  readonly other: Split;
}

const line = (title: Text, { id, article }: Clause, working: Text, value: Amount): Step => ({
  title,
  basis: id,
  article,
  working,
  value: value.toFixed(),
});

const k = yc["YC-4.1-k"];
const cap = parameters.rewardCap;

const WORDS = {
  total: { zh: "{name}合计", en: "{name}, total" },
  share: { zh: "{place}份额", en: "Share of {place}" },
  cut: { zh: "按份额分配", en: "Split by share" },
  steps: {
    zh: "{pool} × 份额，按 {step} 取整，余数大的先得（相同的按行政区划代码）：{given}",
    en: "{pool} × share, in steps of {step}; greatest remainder first (ties by division code): {given}",
  },
  level: {
    zh: "{pool} 中，触及上限的计 {cap}，其余按份额 × {level}；按 {step} 取整，余数大的先得（相同的按行政区划代码）：{given}",
    en: "Of {pool}, {cap} where the cap is reached, otherwise share × {level}; in steps of {step}, greatest remainder first (ties by division code): {given}",
  },
  full: {
    zh: "{pool} 中，有份额的县市都触及上限，各计 {cap}",
    en: "Of {pool}, {cap} each: all that have a share reach the cap",
  },
  none: { zh: "无余数", en: "no remainder" },
  atCap: { zh: "达到上限 {cap}，按上限计", en: "reaches {cap}, so the cap applies" },
  reward: { zh: "{place}奖励", en: "Reward of {place}" },
  rest: { zh: "资金池剩余", en: "Left in the pool" },
} satisfies Record<string, Text>;

/** The steps: totals, shares, the cut into steps, each reward under its cap, what is left. */
export function explainSplit(explained: Explained): Step[] {
  const { pool, indicators, counties, all, result } = explained;
  const paid = pool.minus(result.rest);
  return [
    ...indicators.map(({ input, total }) =>
      line(
        fill(WORDS.total, { name: input.label }),
        k,
        verbatim(
          counties.map(({ inputs }) => formatAmount(given<Amount>(inputs, input))).join(" + ")
        ),
        total
      )
    ),
    ...counties.map(({ place, inputs, weight }) =>
      line(
        fill(WORDS.share, { place: placeText(place) }),
        k,
        verbatim(shareWorking(inputs, indicators)),
        quotient(weight, all)
      )
    ),
    line(WORDS.cut, k, cutWorking(explained), result.allocation.distributed),
    ...counties.map(({ place }, i) =>
      line(
        fill(WORDS.reward, { place: placeText(place) }),
        cap.clause,
        capWorking(explained, i),
        result.rewards[i]!
      )
    ),
    line(
      WORDS.rest,
      cap.clause,
      verbatim(`${formatAmount(pool)} − ${formatAmount(paid)}`),
      result.rest
    ),
  ];
}

/** (1 × 3,000 ÷ 12,000 + 1 × 20 ÷ 90 + …) ÷ 3 */
function shareWorking(county: Inputs, indicators: readonly Indicator[]): string {
  const terms = indicators.map(({ input, weight, total }) =>
    [
      `${formatAmount(weight)} × ${formatAmount(given<Amount>(county, input))}`,
      formatAmount(total),
    ].join(" ÷ ")
  );
  const weights = indicators.reduce((sum, { weight }) => sum.plus(weight), ZERO);
  return `(${terms.join(" + ")}) ÷ ${formatAmount(weights)}`;
}

function cutWorking({ pool, step, counties, all, isRedistributed, result }: Explained): Text {
  const { multiplier, remainders } = result.allocation;
  const names = nameList(remainders.map(({ claim }) => counties[claim]!.place.name));
  const level = multiplier && quotient(multiplier.numerator.times(all), multiplier.denominator);
  const values = {
    pool: verbatim(formatAmount(pool)),
    step: verbatim(formatAmount(step)),
    cap: verbatim(formatAmount(cap.value)),
    level: verbatim(level ? rounded(level) : ""),
    given: remainders.length > 0 ? names : WORDS.none,
  };
  if (!isRedistributed || !result.capped.some(Boolean)) return fill(WORDS.steps, values);
  return fill(level ? WORDS.level : WORDS.full, values);
}

function capWorking({ result, isRedistributed }: Explained, i: number): Text {
  const share = result.allocation.shares[i]!;
  if (isRedistributed && result.capped[i])
    return fill(WORDS.atCap, { cap: verbatim(formatAmount(cap.value)) });
  return inEachLanguage((l) => {
    const { overLimit, withinLimit } = inLanguage(dictionaries, l).explain;
    const words = share.greaterThan(cap.value) ? overLimit : withinLimit;
    return words(formatAmount(share), formatAmount(cap.value));
  });
}

/** A quotient that may not end, to as many digits as a cell shows. */
function rounded(amount: Amount): string {
  return formatAmount(amount.toSignificantDigits(15));
}

/** What has to be said with the reward. */
export function rewardNotes({
  indicators,
  counties,
  isRedistributed,
  result,
  other,
  excluded,
  hasOwnWeights,
}: Explained & { readonly excluded: readonly Place[]; readonly hasOwnWeights: boolean }): Note[] {
  const names = (places: readonly Place[]) => nameList(places.map(({ name }) => name));
  const absent = rewarded.places.filter(
    ({ code }) => !counties.some(({ place }) => place.code === code)
  );
  const note = (
    kind: Note["kind"],
    basis: Clause | Reading,
    text: Text,
    values: Readonly<Record<string, Text>> = {}
  ): Note => ({ kind, basis: basis.id, text: fill(text, values) });
  const isCut = result.capped.some(Boolean);
  const weights = indicators.map(({ input, weight }) =>
    inEachLanguage((l) => `${inLanguage(input.label, l)} ${formatAmount(weight)}`)
  );
  return [
    ...(excluded.length > 0
      ? [note("gate", k, NOTES.excluded, { names: names(excluded), group: rewarded.label })]
      : []),
    note("note", k, hasOwnWeights ? NOTES.ownWeights : NOTES.equalWeights, {
      weights: nameList(weights),
    }),
    ...(absent.length > 0 ? [note("note", k, NOTES.absent, { names: names(absent) })] : []),
    note("note", yc["YC-4.5-b"], yc["YC-4.5-b"].gist),
    note("reading", readings.R1, readings.R1.taken),
    ...(excluded.some(({ code }) => code === highTechZone.places[0]!.code)
      ? [note("reading", readings.R6, readings.R6.taken)]
      : []),
    note("reading", readings.R14, isRedistributed ? NOTES.redistributed : NOTES.stays),
    ...(isCut
      ? [
          note("reading", readings.R14, isRedistributed ? NOTES.ifStaying : NOTES.ifRedistributed, {
            rest: verbatim(formatAmount(other.rest)),
          }),
        ]
      : []),
  ];
}

const NOTES = {
  excluded: {
    zh: "{names}不属于{group}，不在奖励范围，其数据不进入各项合计。",
    en: "{names}: not among the {group}, so not eligible; their figures are in no total.",
  },
  equalWeights: {
    zh: "文件未定权重，未填时各项等权（{weights}）。",
    en: "The text gives no weights; left blank, all count the same ({weights}).",
  },
  ownWeights: {
    zh: "文件未定权重，按所填权重计（{weights}）。",
    en: "The text gives no weights; those given were taken ({weights}).",
  },
  absent: {
    zh: "表中没有：{names}。份额只在表列县市间计算。",
    en: "Not in the table: {names}. Shares are among those listed only.",
  },
  stays: {
    zh: "超过上限的部分留在资金池。",
    en: "What is beyond the cap stays in the pool.",
  },
  redistributed: {
    zh: "超过上限的部分在其余县市间再分配，各自仍受上限约束。",
    en: "What is beyond the cap goes to the others, each up to its own cap.",
  },
  ifRedistributed: {
    zh: "若再分配，资金池剩余 {rest} 万元。",
    en: "Redistributed, {rest} 万元 would stay in the pool.",
  },
  ifStaying: {
    zh: "若不再分配，资金池剩余 {rest} 万元。",
    en: "Not redistributed, {rest} 万元 would stay in the pool.",
  },
} satisfies Record<string, Text>;
