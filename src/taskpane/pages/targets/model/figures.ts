import { Amount, IN_WAN, readAmount, readNumber, ZERO } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import { attempt, type Worked } from "../../../../core/table";
import { isBlank } from "../../../../core/rule";
import type { Unit } from "./units";

/** What is typed, by division code. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** What a field holds, read: nothing, an amount in 亿元, or why it can't be read. */
export type Figure = Worked<Amount> | undefined;

/** An amount in 亿元 as the policies' targets are; 3000万 is 0.3. */
export function readFigure(text: string | undefined): Figure {
  if (isBlank(text)) return undefined;
  return attempt(() => readAmount(text, "亿元").div(IN_WAN.亿元));
}

/** A rate in per cent, such as 12.5 or 12.5%; a blank is 0. It can't take more away than there is. */
export function readRate(text: string | undefined): Worked<Amount> {
  if (isBlank(text)) return ZERO;
  return attempt(() => {
    const isPercent = /[%％]\s*$/.test(text!);
    const rate = isPercent ? readNumber(text) : readNumber(text).div(100);
    if (rate.lessThan(-1)) throw new JigaiError("negativeAmount", { found: text! });
    return rate;
  });
}

/** The smallest unit of a target (亿元), above 0. */
export function readStep(text: string): Worked<Amount> {
  const step = readFigure(text);
  if (step === undefined || (!(step instanceof JigaiError) && step.isZero()))
    return new JigaiError("notAboveZero", { found: text });
  return step;
}

/** A column read unit by unit. */
export function readColumn(units: readonly Unit[], texts: Texts): readonly Figure[] {
  return units.map(({ code }) => readFigure(texts[code]));
}

/** The units whose field is blank or can't be read. */
export function unitsWithout(units: readonly Unit[], figures: readonly Figure[]): Unit[] {
  return units.filter((_, i) => !isKnown(figures[i]));
}

export function isKnown(figure: Figure): figure is Amount {
  return figure !== undefined && !(figure instanceof JigaiError);
}

/** The sum of what is there; undefined where nothing is. */
export function sumOfKnown(figures: readonly Figure[]): Amount | undefined {
  const known = figures.filter(isKnown);
  return known.length === 0 ? undefined : known.reduce((sum, amount) => sum.plus(amount), ZERO);
}
