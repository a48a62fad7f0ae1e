import { isTrue, localName, parseXml } from "../xml/parseXml";

/** Which styles strike their cells out, by their places in the list. */
export function readStruckStyles(chunks: Iterable<string>): boolean[] {
  const fonts: boolean[] = [];
  const styles: boolean[] = [];
  let list = "";
  parseXml(chunks, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (local === "fonts" || local === "cellXfs") list = local;
      else if (list === "fonts" && local === "font") fonts.push(false);
      else if (list === "fonts" && local === "strike")
        fonts[fonts.length - 1] = isTrue(attributes["val"] ?? "1");
      else if (list === "cellXfs" && local === "xf")
        styles.push(fonts[Number(attributes["fontId"] ?? 0)] ?? false);
    },
    close: ({ name }) => {
      if (localName(name) === list) list = "";
    },
  });
  return styles;
}
