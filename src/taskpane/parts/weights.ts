import { allocate } from "../../core/allocation";
import { Amount, ZERO } from "../../core/amount";

/** All of it, in the whole per cents that the sliders move by. */
export const WHOLE = 100;
const ONE = new Amount(1);

/**
 * The weights after one was moved: the others share what is left as they did before, equally where they had
 * nothing, in whole per cents by largest remainder. They always add up to 100.
 */
export function moved(weights: readonly number[], index: number, value: number): number[] {
  const own = Math.min(WHOLE, Math.max(0, Math.round(value)));
  const hasOthers = weights.some((weight, i) => i !== index && weight > 0);
  const claims = weights.flatMap((weight, i) =>
    i === index ? [] : { id: String(i), weight: hasOthers ? new Amount(weight) : ONE, floor: ZERO }
  );
  const shares = allocate(new Amount(WHOLE - own), claims, ONE).shares.map(Number);
  return weights.map((_, i) => (i === index ? own : shares[i < index ? i : i - 1]!));
}
