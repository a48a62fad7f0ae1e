import { MOST_STRINGS } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import { localName, parseXml } from "../xml/parseXml";
import { ownText } from "./ownText";
import { RichText } from "./richText";

/** The texts that cells refer to by number. */
export function readSharedStrings(chunks: Iterable<string>): string[] {
  const texts: string[] = [];
  const item = new RichText();
  parseXml(chunks, {
    open: item.open,
    text: item.text,
    close: (tag) => {
      item.close(tag);
      if (localName(tag.name) !== "si") return;
      if (texts.push(ownText(item.take())) > MOST_STRINGS)
        throw new UnreadableWorkbook("too-large");
    },
  });
  return texts;
}
