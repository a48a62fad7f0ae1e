import type { Book } from "../../src/workbook/book";

/** A book without its other sheets, which other programs would spend their time on; names go with their sheets. */
export function withOnly(book: Book, sheets: readonly string[]): Book {
  const wanted = [...sheets, "参数"];
  return {
    ...book,
    sheets: book.sheets.filter(({ name }) => wanted.includes(name)),
    names: book.names.filter(({ formula }) => wanted.some((name) => formula.includes(`'${name}'`))),
  };
}
