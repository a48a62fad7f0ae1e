import type { Package } from "../openPackage";
import { UnreadableWorkbook } from "../unreadable";
import { unpack } from "../zip/unpack";

const XML_PART = /\.(xml|rels|vml)$/i;
/** They stand before the first element, so in the first few lines. */
const LOOKED_AT = 4096;

/**
 * Parts that we only copy are looked at as well: a workbook that we hand on shouldn't harm whoever opens it.
 * @throws UnreadableWorkbook (unsafe) where a part declares a document type or an entity
 */
export function refuseDocumentTypes({ archive }: Package): void {
  const decoder = new TextDecoder("latin1");
  for (const entry of archive.entries) {
    if (!XML_PART.test(entry.name)) continue;
    for (const chunk of unpack(archive, entry)) {
      const beginning = decoder.decode(chunk.subarray(0, LOOKED_AT));
      if (/<!(DOCTYPE|ENTITY)/i.test(beginning)) throw new UnreadableWorkbook("unsafe");
      break;
    }
  }
}
