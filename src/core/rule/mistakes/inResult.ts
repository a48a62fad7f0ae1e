import { Amount, CELL_DIGITS, formatAmount, round, roundHalfUp } from "../../amount";
import type { MistakeWords } from "../../text";
import { digitSlip, type DigitSlip } from "./digits";
import type { CommonReadings, WrongResult } from "./mistake";
import { sayMistake } from "./sayMistake";

/** Places to which amounts are rounded, the usual ones of ledgers first: where several will do, the least was lost. */
const PLACES = [2, 1, 0, 3, -1, -2];
/** Nobody rounds away more than this part of an amount to get a whole ten or hundred. */
const ROUNDED_AWAY = new Amount("0.1");
/** To which an amount may be rounded before it slips. */
const STEPS = ["0.01", "0.1", "1"].map((step) => new Amount(step));
/** How far 元, 亿元 and a misplaced point are from the right amount, in powers of ten. */
const UNIT = 4;
const SHIFTS = [UNIT, -UNIT, 1, -1, 2, -2, 3, -3];

/** The right amount, and what was reported in its place. */
interface Reported {
  readonly due: Amount;
  readonly reported: Amount;
}

/** What becomes of the right amount when it is written down wrongly, as far as it may be what was reported. */
export function resultMistakes(
  { due, reported }: Reported,
  readings: CommonReadings
): WrongResult[] {
  const written = roundHalfUp(due, STEPS[0]!);
  return [
    ...roundings(due, reported, readings.exact.id),
    ...shifts(due, reported, readings.unit.id),
    ...(written.equals(due) ? [due] : [written, due]).flatMap((right) =>
      inDigits(due, right, reported, false)
    ),
  ];
}

/** Digits of an amount that has few to tell it by, or of one that was rounded more than ledgers do. */
export function bareDigits({ due, reported }: Reported): WrongResult[] {
  const forms = [due, ...STEPS.map((step) => roundHalfUp(due, step))];
  return forms.flatMap((right) => inDigits(due, right, reported, true));
}

/** Nothing was reported. */
export function notReported({ due, reported }: Reported): WrongResult {
  return pen("notReported", due, reported);
}

function inDigits(due: Amount, right: Amount, reported: Amount, isBare: boolean): WrongResult[] {
  const slip = digitSlip(right, reported, isBare);
  return slip ? [pen(slip, due, reported)] : [];
}

function pen(
  kind: DigitSlip | "unitSlip" | "decimalPoint" | "notReported",
  due: Amount,
  value: Amount,
  basis?: string,
  step?: Amount
): WrongResult {
  const right = formatAmount(due.toSignificantDigits(CELL_DIGITS));
  const said = () =>
    sayMistake(basis, (words) => {
      const slipped = words.shouldBe(words[kind], right);
      // Rounded first, and then slipped.
      return step ? words.and(words.rounded(formatAmount(step)), slipped) : slipped;
    });
  return { kind, value, said };
}

/** Another unit, or the point elsewhere: of the amount, or of what it was rounded to before. */
function shifts(due: Amount, reported: Amount, unit: string): WrongResult[] {
  const ratio = reported.toNumber() / due.toNumber();
  return SHIFTS.flatMap((power) => {
    const off = ratio / 10 ** power;
    if (off < 0.5 || off > 2) return [];
    const [slip, basis] =
      Math.abs(power) === UNIT
        ? (["unitSlip", unit] as const)
        : (["decimalPoint", undefined] as const);
    return [undefined, ...STEPS].map((step) => {
      const written = step ? roundHalfUp(due, step) : due;
      return pen(slip, due, written.times(`1e${power}`), basis, step);
    });
  });
}

/** Rounding up is rarer than the other ways, whatever the place. */
function roundings(due: Amount, reported: Amount, basis: string): WrongResult[] {
  const off = due.minus(reported).abs().toNumber();
  const places = PLACES.filter((place) => off < 10 ** -place);
  const inEach = (ways: readonly (keyof typeof ROUNDINGS)[]) =>
    places.flatMap((place) => ways.flatMap((way) => rounding(due, place, way, basis)));
  return [...inEach(["rounded", "cut"]), ...inEach(["raised"])];
}

function rounding(
  due: Amount,
  place: number,
  way: keyof typeof ROUNDINGS,
  basis: string
): WrongResult[] {
  const step = new Amount(`1e${-place}`);
  const value = round(due, step, ROUNDINGS[way]);
  const isPlausible =
    place >= 0 ||
    (way !== "raised" && value.minus(due).abs().lessThanOrEqualTo(due.times(ROUNDED_AWAY)));
  const say = (words: MistakeWords) => words[way](formatAmount(step));
  return isPlausible ? [{ kind: "rounding", value, said: () => sayMistake(basis, say) }] : [];
}

const ROUNDINGS = { rounded: "halfUp", cut: "down", raised: "up" } as const;
