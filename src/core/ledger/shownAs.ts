/** What a number format makes of a number, as far as ledgers care. */
export type ShownAs = "date" | "percent" | undefined;

/** Texts in quotes, single characters, fillers, and conditions or colours – but not elapsed time such as [h]. */
const DECORATION = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** What a format code shows: `yyyy"年"m"月"` a date, `0.0%` a percentage. Only its part for positive numbers counts. */
export function shownAs(code: string): ShownAs {
  const [bare = ""] = code.replace(DECORATION, "").split(";");
  if (/general|@/i.test(bare)) return undefined;
  // The e of 0.00E+00 is no year.
  if (/[ymdhs]|e(?![+-])/i.test(bare)) return "date";
  return bare.includes("%") ? "percent" : undefined;
}
