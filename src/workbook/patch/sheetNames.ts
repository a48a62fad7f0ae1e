/** Excel takes no longer names. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
/** Line breaks of a name that comes out of a cell, and the like. */
const CONTROLS = /\p{Cc}+/gu;

/** A name that Excel takes and that no sheet has yet, in whatever case: `差异汇总 (2)` where the first is taken. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted
    .replace(FORBIDDEN, "_")
    .replace(CONTROLS, " ")
    .replace(/^[' ]+/, "");
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = (cut(clean, LONGEST_NAME - ending.length) || "Sheet") + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Never half of a character that takes two places, nor with an apostrophe at its end. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/[' ]+$/, "");
}
