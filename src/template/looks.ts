import type { Look } from "../workbook/book";

const BORDER = "A6A6A6";

/** How the cells of a template look. */
export const looks = {
  title: { bold: true, size: 14 },
  note: { colour: "595959" },
  label: { bold: true },
  warning: { bold: true, colour: "C00000" },
  heading: { bold: true, fill: "DDEBF7", border: BORDER, wrapped: true, centred: true },
  /** To be filled in. */
  entry: { border: BORDER, fill: "FFFBE6" },
  amountEntry: { border: BORDER, fill: "FFFBE6", numberFormat: "#,##0.00####" },
  countEntry: { border: BORDER, fill: "FFFBE6", numberFormat: "#,##0" },
  dayEntry: { border: BORDER, fill: "FFFBE6", numberFormat: "yyyy\\-mm\\-dd" },
  rateEntry: { border: BORDER, fill: "FFFBE6", numberFormat: "0.0###%" },
  text: { border: BORDER },
  wrapped: { border: BORDER, wrapped: true },
  centred: { border: BORDER, centred: true },
  amount: { border: BORDER, numberFormat: "#,##0.00####" },
  /** As exact as it is; what stands for "no limit" is a dash. */
  number: { border: BORDER, numberFormat: '[>=1000000000000000]"—";#,##0.00######' },
  exactRate: { border: BORDER, numberFormat: "0.0###%" },
  rate: { border: BORDER, numberFormat: "0.00%" },
  day: { border: BORDER, numberFormat: "yyyy\\-mm\\-dd" },
  totalRate: { bold: true, border: BORDER, fill: "F2F2F2", numberFormat: "0.00%" },
  total: { bold: true, border: BORDER, fill: "F2F2F2", numberFormat: "#,##0.00####" },
} satisfies Record<string, Look>;

/** Soft enough to print, and said in words besides. */
export const fills = { agrees: "E2F0D9", over: "F8D7DA", under: "FFE8B8", wrong: "F8D7DA" };
