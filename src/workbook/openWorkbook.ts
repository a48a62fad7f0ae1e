import { LARGEST_STRINGS, PACKAGE_LIMITS } from "./limits";
import { colourReader } from "./styles/colours";
import { readCellStyles } from "./styles/readCellStyles";
import { viewSheet } from "./styles/viewSheet";
import { openPackage } from "./openPackage";
import { calculationIn } from "./patch/calculation";
import { CellReader, type CellSources } from "./read/cellValue";
import { readDynamicArrays } from "./read/dynamicArrays";
import { readNumberFormats } from "./read/numberFormats";
import { readFormulas } from "./read/readFormulas";
import { readGrid } from "./read/readGrid";
import { readRelationships } from "./read/relationships";
import { refuseDocumentTypes } from "./read/refuseDocumentTypes";
import { readSharedStrings } from "./read/sharedStrings";
import { readStruckStyles } from "./read/struckStyles";
import { isProtected } from "./read/sheetProtection";
import { readWorkbookPart } from "./read/workbookPart";
import { UnreadableWorkbook } from "./unreadable";
import type { SheetInfo, Workbook } from "./workbook";

/**
 * Opens a workbook; its sheets are unpacked and read when they are asked for, each time anew.
 * @throws UnreadableWorkbook here and from the workbook's functions – what is wrong with the file
 */
export function openWorkbook(bytes: Uint8Array, limits = PACKAGE_LIMITS): Workbook {
  const opened = openPackage(bytes, limits);
  const main = readWorkbookPart(opened);
  const strings = main.related("sharedStrings");
  if (strings && opened.entry(strings)!.size > LARGEST_STRINGS) {
    throw new UnreadableWorkbook("too-large");
  }
  refuseDocumentTypes(opened);
  let held: CellSources | undefined;
  const sources = (onProgress?: OnProgress): CellSources => {
    if (held) return held;
    const styles = main.related("styles");
    held = {
      sharedStrings: strings
        ? readSharedStrings(opened.chunks(strings, onProgress))
        : { texts: [], marked: new Map() },
      formats: styles ? readNumberFormats(opened.list(styles)) : [],
      struck: styles ? readStruckStyles(opened.list(styles)) : [],
      date1904: main.date1904,
    };
    return held;
  };
  const dynamicArrays = once(() => {
    const metadata = main.related("sheetMetadata");
    return metadata ? readDynamicArrays(opened.text(metadata)) : new Set<string>();
  });
  const otherWorkbooks = once(() =>
    main.externalLinks.map((part) => {
      const [link] = readRelationships(opened, part);
      return fileNameIn(link?.outside ?? "");
    })
  );
  const looks = once(() => {
    const [styles, theme] = [main.related("styles"), main.related("theme")];
    const colourOf = colourReader(theme && opened.text(theme));
    return { colourOf, styles: styles ? readCellStyles(opened.text(styles), colourOf) : [] };
  });
  const sheets = main.sheets.map((sheet): SheetInfo => {
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
  });
  return {
    sheets,
    missing: main.missing,
    active: main.active && sheets[main.sheets.indexOf(main.active)],
    date1904: main.date1904,
    get calculation() {
      return calculationIn(opened.text(main.part));
    },
    definedNames: main.definedNames,
    get otherWorkbooks() {
      return otherWorkbooks();
    },
    view: ({ part }, visitor, onProgress) => {
      const reader = new CellReader(sources(onProgress));
      return viewSheet(opened.chunks(part, onProgress), { ...looks(), reader }, visitor);
    },
    grid: (sheet, onProgress) =>
      readGrid(sheet, opened.chunks(sheet.part, onProgress), new CellReader(sources(onProgress))),
    formulas: ({ part }, isWanted, onProgress) =>
      readFormulas(opened.chunks(part, onProgress), new CellReader(sources(onProgress)), {
        dynamic: dynamicArrays(),
        ...(isWanted && { isWanted }),
      }),
  };
}

/** The last word of an address or a path, which may be written in either way. */
function fileNameIn(address: string): string {
  const name = address.slice(Math.max(address.lastIndexOf("/"), address.lastIndexOf("\\")) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

type OnProgress = (share: number) => void;

function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}
