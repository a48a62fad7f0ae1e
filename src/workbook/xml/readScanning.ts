import type { XmlParser } from "./parseXml";

/** Characters of an element that are held until its end has come; the parser takes longer ones as they come. */
const LONGEST_SCANNED = 1 << 16;

/** A parser that knows where, in all that was written to it, the last such element ended: another may begin there. */
export interface ScanningParser extends Pick<XmlParser, "write" | "end"> {
  readonly lastEnd: () => number;
}

/**
 * Reads a part of which nearly everything is a long list of plain elements. They are scanned, letter by letter; the
 * parser takes the others, and all before and behind them.
 *
 * @param name of the elements, without a prefix
 * @param scan reads as many of them as are there whole and plain, from a place in the text; gives where it stopped
 * @throws UnreadableWorkbook from the parser
 */
export function readScanning(
  chunks: Iterable<string>,
  name: string,
  parser: ScanningParser,
  scan: (text: string, at: number) => number
): void {
  for (const _ of scanning(chunks, name, parser, scan));
}

/** The same, with a pause after each chunk and at the end. */
export function* scanning(
  chunks: Iterable<string>,
  name: string,
  parser: ScanningParser,
  scan: (text: string, at: number) => number
): Generator<void> {
  const [begin, end] = [`<${name}`, `</${name}>`];
  let held = "";
  let written = 0;
  for (const chunk of chunks) {
    const text = held + chunk;
    held = "";
    for (let at = 0; at < text.length;) {
      const isBehind = parser.lastEnd() === written;
      if (isBehind) at = scan(text, at);
      const found = text.indexOf(end, at);
      const isCut = found < 0 && begin.startsWith(text.slice(at, at + begin.length));
      if (isBehind && isCut && text.length - at < LONGEST_SCANNED) {
        held = text.slice(at);
        break;
      }
      const to = found < 0 ? text.length : found + end.length;
      parser.write(text.slice(at, to));
      written += to - at;
      at = to;
    }
    yield;
  }
  parser.write(held);
  parser.end();
  yield;
}
