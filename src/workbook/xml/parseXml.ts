import { SaxesParser, type SaxesOptions, type SaxesTagPlain } from "saxes";
import { UnreadableWorkbook } from "../unreadable";

/** An opening tag: its name as written, with its prefix. */
export type XmlTag = SaxesTagPlain;

export interface XmlHandlers {
  /** The depth is that of the element: 1 for the root. */
  open?: (tag: XmlTag, depth: number) => void;
  close?: (tag: XmlTag, depth: number) => void;
  text?: (text: string) => void;
}

/** Characters from one tag to the next: a cell takes 32767, and whatever goes on for ever fills the memory. */
const LONGEST_RUN = 1 << 22;
/** Elements within elements: the deepest parts of a workbook, its drawings, need some twenty. */
const DEEPEST = 256;

/** A parser fed piece by piece; of a tag that it tells of, `position` is the end, in UTF-16 units from the beginning. */
export interface XmlParser {
  readonly position: number;
  readonly write: (chunk: string) => void;
  readonly end: () => void;
}

/**
 * A parser that refuses what is malformed, and document types with their entities: Excel writes none, and
 * entities within entities are a known way to build a bomb.
 * @throws UnreadableWorkbook from `write` and `end`
 */
export function xmlParser({ open, close, text }: XmlHandlers): XmlParser {
  const parser = new SaxesParser<SaxesOptions & { xmlns: false }>({
    position: false,
    xmlns: false,
  });
  let [lastTag, depth, written] = [0, 0, 0];
  parser.on("error", () => {
    throw new UnreadableWorkbook("damaged");
  });
  parser.on("doctype", () => {
    throw new UnreadableWorkbook("unsafe");
  });
  parser.on("opentag", (tag) => {
    lastTag = parser.position;
    if (++depth > DEEPEST) throw new UnreadableWorkbook("damaged");
    open?.(tag, depth);
  });
  parser.on("closetag", (tag) => {
    lastTag = parser.position;
    close?.(tag, depth);
    depth--;
  });
  if (text) parser.on("text", text);
  if (text) parser.on("cdata", text);
  return {
    get position() {
      return parser.position;
    },
    write: (chunk) => {
      parser.write(chunk);
      // Between pieces the parser's own position is beyond them.
      written += chunk.length;
      if (written - lastTag > LONGEST_RUN) throw new UnreadableWorkbook("damaged");
    },
    end: () => void parser.close(),
  };
}

/** Reads a part from beginning to end. @throws UnreadableWorkbook */
export function parseXml(chunks: Iterable<string>, handlers: XmlHandlers): void {
  const parser = xmlParser(handlers);
  for (const chunk of chunks) parser.write(chunk);
  parser.end();
}

const localNames = new Map<string, string>();

/** `row` of `x:row`. */
export function localName(name: string): string {
  let local = localNames.get(name);
  if (local === undefined) {
    local = name.slice(name.indexOf(":") + 1);
    // Files decide on names: what is remembered has an end.
    if (localNames.size < 1000) localNames.set(name, local);
  }
  return local;
}

/** `x:` of `x:row`, empty without a prefix. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** An attribute that belongs to another namespace, such as `r:id`, whatever its prefix. */
export function foreignAttribute(tag: XmlTag, local: string): string | undefined {
  const name = Object.keys(tag.attributes).find((each) => each.endsWith(`:${local}`));
  return name === undefined ? undefined : tag.attributes[name];
}

/** XML's truth values. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
