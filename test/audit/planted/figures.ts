/**
 * Money as whole hundred-millionths of 万元: amounts of a ledger have three decimals at most, rates and taxes add four,
 * so nothing here is a fraction, and nothing of the product's arithmetic is used.
 */
export type Money = bigint;

const DECIMALS = 8;
const WAN = BigInt(10) ** BigInt(DECIMALS);

export const NONE: Money = BigInt(0);

/** Whole 万元. */
export const wan = (amount: number): Money => BigInt(amount) * WAN;

/** What a cell holds for it, in 万元. */
export const shown = (money: Money): number => Number(money) / Number(WAN);

/** Every so many hundredths of it. */
export const percent = (money: Money, rate: number): Money => (money * BigInt(rate)) / BigInt(100);

export const least = (one: Money, other: Money): Money => (one < other ? one : other);
export const most = (one: Money, other: Money): Money => (one > other ? one : other);

/** To so many decimals of 万元, below 0 tens and hundreds; an amount is never negative. */
export function atPlace(money: Money, places: number, way: "half up" | "cut" | "up"): Money {
  const step = BigInt(10) ** BigInt(DECIMALS - places);
  const more = { "half up": step / BigInt(2), cut: NONE, up: step - BigInt(1) }[way];
  return ((money + more) / step) * step;
}

/** Ten to this power times it; undefined where digits beyond all that are kept would be lost. */
export function shifted(money: Money, places: number): Money | undefined {
  if (places >= 0) return money * BigInt(10) ** BigInt(places);
  const by = BigInt(10) ** BigInt(-places);
  return money % by === NONE ? money / by : undefined;
}

/** As a clerk types it: 214.25, 120. */
export function typed(money: Money): string {
  const digits = money.toString().padStart(DECIMALS + 1, "0");
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, "");
  return digits.slice(0, -DECIMALS) + (fraction && `.${fraction}`);
}

/** The other way round. */
export function readTyped(text: string): Money {
  const [whole = "", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0"));
}
