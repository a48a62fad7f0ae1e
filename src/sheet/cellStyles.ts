import type { ReportStyle } from "../core/report/sheetRows";

/** What a cell is, for the eye; both spreadsheets show it alike. */
export type CellStyle = Exclude<ReportStyle, "count">;

/** What a look changes of a cell; what isn't named stays as it is. */
export interface Style {
  readonly bold?: boolean;
  /** Background, as #RRGGBB. */
  readonly fill?: string;
  /** As Excel writes it in English. */
  readonly numberFormat?: string;
  /** Long text goes on in further lines. */
  readonly wrapped?: true;
  /** Blue and underlined, as what leads elsewhere. */
  readonly link?: true;
}

/** The blue that Excel gives to links. */
export const LINK_COLOUR = "#0563C1";

/**
 * Pale fills, so that the black text on them keeps its contrast; Excel's own for good, neutral and bad, which
 * people know. They never stand alone: the cell or the pane says in words what they mean.
 */
export const cellStyles: Readonly<Record<CellStyle, Style>> = {
  heading: { bold: true, fill: "#E7E6E6" },
  title: { bold: true },
  label: { bold: true, wrapped: true },
  text: { bold: false },
  wrapped: { wrapped: true },
  link: { link: true },
  // Nothing of an amount is hidden.
  amount: { numberFormat: "#,##0.00####" },
  agree: { fill: "#C6EFCE" },
  over: { fill: "#FFC7CE" },
  under: { fill: "#FFEB9C" },
  unreadable: { fill: "#D9D9D9" },
};
