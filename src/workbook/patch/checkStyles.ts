import type { CheckStyle } from "../workbook";

/** What a look consists of; what it doesn't name is that of the workbook's default style. */
export interface CheckCellStyle {
  readonly bold?: boolean;
  readonly underlined?: boolean;
  /** In points. */
  readonly size?: number;
  /** Of the letters, RRGGBB. */
  readonly colour?: string;
  /** RRGGBB. */
  readonly fill?: string;
  /** Thin lines around, RRGGBB. */
  readonly border?: string;
  readonly numberFormat?: string;
  /** On several lines where need be. */
  readonly wrapped?: boolean;
  /** In the middle of the cell. */
  readonly centred?: boolean;
}

/** 万元 with at least two decimals; what the calculation keeps beyond them shows. */
const AMOUNT = "#,##0.00####";

/** Fills soft enough to print, and to be told apart by their words where colours aren't seen. */
export const CHECK_STYLES: Record<CheckStyle, CheckCellStyle> = {
  title: { bold: true, size: 14 },
  heading: { bold: true, fill: "DDEBF7", border: "A6A6A6", wrapped: true, centred: true },
  label: { bold: true, wrapped: true },
  text: {},
  wrapped: { wrapped: true },
  link: { underlined: true, colour: "0563C1" },
  amount: { numberFormat: AMOUNT },
  count: { numberFormat: "#,##0" },
  agree: { fill: "E2F0D9", numberFormat: AMOUNT },
  over: { fill: "F8D7DA", numberFormat: AMOUNT },
  under: { fill: "FFE8B8", numberFormat: AMOUNT },
  unreadable: { fill: "D9D9D9", numberFormat: AMOUNT },
};
