import { MOST_ELEMENTS } from "../limits";
import { UnreadableWorkbook } from "../unreadable";
import { opened } from "./attributes";
import { localName, xmlParser, type XmlTag } from "./parseXml";

/** An element of a small part, with the places of its tags in the text. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: XmlTag["attributes"];
  readonly children: XmlElement[];
  /** Where the element begins, where its start tag ends, where its end tag begins, where it ends. */
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
  readonly selfClosing: boolean;
}

/** The elements of a text, by place. @throws UnreadableWorkbook when it is malformed, or has too many of them */
export function outline(xml: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  const parser = xmlParser({
    open: ({ name, attributes, isSelfClosing }) => {
      if (++count > MOST_ELEMENTS) throw new UnreadableWorkbook("too-large");
      const end = parser.position;
      const element: XmlElement = {
        name,
        local: localName(name),
        attributes,
        children: [],
        start: xml.lastIndexOf("<", end - 1),
        contentStart: end,
        contentEnd: end,
        end,
        selfClosing: isSelfClosing,
      };
      open[open.length - 1]?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: () => {
      const element = open.pop()!;
      if (element.selfClosing) return;
      element.end = parser.position;
      element.contentEnd = xml.lastIndexOf("<", element.end - 1);
    },
  });
  parser.write(xml);
  parser.end();
  return root!;
}

/** The first child of this name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((each) => each.local === local);
}

/** All children of this name. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** A piece of text in place of what stands between two places. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with every piece in its place; everything between them stays. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.from - b.from);
  let result = "";
  let at = 0;
  for (const { from, to, text } of inOrder) {
    result += xml.slice(at, from) + text;
    at = to;
  }
  return result + xml.slice(at);
}

/** Puts something behind the last child of an element, which may have been written `<a/>`. */
export function appended(xml: string, element: XmlElement, text: string): Splice {
  if (!element.selfClosing || text === "")
    return { from: element.contentEnd, to: element.contentEnd, text };
  const tag = opened(xml.slice(element.start, element.end));
  return { from: element.start, to: element.end, text: `${tag}${text}</${element.name}>` };
}
