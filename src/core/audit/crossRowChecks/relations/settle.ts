/** How a figure stands to what a reading gives; `near`: within the tolerance or what rounding explains. */
export type Stands = "equal" | "near" | "off";

/** What the rows of a column tell of how it was worked out. */
export interface Settled {
  /** The places, among the readings, of those that most rows go by; several where the rows don't part them. */
  readonly best: readonly number[];
  /** How many rows could be held against them. */
  readonly compared: number;
  /** The rows, by their place, that go by none of them. */
  readonly off: readonly number[];
  /** The rows that go by some of them and not by others. */
  readonly parted: readonly number[];
  /** How many rows go by them only nearly. */
  readonly near: number;
}

/**
 * Which of several readings a column goes by: that by which at least half of the rows come out right.
 *
 * @param rows for each row how it stands to each of the readings; undefined where that can't be told
 * @param isCertain do the headings alone say that a reading which is the only one holds?
 * @returns undefined where the rows don't settle it
 */
export function settle(
  rows: readonly (readonly (Stands | undefined)[])[],
  readings: number,
  isCertain: boolean
): Settled | undefined {
  const counts = fitsOf(rows, readings);
  const most = Math.max(...counts.map(({ fits }) => fits));
  const best = counts.flatMap((each, reading) =>
    each.fits === most && ((readings === 1 && isCertain) || isLikely(each)) ? [reading] : []
  );
  if (best.length === 0) return undefined;
  let [compared, near] = [0, 0];
  const off: number[] = [];
  const parted: number[] = [];
  rows.forEach((row, i) => {
    const told = best.flatMap((reading) => row[reading] ?? []);
    if (told.length === 0) return;
    compared++;
    if (told.every((stands) => stands === "off")) off.push(i);
    else if (told.includes("off")) parted.push(i);
    else if (!told.includes("equal")) near++;
  });
  return { best, compared, off, parted, near };
}

/** The places of the readings by which at least half of the rows come out right. */
export function likely(
  rows: readonly (readonly (Stands | undefined)[])[],
  readings: number
): number[] {
  return fitsOf(rows, readings).flatMap((each, reading) => (isLikely(each) ? [reading] : []));
}

/** How many rows can be held against a reading, and how many go by it. */
interface Fits {
  readonly told: number;
  readonly fits: number;
}

function fitsOf(rows: readonly (readonly (Stands | undefined)[])[], readings: number): Fits[] {
  return Array.from({ length: readings }, (_, reading) => {
    const told = rows.flatMap((row) => row[reading] ?? []);
    return { told: told.length, fits: told.filter((stands) => stands !== "off").length };
  });
}

function isLikely({ told, fits }: Fits): boolean {
  return fits > 0 && fits * 2 >= told;
}
