import { LONGEST_STRING } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import { textOfStored } from "../xml/escape";
import { isTrue, localName, type XmlHandlers, type XmlTag } from "../xml/parseXml";

/** A text of which some is struck out, raised or lowered, and what is left without it. */
export interface MarkedText {
  readonly counts: string;
  readonly struck?: string;
  readonly raised?: string;
}

/**
 * Gathers the text of an item (`si`, `is`): the runs of rich text joined, without the phonetic guides that
 * stand above Chinese and Japanese words.
 */
export class RichText implements XmlHandlers {
  private gathered = "";
  private struck = "";
  private raised = "";
  private counts = "";
  private isStruck = false;
  private isRaised = false;
  private inText = false;
  private inGuide = false;

  open = ({ name, attributes }: XmlTag): void => {
    const local = localName(name);
    if (local === "rPh") this.inGuide = true;
    if (local === "r") this.isStruck = this.isRaised = false;
    if (local === "strike") this.isStruck = isTrue(attributes["val"] ?? "1");
    if (local === "vertAlign") this.isRaised = attributes["val"] !== "baseline";
    this.inText = local === "t" && !this.inGuide;
  };

  text = (text: string): void => {
    if (!this.inText) return;
    this.gathered += text;
    if (this.isStruck) this.struck += text;
    else if (this.isRaised) this.raised += text;
    else this.counts += text;
    if (this.gathered.length > LONGEST_STRING) throw new UnreadableWorkbook("too-large");
  };

  close = ({ name }: { name: string }): void => {
    this.inText = false;
    if (localName(name) === "rPh") this.inGuide = false;
  };

  /** What of the text so far counts, where not all of it does. */
  get marked(): MarkedText | undefined {
    const { counts, struck, raised } = this;
    if (struck.trim() === "" && raised.trim() === "") return undefined;
    return {
      counts: textOfStored(counts),
      ...(struck !== "" && { struck: textOfStored(struck) }),
      ...(raised !== "" && { raised: textOfStored(raised) }),
    };
  }

  /** The text so far; the next one begins blank. */
  take(): string {
    const text = textOfStored(this.gathered);
    this.gathered = this.struck = this.raised = this.counts = "";
    this.isStruck = this.isRaised = false;
    return text;
  }
}
