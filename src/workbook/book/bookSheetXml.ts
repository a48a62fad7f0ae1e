import { FIRST_YEAR, toSerial } from "../../core/window";
import { addressOf, rangeOf } from "../../core/grid/address";
import { newCellXml } from "../patch/cellXml";
import { columnsXml } from "../patch/columnWidths";
import { escapeXml } from "../xml/escape";
import type { BookSheet, Highlight, Look, Validation } from "./book";

/** Where looks and the fills of highlights stand in the book's styles. */
export interface BookStyles {
  readonly cell: (look: Look) => number;
  readonly highlight: (fill: string) => number;
}

const NOTATION = { prefix: "", styleIndex: () => 0, restyledIndex: () => 0 };

/** A4 across, as many pages as it takes, none wider than one. */
const PAGE =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** Below it a number is no day of a project or payment. */
const FIRST_DAY = toSerial({ year: FIRST_YEAR, month: 1, day: 1 });

/** Excel takes no longer texts with a choice. */
const LONGEST_PROMPT = 255;

/** A sheet's part, in the order that the format asks for. */
export function bookSheetXml(sheet: BookSheet, namespace: string, styles: BookStyles): string {
  const { rows, widths, heights = {}, validations = [], highlights = [] } = sheet;
  const written = rows.map((cells, row) => {
    const texts = cells.map((cell, column) => {
      if (!cell) return "";
      const { value = null, formula, look } = cell;
      const style = look && String(styles.cell(look));
      const xml = newCellXml(row, column, { value, ...(formula && { formula }) }, NOTATION, style);
      return xml || (style ? `<c r="${addressOf(row, column)}" s="${style}"/>` : "");
    });
    const height = heights[row] === undefined ? "" : ` ht="${heights[row]}" customHeight="1"`;
    return `<row r="${row + 1}"${height}>${texts.join("")}</row>`;
  });
  const columns = columnsXml([], { ...widths }, "");
  return (
    `<worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `${columns && `<cols>${columns}</cols>`}<sheetData>${written.join("")}</sheetData>` +
    highlights.map((each, i) => highlightXml(each, i, styles)).join("") +
    (validations.length > 0
      ? `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`
      : "") +
    `${PAGE}<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`
  );
}

function paneXml({ frozen }: BookSheet): string {
  if (!frozen) return "";
  const { rows, columns } = frozen;
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const pane = columns > 0 ? (rows > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  return `<pane${splits} topLeftCell="${addressOf(rows, columns)}" activePane="${pane}" state="frozen"/>`;
}

function highlightXml({ area, formula, fill }: Highlight, i: number, styles: BookStyles): string {
  return (
    `<conditionalFormatting sqref="${rangeOf(area)}"><cfRule type="expression" ` +
    `dxfId="${styles.highlight(fill)}" priority="${i + 1}"><formula>${escapeXml(formula)}</formula>` +
    "</cfRule></conditionalFormatting>"
  );
}

function validationXml({ area, allows, prompt, warning }: Validation): string {
  const said = (text: string) => escapeXml(text.slice(0, LONGEST_PROMPT));
  const start = `<dataValidation ${typeOf(allows)} allowBlank="1" showInputMessage="1" `;
  const texts = `showErrorMessage="1" error="${said(warning)}" prompt="${said(prompt)}" sqref="${rangeOf(area)}"`;
  const formula = formulaOf(allows);
  return formula === undefined
    ? `${start}${texts}/>`
    : `${start}${texts}><formula1>${escapeXml(formula)}</formula1></dataValidation>`;
}

/** A warning only: ledgers are pasted from elsewhere, and the formulas say themselves what they can't read. */
function typeOf(allows: Validation["allows"]): string {
  if (allows === "anything") return 'type="none"';
  if (typeof allows === "object") return 'type="list" errorStyle="warning"';
  const type = { amount: "decimal", rank: "whole", day: "date" }[allows];
  return `type="${type}" errorStyle="warning" operator="greaterThanOrEqual"`;
}

function formulaOf(allows: Validation["allows"]): string | undefined {
  if (typeof allows === "object")
    return "words" in allows ? `"${allows.words.join()}"` : allows.name;
  return { amount: "0", rank: "1", day: String(FIRST_DAY), anything: undefined }[allows];
}
