/** What Excel takes in a cell. */
const LONGEST_TEXT = 32767;

/**
 * Text without anything that a parser would make something else of, or refuse: references, what only seems to end a
 * tag or a section, line ends of other systems, and what isn't allowed in XML, whatever its version.
 */
// eslint-disable-next-line no-control-regex
const PLAIN = /[^<&>\r\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\ufffe\uffff]*/y;

/** Where the text that begins here ends, which this tag must follow; -1 where anything but plain text is between. */
export function plainUpTo(tag: string, text: string, from: number): number {
  PLAIN.lastIndex = from;
  PLAIN.test(text);
  const to = PLAIN.lastIndex;
  return to - from <= LONGEST_TEXT && text.startsWith(tag, to) ? to : -1;
}

/** Where the white space that begins here ends. */
export function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at++;
  }
}
