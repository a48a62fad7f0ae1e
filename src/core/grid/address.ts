/** A sheet has so many rows and columns, in every version that reads .xlsx. */
export const MOST_ROWS = 1048576;
export const MOST_COLUMNS = 16384;

/** A rectangle of cells; rows and columns count from 0, both ends are inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** A → 0, XFD → 16383. */
export function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce(
      (count, letter) => count * 26 + letter.charCodeAt(0) - 64,
      0
    ) - 1
  );
}

/** The address of a cell, rows and columns counted from 0: (6, 1) is B7. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area as people and files write it: B7:B9, or B7 for a single cell. */
export function rangeOf({ top, left, bottom, right }: Area): string {
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The rectangle that `A1:C2` or `$A$1` names; undefined for anything else. */
export function readArea(reference: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (!match) return undefined;
  const [, left, top, right = left, bottom = top] = match as unknown as string[];
  const [a, b] = [columnNumber(left!), columnNumber(right!)];
  const [c, d] = [Number(top) - 1, Number(bottom) - 1];
  return {
    top: Math.min(c, d),
    left: Math.min(a, b),
    bottom: Math.max(c, d),
    right: Math.max(a, b),
  };
}
