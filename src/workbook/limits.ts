/**
 * How much is read from a package. What is small packed may be huge unpacked, so that whatever is held is bounded
 * while it is read, in number and in size. The figures are beyond what ledgers need and within what a machine of an
 * office has to spare: some hundred megabytes.
 */

const MEGABYTE = 1024 * 1024;

/** How much a package may hold, in bytes. */
export interface PackageLimits {
  readonly file: number;
  readonly part: number;
  readonly unpacked: number;
}

/** A sheet of 1 048 576 rows and some dozen columns is 1.5 GB of XML. */
export const PACKAGE_LIMITS: PackageLimits = {
  file: 512 * MEGABYTE,
  part: 2048 * MEGABYTE,
  unpacked: 4096 * MEGABYTE,
};

/** The end record of a zip archive without 64-bit fields counts no further. */
export const MOST_PARTS = 0xffff;
/** The names of so many parts; a few have some kilobytes. */
export const LARGEST_DIRECTORY = 64 * MEGABYTE;

/** Parts that are held whole or nearly so: lists of sheets and relationships, styles. */
export const LARGEST_LIST = 32 * MEGABYTE;
/** Elements of such a part, where each has its place. 64 000 styles with what is in them are half of it. */
export const MOST_ELEMENTS = 1 << 19;
/** Excel's own limit is the memory; the largest workbooks seen have some thousand. */
export const MOST_SHEETS = 10_000;
/** Prefixes that a workbook declares for ids. One is usual. */
export const MOST_PREFIXES = 100;

/** Shared texts, by the part's bytes, by their number, and one alone: a cell takes 32 767 characters. */
export const LARGEST_STRINGS = 256 * MEGABYTE;
export const MOST_STRINGS = 1 << 23;
export const LONGEST_STRING = 1 << 20;

/** Places in the rows of one sheet up to their last filled cell: 24 columns of a full sheet. */
export const MOST_CELLS = 24 * MEGABYTE;
/** Characters of texts that stand in one sheet's cells themselves, and of its formulas. */
export const MOST_TEXT = 64 * MEGABYTE;
/** Merged cells of one sheet, and the rows that they cover together. */
export const MOST_MERGES = 1 << 20;
export const MOST_MERGED_ROWS = 1 << 22;
/** Formulas of one sheet that are asked for, and one alone: Excel takes 8192 characters, names' prefixes aside. */
export const MOST_FORMULAS = 1 << 20;
export const LONGEST_FORMULA = 1 << 16;

/** Text of a sheet that can't be written yet while it is edited: one cell, or the list of columns. */
export const LONGEST_HELD = 4 * MEGABYTE;
