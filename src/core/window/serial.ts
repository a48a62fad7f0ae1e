import type { Day } from "./date";

const MS_A_DAY = 86_400_000;

/** Serial 60 is 29 February 1900, a day that never was: Excel keeps it from an older program. */
const PHANTOM = 60;

/** What Excel counts from, for days before and after the phantom. */
const epoch = (serial: number) => Date.UTC(1899, 11, serial < PHANTOM ? 31 : 30);

/**
 * The day of a cell's serial number in the 1900 system; the time of day is left aside.
 * Undefined for the phantom 29 February 1900 and for what is no date: below 1, above 31 December 9999.
 */
export function fromSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= 2_958_465) || whole === PHANTOM) return undefined;
  const date = new Date(epoch(whole) + whole * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number that Excel has for a day from 1900 on. */
export function toSerial({ year, month, day }: Day): number {
  const afterPhantom = (Date.UTC(year, month - 1, day) - epoch(PHANTOM)) / MS_A_DAY;
  return afterPhantom > PHANTOM ? afterPhantom : afterPhantom - 1;
}
