import { numberFormat, type NumberFormat } from "../../core/ledger/numberFormat";
import { localName, parseXml } from "../xml/parseXml";

/** Formats that files name by number alone (ISO/IEC 29500-1, 18.8.30), the Chinese ones among them. */
const BUILT_IN_DATES: readonly [first: number, last: number][] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTS = [9, 10];

/** How the cells of each style show what they hold, by the style's place in the list. */
export function readNumberFormats(chunks: Iterable<string>): NumberFormat[] {
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
    return numberFormat(code ?? builtIn(id));
  });
}

/** A format of the same kind. */
function builtIn(id: number): string {
  if (BUILT_IN_PERCENTS.includes(id)) return "0%";
  const isDate = BUILT_IN_DATES.some(([first, last]) => first <= id && id <= last);
  return isDate ? "yyyy-mm-dd" : "General";
}
