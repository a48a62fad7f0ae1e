/**
 * Every match of a pattern in a text, in order: what ES2020's `matchAll` gives, in terms of ES2016.
 *
 * @param pattern global, and matching at least one character
 */
export function* matchesIn(text: string, { source, flags }: RegExp): Iterable<RegExpExecArray> {
  const pattern = new RegExp(source, flags);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}
