import type { Places } from "../../src/core/place/places";
import type { Input, Rule } from "../../src/core/rule";
import type { Cell } from "./sheet";

/** A cell as a ledger may have it. */
export interface Trial {
  readonly cell: Cell;
  /** We read more than a native formula does: 300万, 2018-06-21. It may give an error, but no other value. */
  readonly readOnlyByUs?: boolean;
}

/** The same numbers from 0 to 1 at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;

/** Thresholds of the policies, and amounts at which their rates reach the caps. */
const TURNING_POINTS = [100, 200, 300, 400, 600, 2000, 3000, 10000, 20000 / 3];

const YES_NO = [
  ...[true, false, 1, 0, "1", "0", "TRUE", "FALSE", "是", "否", "有", "无"],
  ...["√", "×", "✓", "✗", "✔", "✘", "Y", "N", "y", "n", " 是 "],
];

const INDUSTRIES = ["硒食品加工", "智能制造", "别的行业", "?"];

/** Excel's serial numbers of the days on which the VAT rate changed: 1994-01-01, 2018-05-01, 2019-04-01. */
const CHANGES = [34335, 43221, 43556];

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

const readable = (random: Random, cells: readonly Cell[]): Trial => ({ cell: pick(random, cells) });
const ours = (random: Random, cells: readonly Cell[]): Trial => ({
  cell: pick(random, cells),
  readOnlyByUs: true,
});

/** An amount with so many decimals. */
function amount(random: Random, below: number, decimals: number): number {
  return Number((random() * below).toFixed(decimals));
}

function amountTrial(random: Random): Trial {
  const kind = random();
  if (kind < 0.04) return { cell: 0 };
  if (kind < 0.24) {
    const nearby = pick(random, TURNING_POINTS) + pick(random, [0, 0, 0.0001, -0.0001]);
    return { cell: Number(nearby.toFixed(4)) };
  }
  if (kind < 0.3) return { cell: amount(random, 1e15, 0) };
  if (kind < 0.42) return { cell: amount(random, 20000, 10) };
  if (kind < 0.45) return { cell: -amount(random, 500, 2) - 0.01 };
  if (kind < 0.48) return readable(random, ["约300", "三百万", "-", "?", "#", "12,34"]);
  if (kind < 0.5) return ours(random, ["300万", "1.2亿", "５００", "1,200", "300", "¥400"]);
  return { cell: amount(random, pick(random, [10, 1000, 20000]), pick(random, [0, 2, 4])) };
}

function rankTrial(random: Random): Trial {
  const kind = random();
  if (kind < 0.75) return readable(random, [1, 2, 3, 4, 5, 100]);
  // A native formula tells a 0 from a blank cell, which functions can't.
  return kind < 0.94 ? readable(random, [1.5, 3.001, -1, "第一", "?"]) : ours(random, [0, "2"]);
}

function dayTrial(random: Random): Trial {
  const kind = random();
  if (kind < 0.4) return { cell: pick(random, CHANGES) + pick(random, [-1, -0.25, 0, 0.75, 1]) };
  if (kind < 0.5)
    return readable(random, [
      -5,
      0.5,
      60,
      2018.6,
      201806,
      2018,
      32873,
      32874,
      73050,
      73051,
      "昨天",
      "?",
    ]);
  if (kind < 0.55) return ours(random, [0, 20180621, "2018-06-21", "2018年5月", "43221"]);
  return { cell: 30000 + Math.floor(random() * 20000) };
}

const forms = new Map<Places, readonly string[]>();

/** The written forms that mean one place. */
function formsOf(places: Places): readonly string[] {
  const found =
    forms.get(places) ??
    [...places.forms].filter(([, meant]) => meant.length === 1).map(([form]) => form);
  forms.set(places, found);
  return found;
}

/** A cell that isn't blank. */
function trialFor(input: Input, random: Random): Trial {
  const isUnread = random() < 0.03;
  switch (input.kind) {
    case "amount":
      return amountTrial(random);
    case "rank":
      return rankTrial(random);
    case "day":
      return dayTrial(random);
    case "flag":
      return readable(random, isUnread ? ["?", "*", "也许", "是否", 2, "~"] : YES_NO);
    case "text":
      return readable(random, isUnread ? [5, 1.5] : INDUSTRIES);
    case "reading":
    case "choice": {
      const words =
        input.kind === "reading" ? input.reading.choices.map((c) => c.word) : input.choices;
      return readable(random, isUnread ? ["?", "别的", 1] : [...words, ` ${words[0]!} `, 0]);
    }
    case "year": {
      const right = [
        2018,
        2019,
        2020,
        "2018",
        "2019年",
        " 2020 ",
        ...(input.total ? [input.total] : []),
      ];
      // As of a rank: the formula tells a 0 from a blank cell.
      if (random() < 0.01) return ours(random, [0]);
      return readable(random, isUnread ? [2017, 2021, 2018.5, "?", "去年"] : right);
    }
    case "place": {
      const form = pick(random, formsOf(input.places));
      const { prefixes } = input.places;
      if (isUnread) return readable(random, ["武汉市", "合计", "?", "*", "恩施", 7]);
      if (random() < 0.03) return ours(random, [pick(random, prefixes) + form, `${form}\u3000`]);
      return readable(random, [form, form, form, ` ${form} `, 0]);
    }
    default:
      throw new Error(`No trial cells for ${input.kind}`);
  }
}

/** Cells for a rule's inputs: first with every combination of blanks, then at random. */
export function trials(rule: Rule, position: number, random: Random): Trial[] {
  const blanks = 2 ** rule.inputs.length;
  const share = pick(random, [0, 0.1, 0.5]);
  const row = rule.inputs.map((input, i): Trial => {
    const isBlank = position < blanks ? (position >> i) % 2 === 1 : random() < share;
    return isBlank ? { cell: pick(random, [undefined, undefined, ""]) } : trialFor(input, random);
  });
  return rule.id === "ES_GROWTH_OK" && random() < 0.5 ? [...growth(random), row[2]!] : row;
}

/** This year's amount at a growth of exactly 20% or 15%, or 0.0001 beside it. */
function growth(random: Random): Trial[] {
  const hundredths = 1 + Math.floor(random() * 10 ** pick(random, [4, 6, 8]));
  const tenThousandths = hundredths * pick(random, [120, 115]) + pick(random, [-1, 0, 0, 1]);
  return [{ cell: tenThousandths / 10000 }, { cell: hundredths / 100 }];
}
