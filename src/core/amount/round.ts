import { Amount } from "./amount";

/** The multiple of `step` nearest to the amount; a tie goes up (away from zero). */
export function roundHalfUp(amount: Amount, step: Amount): Amount {
  return amount.toNearest(step, Amount.ROUND_HALF_UP);
}

/** The greatest multiple of `step` that isn't above the amount. */
export function roundDown(amount: Amount, step: Amount): Amount {
  return amount.toNearest(step, Amount.ROUND_FLOOR);
}
