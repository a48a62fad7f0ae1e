import { Amount } from "./amount";

/** The amount in full, never rounded, with thousands separators: 12,345.678. */
export function formatAmount(amount: Amount): string {
  let text = formatted.get(amount);
  if (text === undefined) formatted.set(amount, (text = grouped(amount.toFixed())));
  return text;
}

/** An amount is said in several steps, and in several languages. */
const formatted = new WeakMap<Amount, string>();

function grouped(text: string): string {
  if (/^-?\d{1,3}(?:\.|$)/.test(text)) return text;
  const [whole = "", fraction] = text.split(".");
  const inThousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? inThousands : `${inThousands}.${fraction}`;
}

/** A rate as a percentage, in full: 0.5 is 50%. */
export function formatRate(rate: Amount): string {
  return `${formatAmount(rate.times(100))}%`;
}
