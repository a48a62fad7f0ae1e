export type { Book, BookCell, BookName, BookSheet, Highlight, Look, Validation } from "./book";
export { quotedSheet } from "./book";
export { writeBook } from "./writeBook";
