import type { Package } from "../openPackage";
import { UnreadableWorkbook } from "../unreadable";
import { BEGINNING, encodingOf } from "../xml/encoding";
import { withBeginning } from "../xml/textChunks";
import { unpack } from "../zip/unpack";

const XML_PART = /\.(xml|rels|vml)$/i;
/** What may stand before the first element or a document type: instructions, comments, white space. */
const PROLOG = /^\ufeff?(?:\s+|<\?[^]*?\?>|<!--[^]*?-->)*/;
/** One of them that hasn't come to its end yet. */
const UNFINISHED = /^(?:$|<$|<!$|<!-|<\?)/;
/** Nobody writes so many characters of comments before a part begins. */
const LONGEST_PROLOG = 1 << 18;

/**
 * Parts that we only copy are looked at as well: a workbook that we hand on shouldn't harm whoever opens it.
 * @throws UnreadableWorkbook (unsafe) where a part declares a document type or an entity
 */
export function refuseDocumentTypes({ archive }: Package): void {
  for (const entry of archive.entries) {
    const pieces = withBeginning(unpack(archive, entry));
    if (declaresType(pieces, XML_PART.test(entry.name))) throw new UnreadableWorkbook("unsafe");
  }
}

function declaresType(pieces: Iterable<Uint8Array>, isNamedXml: boolean): boolean {
  let decoder: TextDecoder | undefined;
  let seen = "";
  for (const piece of pieces) {
    decoder ??= decoderOf(piece.subarray(0, BEGINNING));
    for (let at = 0; at < piece.length && seen.length <= LONGEST_PROLOG; at += LONGEST_PROLOG) {
      seen += decoder.decode(piece.subarray(at, at + LONGEST_PROLOG), { stream: true });
    }
    // Pictures and the like; a part may be XML whatever it is called.
    if (!isNamedXml && !/^\ufeff?\s*</.test(seen)) return false;
    const rest = seen.replace(PROLOG, "");
    if (!UNFINISHED.test(rest)) return rest.startsWith("<!");
    if (seen.length > LONGEST_PROLOG) return true;
  }
  return false;
}

/** Parts that we don't read may be in encodings that we don't know: their beginning is looked at all the same. */
function decoderOf(beginning: Uint8Array): TextDecoder {
  try {
    return new TextDecoder(encodingOf(beginning).label);
  } catch {
    return new TextDecoder("latin1");
  }
}
