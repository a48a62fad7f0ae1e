import { Amount } from "./amount";

/** How an amount between two steps is rounded; half-up and up go away from zero, down goes to it. */
export type Rounding = "halfUp" | "down" | "up";

const MODES: Readonly<Record<Rounding, number>> = {
  halfUp: Amount.ROUND_HALF_UP,
  down: Amount.ROUND_DOWN,
  up: Amount.ROUND_UP,
};

/** The multiple of a power of ten that the amount is rounded to: step 0.01 is two decimals, 10 whole tens. */
export function round(amount: Amount, step: Amount, way: Rounding): Amount {
  return amount.div(step).toDecimalPlaces(0, MODES[way]).times(step);
}

/** The multiple of `step`, a power of ten, nearest to the amount; a tie goes up (away from zero). */
export function roundHalfUp(amount: Amount, step: Amount): Amount {
  return round(amount, step, "halfUp");
}
