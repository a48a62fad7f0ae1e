import { MOST_STRINGS } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import { textOfStored } from "../xml/escape";
import { localName, xmlParser } from "../xml/parseXml";
import { afterSpace, plainUpTo } from "../xml/plainText";
import { readScanning, type ScanningParser } from "../xml/readScanning";
import { ownText } from "./ownText";
import { RichText, type MarkedText } from "./richText";

/** The texts that cells refer to by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Those of which not everything counts. */
  readonly marked: ReadonlyMap<number, MarkedText>;
}

/** How deep an item lies. */
const ITEM_DEPTH = 2;
const BEGINNINGS = ["<si><t>", '<si><t xml:space="preserve">'];
const END = "</t></si>";

/** @throws UnreadableWorkbook */
export function readSharedStrings(chunks: Iterable<string>): SharedStrings {
  const list = new TextList();
  const parser = textParser(list);
  readScanning(chunks, "si", parser, (text, at) => scanTexts(text, at, list));
  return list;
}

/** The same with the parser alone. @throws UnreadableWorkbook */
export function parseSharedStrings(chunks: Iterable<string>): SharedStrings {
  const list = new TextList();
  const parser = textParser(list);
  for (const chunk of chunks) parser.write(chunk);
  parser.end();
  return list;
}

class TextList implements SharedStrings {
  readonly texts: string[] = [];
  readonly marked = new Map<number, MarkedText>();

  add(text: string, marked?: MarkedText): void {
    if (marked) this.marked.set(this.texts.length, marked);
    if (this.texts.push(ownText(text)) > MOST_STRINGS) throw new UnreadableWorkbook("too-large");
  }
}

function textParser(list: TextList): ScanningParser {
  const item = new RichText();
  let itemEnd = -1;
  const parser = xmlParser({
    open: item.open,
    text: item.text,
    close: (tag, depth) => {
      item.close(tag);
      if (localName(tag.name) !== "si") return;
      const { marked } = item;
      list.add(item.take(), marked);
      if (depth === ITEM_DEPTH && tag.name === "si") itemEnd = parser.position;
    },
  });
  return { write: parser.write, end: parser.end, lastEnd: () => itemEnd };
}

/** Those that have no runs and nothing that stands for something else. */
function scanTexts(text: string, from: number, list: TextList): number {
  for (let at = from; ;) {
    at = afterSpace(text, at);
    const begin = BEGINNINGS.find((each) => text.startsWith(each, at));
    if (begin === undefined) return at;
    const start = at + begin.length;
    const end = plainUpTo(END, text, start);
    if (end < 0) return at;
    list.add(textOfStored(text.slice(start, end)));
    at = end + END.length;
  }
}
