/**
 * What to enter so that the text stays this very text: an apostrophe goes before what a spreadsheet might take
 * for a formula, a number, a date such as 2018年6月 or 1/2, a truth value or an error.
 */
export function asEntered(text: string): string {
  return /^[=+\-@'#]|\p{Nd}|^\s*(true|false)\s*$/iu.test(text) ? `'${text}` : text;
}
