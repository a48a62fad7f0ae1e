import { inLanguage, type Language } from "../../core/text";
import { rangeOf } from "../../core/grid/address";
import { contentOf, isErrorValue, type Grid } from "../../core/grid/grid";
import type { CellValue, NewCell, NewSheet, Workbook } from "../../workbook";
import { texts } from "../texts";
import type { Converted } from "./convert";
import { noteOf } from "./note";
import { recordText, trackingFormula, type FormulaRecord } from "./record";

/** Where the list begins, and its columns, from 0. */
export const FIRST_ROW = 4;
export const COLUMNS = { sheet: 0, cells: 1, original: 2, tracking: 5, record: 6 } as const;

/** In the heading of the records: the list, and which writing of it. */
export const MARK = "jigai-native-1";

const WIDTHS = [14, 12, 60, 12, 44, 14, 16];

/** A formula with what the list keeps of it; none where nothing was changed. */
export interface Listed {
  readonly converted: Converted;
  readonly record?: FormulaRecord;
  /** What stands in its first cell now. */
  readonly value: CellValue;
}

/**
 * The sheet on which people find every original formula, and `jigai native --back` what it needs.
 *
 * @param calculation the workbook's settings of the calculation before
 */
export function listSheet(
  listed: readonly Listed[],
  { calculation }: Pick<Workbook, "calculation">,
  known: ReadonlySet<string>,
  language: Language
): NewSheet {
  const words = inLanguage(texts, language).native;
  const text = (value: string): NewCell => ({ value });
  const { heads } = words;
  const headings = [heads.sheet, heads.cells, heads.original, heads.became, heads.note, heads.now];
  return {
    name: words.sheet,
    widths: WIDTHS,
    rows: [
      [text(words.listTitle)],
      [text(words.listHint)],
      [],
      [...headings.map(text), text(`${MARK} ${calculation}`)],
      ...listed.map(({ converted, record, value }): NewCell[] => {
        const { sheet, cell, area, typed } = converted;
        const row = [sheet.name, rangeOf(area), `=${typed}`, words.became[converted.became]];
        const cells = [...row, noteOf(converted, language)].map(text);
        if (!record) return cells;
        const formula = trackingFormula(sheet.name, area, cell.formula, known);
        return [...cells, { value, formula }, text(recordText(record)!)];
      }),
    ],
  };
}

/** The workbook's list of original formulas, whatever it is called now. */
export function findList({ sheets, grid }: Workbook): Grid | undefined {
  const names = Object.values(texts).map(({ native }) => native.sheet);
  const called = sheets.filter(({ name }) => names.some((own) => name.startsWith(own)));
  return called.map((sheet) => grid(sheet)).find((each) => markIn(each) !== undefined);
}

/** The settings of the calculation that the list keeps; undefined for another sheet. */
export function markIn({ rows }: Grid): string | undefined {
  const mark = contentOf(rows[FIRST_ROW - 1]?.[COLUMNS.record]);
  if (typeof mark !== "string" || !mark.startsWith(MARK)) return undefined;
  return mark.slice(MARK.length).trim();
}

/** What a grid holds at a place, as a file keeps it. */
export function valueAt({ rows }: Grid, row: number, column: number): CellValue {
  const cell = rows[row]?.[column];
  return isErrorValue(cell) ? cell : contentOf(cell);
}
