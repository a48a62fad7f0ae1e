import { UnreadableWorkbook } from "../unreadable";

/** Larger pieces would be kept by the engine until its next thorough collection. */
const LARGEST_CHUNK = 1 << 15;

/**
 * UTF-8 as text, piece by piece, a byte order mark included, so that encoding it again gives the same bytes.
 * @param onProgress hears how many bytes were read
 * @throws UnreadableWorkbook (damaged) for anything but UTF-8
 */
export function* textChunks(
  bytes: Iterable<Uint8Array>,
  onProgress?: (read: number) => void
): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let read = 0;
  for (const piece of bytes) {
    for (let at = 0; at < piece.length; at += LARGEST_CHUNK) {
      const part = piece.subarray(at, at + LARGEST_CHUNK);
      const text = decoded(() => decoder.decode(part, { stream: true }));
      read += part.length;
      if (text) yield text;
      onProgress?.(read);
    }
  }
  decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new UnreadableWorkbook("damaged");
  }
}
