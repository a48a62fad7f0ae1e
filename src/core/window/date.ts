/** A day of the Gregorian calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days the month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Is there such a day? */
export function isDay({ year, month, day }: Day): boolean {
  return (
    year >= 1900 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month)
  );
}

/** Below 0, 0 or above 0 as the first day is earlier than, the same as or later than the second. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** 2018-06-21, as people and programs sort it. */
export function formatDay({ year, month, day }: Day): string {
  return [year, twoDigits(month), twoDigits(day)].join("-");
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
