import { Amount, CELL_DIGITS, formatAmount, IN_WAN, round, roundHalfUp } from "../../amount";
import type { MistakeWords } from "../../text";
import { HUNDREDTH, transposed } from "./digits";
import type { CommonReadings, WrongResult } from "./mistake";
import { sayMistake } from "./sayMistake";

/** Places to which amounts are rounded, the usual ones of ledgers first: where several will do, the least was lost. */
const PLACES = [2, 1, 0, 3, -1, -2];
/** Nobody rounds away more than this part of an amount to get a whole ten or hundred. */
const ROUNDED_AWAY = new Amount("0.1");
const POINTS = [1, -1, 2, -2, 3, -3];

/** What becomes of the right amount when it is written down wrongly. */
export function resultMistakes(due: Amount, { unit, exact }: CommonReadings): WrongResult[] {
  const right = formatAmount(due.toSignificantDigits(CELL_DIGITS));
  const pen = (kind: "unitSlip" | "transposedDigits" | "decimalPoint", basis?: string) => {
    const said = () => sayMistake(basis, (words) => words.shouldBe(words[kind], right));
    return (value: Amount): WrongResult => ({ kind, value, said });
  };
  return [
    ...roundings(due, exact.id),
    ...[IN_WAN.亿元, IN_WAN.元].map((n) => pen("unitSlip", unit.id)(due.times(n))),
    ...[roundHalfUp(due, HUNDREDTH), due].flatMap(transposed).map(pen("transposedDigits")),
    ...POINTS.map((n) => pen("decimalPoint")(due.times(`1e${n}`))),
  ];
}

/** Rounding up is rarer than the other ways, whatever the place. */
function roundings(due: Amount, basis: string): WrongResult[] {
  return [...inEachPlace(due, ["rounded", "cut"], basis), ...inEachPlace(due, ["raised"], basis)];
}

function inEachPlace(
  due: Amount,
  ways: readonly (keyof typeof ROUNDINGS)[],
  basis: string
): WrongResult[] {
  return PLACES.flatMap((places) => {
    const step = new Amount(`1e${-places}`);
    return ways.flatMap((way): WrongResult[] => {
      const value = round(due, step, ROUNDINGS[way]);
      const isPlausible =
        places >= 0 ||
        (way !== "raised" && value.minus(due).abs().lessThanOrEqualTo(due.times(ROUNDED_AWAY)));
      const say = (words: MistakeWords) => words[way](formatAmount(step));
      return isPlausible ? [{ kind: "rounding", value, said: () => sayMistake(basis, say) }] : [];
    });
  });
}

const ROUNDINGS = { rounded: "halfUp", cut: "down", raised: "up" } as const;
