import { SaxesParser } from "saxes";

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Reads XML into plain elements. @throws when it is not well-formed or a prefix has no namespace */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const current = () => open[open.length - 1]!;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, attribute]) => [name, attribute.value])
    );
    const element: Element = { name: tag.name, attributes, children: [], text: "" };
    current().children.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    current().text += part;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  return document.children[0]!;
}

/** All elements below, in document order, with that name or every one. */
export function descendants(element: Element, name?: string): Element[] {
  return element.children.flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The one child with that name. @throws when there is none or more than one */
export function child(element: Element, name: string): Element {
  const found = element.children.filter((c) => c.name === name);
  if (found.length !== 1) throw new Error(`${element.name} has ${found.length} of ${name}`);
  return found[0]!;
}
