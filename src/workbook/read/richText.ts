import { LONGEST_STRING } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import { textOfStored } from "../xml/escape";
import { localName, type XmlHandlers } from "../xml/parseXml";

/**
 * Gathers the text of an item (`si`, `is`): the runs of rich text joined, without the phonetic guides that
 * stand above Chinese and Japanese words.
 */
export class RichText implements XmlHandlers {
  private gathered = "";
  private inText = false;
  private inGuide = false;

  open = ({ name }: { name: string }): void => {
    const local = localName(name);
    if (local === "rPh") this.inGuide = true;
    this.inText = local === "t" && !this.inGuide;
  };

  text = (text: string): void => {
    if (!this.inText) return;
    this.gathered += text;
    if (this.gathered.length > LONGEST_STRING) throw new UnreadableWorkbook("too-large");
  };

  close = ({ name }: { name: string }): void => {
    this.inText = false;
    if (localName(name) === "rPh") this.inGuide = false;
  };

  /** The text so far; the next one begins blank. */
  take(): string {
    const text = textOfStored(this.gathered);
    this.gathered = "";
    return text;
  }
}
