import { Amount } from "./amount";

/** The amount in full, never rounded, with thousands separators: 12,345.678. */
export function formatAmount(amount: Amount): string {
  const [whole = "", fraction] = amount.toFixed().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A rate as a percentage, in full: 0.5 is 50%. */
export function formatRate(rate: Amount): string {
  return `${formatAmount(rate.times(100))}%`;
}
