import { UnreadableWorkbook } from "../unreadable";
import { BEGINNING, declaredAsOurs, encodingOf, type Encoding } from "./encoding";

/** Larger pieces would be kept by the engine until its next thorough collection. */
const LARGEST_CHUNK = 1 << 15;

/**
 * A part as text, piece by piece. Of UTF-8 a byte order mark stays, so that encoding it again gives the same
 * bytes; a part in another encoding becomes one that says UTF-8, in which it is written if it changes.
 * @param onProgress hears how many bytes were read
 * @throws UnreadableWorkbook (damaged) for what isn't in the encoding that it says
 */
export function* textChunks(
  bytes: Iterable<Uint8Array>,
  onProgress?: (read: number) => void
): Generator<string> {
  let decoder: TextDecoder | undefined;
  let read = 0;
  for (const piece of withBeginning(bytes)) {
    const encoding = decoder ? undefined : encodingOf(piece.subarray(0, BEGINNING));
    if (encoding) decoder = decoded(() => decoderOf(encoding));
    let declares = encoding !== undefined;
    for (let at = 0; at < piece.length; at += LARGEST_CHUNK) {
      const part = piece.subarray(at, at + LARGEST_CHUNK);
      const text = decoded(() => decoder!.decode(part, { stream: true }));
      read += part.length;
      if (text) yield declares ? declaredAs(encoding!.isOurs, text) : text;
      declares = false;
      onProgress?.(read);
    }
  }
  decoded(() => decoder?.decode());
}

/** The same pieces, the first of them long enough to say what it is written in. */
export function* withBeginning(bytes: Iterable<Uint8Array>): Generator<Uint8Array> {
  let beginning: Uint8Array | undefined = new Uint8Array();
  for (const piece of bytes) {
    if (!beginning) {
      yield piece;
      continue;
    }
    const longer: Uint8Array = new Uint8Array(beginning.length + piece.length);
    longer.set(beginning);
    longer.set(piece, beginning.length);
    beginning = longer;
    if (beginning.length < BEGINNING) continue;
    yield beginning;
    beginning = undefined;
  }
  if (beginning) yield beginning;
}

function decoderOf({ label, isOurs }: Encoding): TextDecoder {
  return new TextDecoder(label, { fatal: true, ignoreBOM: isOurs });
}

function declaredAs(isOurs: boolean, text: string): string {
  return isOurs ? text : declaredAsOurs(text);
}

function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch {
    throw new UnreadableWorkbook("damaged");
  }
}
