/** Texts as UTF-8. */
export function* encoded(chunks: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of chunks) if (chunk) yield encoder.encode(chunk);
}
