/** More than the tag takes, with its passwords' hashes: it may be cut in two between pieces. */
const LONGEST_TAG = 2048;

/** Is the sheet protected? The element stands behind all cells, so that the search is for its bare text. */
export function isProtected(chunks: Iterable<string>): boolean {
  let before = "";
  for (const chunk of chunks) {
    const seen = before + chunk;
    const tag = /<(?:\w+:)?sheetProtection\b[^>]*>/.exec(seen);
    if (tag) return /\ssheet\s*=\s*["'](?:1|true)/.test(tag[0]);
    before = seen.slice(-LONGEST_TAG);
  }
  return false;
}
