/** Letters of a column that counts from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Address such as B6 or, for several rows, B6:B9. Row and column count from 0. */
export function cellAddress(row: number, column: number, rowCount = 1): string {
  const letters = columnLetters(column);
  const first = `${letters}${row + 1}`;
  return rowCount === 1 ? first : `${first}:${letters}${row + rowCount}`;
}
