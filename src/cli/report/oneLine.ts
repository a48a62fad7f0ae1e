/**
 * A text on one line. Names of files and sheets may hold line breaks, and control characters and changes of the
 * writing direction, which a terminal would obey.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
