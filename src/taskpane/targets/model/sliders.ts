/** A hundred per cent, in the whole per cents that the sliders move by. */
export const WHOLE = 100;

/**
 * The weights after one was moved: the others share what is left as they did before, in whole per cents by largest
 * remainder; equally where they had nothing. They always add up to 100.
 */
export function moved(weights: readonly number[], index: number, value: number): number[] {
  const own = Math.min(WHOLE, Math.max(0, Math.round(value)));
  if (weights.length === 1) return [WHOLE];
  const before = weights.map((weight, i) => (i === index ? 0 : weight));
  const sum = before.reduce((a, b) => a + b, 0);
  const parts = sum === 0 ? weights.map((_, i) => (i === index ? 0 : 1)) : before;
  const whole = parts.reduce((a, b) => a + b, 0);
  const left = WHOLE - own;
  const shares = parts.map((part) => Math.floor((part * left) / whole));
  let rest = left - shares.reduce((a, b) => a + b, 0);
  const order = parts
    .map((part, i) => ({ i, remainder: (part * left) % whole }))
    .filter(({ i }) => i !== index)
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of order) {
    if (rest === 0) break;
    shares[i]! += 1;
    rest -= 1;
  }
  shares[index] = own;
  return shares;
}
