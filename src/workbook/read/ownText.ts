const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Engines copy short texts, and keep longer ones as a view of the text that they were cut from. */
const LONGEST_COPIED = 12;

/** The same text, free of the piece of the file that it was cut from: one cell must not keep 250 KB in memory. */
export function ownText(text: string): string {
  return text.length <= LONGEST_COPIED ? text : decoder.decode(encoder.encode(text));
}
