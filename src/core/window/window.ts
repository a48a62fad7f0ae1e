import { compareDays, daysIn, type Day } from "./date";

/** Days from one to another, both inclusive. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The window that opens on the start day and closes on the same day `years` on, inclusive; 29 February
 * closes on the 28th in a common year (reading R4). It ends earlier on `completed`, where that is given.
 */
export function windowFrom(start: Day, years: number, completed?: Day): Window {
  const anniversary = sameDayIn(start, start.year + years);
  const endsEarlier = completed !== undefined && compareDays(completed, anniversary) < 0;
  return { first: start, last: endsEarlier ? completed : anniversary };
}

/** Is the day inside, its first and last day included? */
export function isWithin(day: Day, { first, last }: Window): boolean {
  return compareDays(day, first) >= 0 && compareDays(day, last) <= 0;
}

function sameDayIn({ month, day }: Day, year: number): Day {
  return { year, month, day: Math.min(day, daysIn(year, month)) };
}
