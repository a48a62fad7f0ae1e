import { escapeXml } from "./escape";

/**
 * A start tag as written with some attributes set or, for undefined, taken away; the others stay as they are.
 */
export function withAttributes(
  tag: string,
  changes: Readonly<Record<string, string | undefined>>
): string {
  return Object.entries(changes).reduce((changed, [name, value]) => {
    const written = value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
    const found = attributePattern(name).exec(changed);
    if (found) {
      const same = value !== undefined && found[1]!.slice(1, -1) === escapeXml(value);
      return same ? changed : changed.replace(found[0], () => written);
    }
    return written ? changed.replace(/\s*\/?>$/, (end) => written + end.trim()) : changed;
  }, tag);
}

const patterns = new Map<string, RegExp>();

/** The names are ours, few, and used for every cell. */
function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    patterns.set(name, pattern);
  }
  return pattern;
}

/** A start tag of an element that has content from now on. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}
