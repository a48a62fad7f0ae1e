import { shownAs, type ShownAs } from "../../core/ledger/shownAs";
import { localName, parseXml } from "../xml/parseXml";

export type { ShownAs };

/** Formats that files name by number alone (ISO/IEC 29500-1, 18.8.30), the Chinese ones among them. */
const BUILT_IN_DATES: readonly [first: number, last: number][] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTS = [9, 10];

/** How the cells of each style show a number, by the style's place in the list. */
export function readNumberFormats(chunks: Iterable<string>): ShownAs[] {
  const codes = new Map<number, string>();
  const used: number[] = [];
  let inCellFormats = false;
  parseXml(chunks, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (local === "cellXfs") inCellFormats = true;
      const id = Number(attributes["numFmtId"] ?? 0);
      if (local === "numFmt") codes.set(id, attributes["formatCode"] ?? "");
      if (local === "xf" && inCellFormats) used.push(id);
    },
    close: ({ name }) => {
      if (localName(name) === "cellXfs") inCellFormats = false;
    },
  });
  return used.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtIn(id) : shownAs(code);
  });
}

function builtIn(id: number): ShownAs {
  if (BUILT_IN_PERCENTS.includes(id)) return "percent";
  return BUILT_IN_DATES.some(([first, last]) => first <= id && id <= last) ? "date" : undefined;
}
