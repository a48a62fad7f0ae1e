import type { Area } from "../core/ledger/address";
import { NOT_CALCULATED, type Grid, type GridCell } from "../core/ledger/grid";
import { openPackage } from "./openPackage";
import { CellReader, type CellSources } from "./read/cellValue";
import { readDynamicArrays } from "./read/dynamicArrays";
import { readNumberFormats } from "./read/numberFormats";
import { readCells } from "./read/readCells";
import { readFormulas } from "./read/readFormulas";
import { refuseDocumentTypes } from "./read/refuseDocumentTypes";
import { readSharedStrings } from "./read/sharedStrings";
import { isProtected } from "./read/sheetProtection";
import { readWorkbookPart } from "./read/workbookPart";
import { UnreadableWorkbook } from "./unreadable";
import type { SheetInfo, Workbook } from "./workbook";

/** More filled cells than memory holds comfortably: 30 columns of a full sheet. */
const MOST_CELLS = 32 * 1024 * 1024;
/** Texts are held while the workbook is; this many bytes of them are some hundred million characters. */
const LARGEST_STRINGS = 512 * 1024 * 1024;

/**
 * Opens a workbook; its sheets are unpacked and read when they are asked for, each time anew.
 * @throws UnreadableWorkbook here and from the workbook's functions – what is wrong with the file
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const opened = openPackage(bytes);
  const main = readWorkbookPart(opened);
  refuseDocumentTypes(opened);
  const sources = once((): CellSources => {
    const strings = main.related("sharedStrings");
    const styles = main.related("styles");
    if (strings && opened.entry(strings)!.size > LARGEST_STRINGS) {
      throw new UnreadableWorkbook("too-large");
    }
    return {
      sharedStrings: strings ? readSharedStrings(opened.chunks(strings)) : [],
      formats: styles ? readNumberFormats(opened.chunks(styles)) : [],
      date1904: main.date1904,
    };
  });
  const dynamicArrays = once(() => {
    const metadata = main.related("sheetMetadata");
    return metadata ? readDynamicArrays(opened.text(metadata)) : new Set<string>();
  });
  return {
    sheets: main.sheets.map((sheet): SheetInfo => {
      const protection = once(() => isProtected(opened.chunks(sheet.part)));
      const { name, part, hidden } = sheet;
      return {
        name,
        part,
        hidden,
        // Asked for when it is needed: it takes a look at the whole sheet.
        get protected() {
          return protection();
        },
      };
    }),
    grid: (sheet, onProgress) =>
      readGrid(sheet.name, opened.chunks(sheet.part, onProgress), new CellReader(sources())),
    formulas: ({ part }) =>
      readFormulas(opened.chunks(part), new CellReader(sources()), dynamicArrays()),
  };
}

function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}

function readGrid(name: string, chunks: Iterable<string>, reader: CellReader): Grid {
  const rows: GridCell[][] = [];
  const merges: Area[] = [];
  let filled = 0;
  readCells(chunks, {
    cell: (cell) => {
      // Programs that don't calculate write formulas without results: such a cell isn't blank.
      const value = reader.gridCell(cell) ?? (cell.formula ? { error: NOT_CALCULATED } : null);
      if (value === null) return;
      if (++filled > MOST_CELLS) throw new UnreadableWorkbook("too-large");
      const row = (rows[cell.row] ??= []);
      // Blanks are spelt out, so that the row stays a plain list.
      while (row.length < cell.column) row.push(null);
      row[cell.column] = value;
    },
    merge: (area) => merges.push(area),
  });
  return { name, rows, merges };
}
