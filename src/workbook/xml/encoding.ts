/** So many bytes are enough for the declaration of XML. */
export const BEGINNING = 1024;

export interface Encoding {
  /** As TextDecoder knows it. */
  readonly label: string;
  /** Is it UTF-8, in which we write? */
  readonly isOurs: boolean;
}

const OURS: Encoding = { label: "utf-8", isOurs: true };
const DECLARED = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
const latin1 = new TextDecoder("latin1");

/** What a part is written in: its first bytes say it, or its declaration (XML 1.0, appendix F). */
export function encodingOf(beginning: Uint8Array): Encoding {
  const [first, second] = beginning;
  const starts = (a: number, b: number) => first === a && second === b;
  if (starts(0xff, 0xfe) || starts(0x3c, 0)) return { label: "utf-16le", isOurs: false };
  if (starts(0xfe, 0xff) || starts(0, 0x3c)) return { label: "utf-16be", isOurs: false };
  const declared = DECLARED.exec(latin1.decode(beginning))?.[1]?.toLowerCase();
  if (declared === undefined || /^utf-?8$/.test(declared)) return OURS;
  // Some programs declare UTF-16 and write UTF-8.
  return { label: /^(utf-?16|ucs-?2)/.test(declared) ? "utf-8" : declared, isOurs: false };
}

/** The beginning of a text, its declaration naming the encoding in which it goes on from here. */
export function declaredAsOurs(beginning: string): string {
  return beginning.replace(
    /^(<\?xml\s[^>]*?\bencoding\s*=\s*["'])[\w.:-]+/,
    (_, before: string) => `${before}UTF-8`
  );
}
