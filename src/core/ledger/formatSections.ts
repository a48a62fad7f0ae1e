/** A piece of a number format: a place for a digit, a sign that does something, or text that is shown as it stands. */
export interface Token {
  readonly kind:
    "digit" | "point" | "comma" | "percent" | "exponent" | "slash" | "general" | "date" | "text";
  /** Of `text`: what is shown. */
  readonly text: string;
}

/** One of the parts of a number format between semicolons. */
export interface Section {
  readonly tokens: readonly Token[];
  /** [>=10000]: which numbers it is for; undefined where it doesn't say. */
  readonly condition?: ((number: number) => boolean) | undefined;
}

/** Is it the one for texts: the fourth, or the last where it has a place for one? */
export function isTextSection(
  { tokens }: Section,
  at: number,
  { length }: readonly Section[]
): boolean {
  return at === 3 || (at === length - 1 && tokens.some(({ text }) => text === "@"));
}

const GENERAL = /^(?:General|G\/通用格式|通用格式|Standard)/i;
const CONDITION = /^\s*(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)\s*$/i;
/** [h], [mm]: elapsed time. */
const ELAPSED = /^(?:h+|m+|s+)$/i;

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
};

/**
 * Takes a number format apart. `!` shows the next character as it is, as `\` does: so the Chinese version of
 * Excel writes it.
 *
 * @param code as it is written in English
 */
export function formatSections(code: string): Section[] {
  const sections: { tokens: Token[]; condition?: Section["condition"] }[] = [{ tokens: [] }];
  let at = 0;
  /** The text up to a closing sign; `at` goes behind it. */
  const upTo = (sign: string): string => {
    const end = code.indexOf(sign, at + 1);
    const text = code.slice(at + 1, end < 0 ? code.length : end);
    at = end < 0 ? code.length : end + 1;
    return text;
  };
  while (at < code.length) {
    const section = sections[sections.length - 1]!;
    const add = (kind: Token["kind"], text = "") => section.tokens.push({ kind, text });
    const sign = code.charAt(at);
    const general = GENERAL.exec(code.slice(at))?.[0];
    if (general !== undefined) {
      add("general");
      at += general.length;
    } else if (sign === '"') add("text", upTo('"'));
    else if (sign === "[") {
      const inside = upTo("]");
      const condition = CONDITION.exec(inside);
      const currency = /^\$([^-\]]*)/.exec(inside)?.[1];
      if (condition) {
        const [, operator, limit] = condition as unknown as [string, string, string];
        section.condition = (number) => COMPARE[operator]!(number, Number(limit));
      } else if (currency) add("text", currency);
      else if (ELAPSED.test(inside)) add("date");
    } else if (sign === "\\" || sign === "!") {
      add("text", code.charAt(at + 1));
      at += 2;
    } else if (sign === "_" || sign === "*") {
      // Room as wide as a character, or a character that fills the cell.
      at += 2;
    } else {
      if (sign === ";") sections.push({ tokens: [] });
      else if (/^E[+-]/i.test(code.slice(at, at + 2))) {
        add("exponent");
        at++;
      } else add(KINDS[sign.toLowerCase()] ?? "text", sign);
      at++;
    }
  }
  return sections;
}

const KINDS: Readonly<Record<string, Token["kind"]>> = {
  "0": "digit",
  "#": "digit",
  "?": "digit",
  ".": "point",
  ",": "comma",
  "%": "percent",
  "/": "slash",
  "@": "general",
  y: "date",
  m: "date",
  d: "date",
  h: "date",
  s: "date",
  e: "date",
};
