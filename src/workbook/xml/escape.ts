/** Excel takes no more characters in a cell. */
const LONGEST_TEXT = 32767;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/**
 * What XML can't hold stands as `_x0001_`, and so does the underscore of a text that only looks like this
 * (ISO/IEC 29500-1, 22.9.2.19). Carriage returns count among them: a parser would make line feeds of them.
 */
const UNSTORABLE =
  // eslint-disable-next-line no-control-regex
  /_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** A cell's text as the file stores it, cut to what a cell takes. */
export function storedText(text: string): string {
  const cut = text.slice(0, LONGEST_TEXT);
  return escapeXml(
    cut.replace(UNSTORABLE, (character) => {
      // A pair is one character; half of one is none.
      if (character.length === 2) return character;
      const code = character.charCodeAt(0);
      if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
      return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
    })
  );
}

/** The text behind `_x000D_` and the like. */
export function textOfStored(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );
}
