import { MOST_STRINGS } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import { localName, parseXml } from "../xml/parseXml";
import { ownText } from "./ownText";
import { RichText, type MarkedText } from "./richText";

/** The texts that cells refer to by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Those of which not everything counts. */
  readonly marked: ReadonlyMap<number, MarkedText>;
}

export function readSharedStrings(chunks: Iterable<string>): SharedStrings {
  const texts: string[] = [];
  const marked = new Map<number, MarkedText>();
  const item = new RichText();
  parseXml(chunks, {
    open: item.open,
    text: item.text,
    close: (tag) => {
      item.close(tag);
      if (localName(tag.name) !== "si") return;
      if (item.marked) marked.set(texts.length, item.marked);
      if (texts.push(ownText(item.take())) > MOST_STRINGS)
        throw new UnreadableWorkbook("too-large");
    },
  });
  return { texts, marked };
}
