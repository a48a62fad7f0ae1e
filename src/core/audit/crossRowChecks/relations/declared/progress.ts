import { Amount, quotient, ZERO } from "../../../../amount";
import { inEachLanguage, inLanguage, type Text } from "../../../../text";
import type { Reading, Relation } from "../relation";
import { timePassed } from "../texts";
import type { TimePassed } from "../timePassed";
import { itself, ONE, percent, SCALES, formula } from "./formulas";

/** What was done, of which a table may have several columns. */
const DONE = ["cumulative", "current", "renovation"] as const;

/** 投资进度表: growth and shares of the target. */
export const progress: readonly Relation[] = [
  {
    ...percent,
    field: "growth",
    readings: DONE.flatMap((done) => shares(done, "previous", ONE, [done, "previous"])),
  },
  {
    ...percent,
    field: "share_of_target",
    readings: DONE.flatMap(sharesOfTarget),
  },
];

/** 时间进度差: the share of the target, which may be a column of its own, against the part of the year that has passed. */
export function pace({ passed, total }: TimePassed): Relation {
  const readings = SCALES.flatMap((scale, i) => {
    const time = quotient(new Amount(passed).times(scale), new Amount(total));
    const stated = SCALES.map((own): Reading => ({
      ...itself("share_of_target"),
      rounded: ["share_of_target"],
      value: (of) => quotient(of("share_of_target").times(scale), own),
    }));
    const workedOut = DONE.map((done) => sharesOfTarget(done)[i]!);
    return [...stated, ...workedOut].flatMap((share) =>
      [1, -1].map((sign) => against(share, time, timePassed(passed, total), sign))
    );
  });
  return { ...percent, field: "pace", readings };
}

/** A target is set, and so exact. */
function sharesOfTarget(done: string): Reading[] {
  return shares(done, "target", ZERO, [done]);
}

/** One figure as a share of another, less the whole where it is growth; in each scale. */
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
