import {
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { StyleChange } from "../../workbook";

/** What a sheet's cells look like now and did not when the file was opened, as far as saving knows how to write it. */
export interface SheetLooks {
  readonly restyled: readonly { row: number; column: number; restyle: StyleChange }[];
  /** In characters, by column from 0. */
  readonly widths: Readonly<Record<number, number>>;
}

/** Where rows have moved, a look would meet another cell. */
export const NO_LOOKS: SheetLooks = { restyled: [], widths: {} };

type Sheet = Partial<IWorksheetData>;

/** What of looks goes into the file: bold letters, fills, number formats, wrapped text, and the widths of columns. */
export function findLooks(sheetId: string, opened: IWorkbookData, now: IWorkbookData): SheetLooks {
  const [before, after] = [opened.sheets[sheetId] ?? {}, now.sheets[sheetId] ?? {}];
  const restyled: SheetLooks["restyled"][number][] = [];
  const compare = (row: number, column: number) => {
    const was = styleOf(before, opened, row, column);
    const restyle = changeOf(was, styleOf(after, now, row, column));
    if (restyle) restyled.push({ row, column, restyle });
  };
  eachPlace(after, compare);
  eachPlace(before, (row, column) => {
    if (!after.cellData?.[row]?.[column]) compare(row, column);
  });
  return { restyled, widths: widthsOf(before, after) };
}

/** Of a style, what saving doesn't write; nothing where that is all. */
export function otherStyle({ bl: _, bg, n: __, tb, ...rest }: IStyleData): IStyleData {
  return {
    ...rest,
    ...(bg && colourOf(bg.rgb) === undefined && { bg }),
    ...(tb === WrapStrategy.CLIP && { tb }),
  };
}

/** How a cell looks, whichever way the grid keeps it. */
export function styleOf(
  { cellData = {} }: Sheet,
  { styles = {} }: Pick<IWorkbookData, "styles">,
  row: number,
  column: number
): IStyleData {
  const cell: ICellData | null | undefined = cellData[row]?.[column];
  return (typeof cell?.s === "string" ? styles[cell.s] : cell?.s) ?? {};
}

function eachPlace({ cellData = {} }: Sheet, visit: (row: number, column: number) => void): void {
  for (const [row, cells] of Object.entries(cellData)) {
    for (const column of Object.keys(cells ?? {})) visit(Number(row), Number(column));
  }
}

function changeOf(before: IStyleData, after: IStyleData): StyleChange | undefined {
  const [bold, fill] = [Boolean(after.bl), colourOf(after.bg?.rgb)];
  const numberFormat = after.n?.pattern || "General";
  const [wrapped, was] = [after, before].map(({ tb }) => tb === WrapStrategy.WRAP);
  const change: StyleChange = {
    ...(bold !== Boolean(before.bl) && { bold }),
    ...(fill !== undefined && fill !== colourOf(before.bg?.rgb) && { fill }),
    ...(numberFormat !== (before.n?.pattern || "General") && { numberFormat }),
    ...(wrapped !== was && { wrapped: wrapped! }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
}

/** RRGGBB; null for none, undefined for one that is written otherwise. */
function colourOf(rgb: unknown): string | null | undefined {
  if (typeof rgb !== "string" || rgb === "") return null;
  return /^#([0-9a-f]{6})$/i.exec(rgb)?.[1]!.toUpperCase();
}

function widthsOf(before: Sheet, after: Sheet): Record<number, number> {
  const [was, is] = [before.columnData ?? {}, after.columnData ?? {}];
  return Object.fromEntries(
    Object.keys(is).flatMap((key) => {
      const column = Number(key);
      const width = is[column]?.w;
      // Seven pixels a digit, as when the file was opened.
      return width && width !== was[column]?.w ? [[column, width / 7] as const] : [];
    })
  );
}
