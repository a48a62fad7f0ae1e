/**
 * A search as people type it: messages apart by spaces, each of which has to occur in one of the texts, in any case of
 * letters. Full-width characters, as Chinese input methods make them, count as plain ones. No word: everything matches.
 */
export function everyWordOf(query: string): (texts: readonly string[]) => boolean {
  const messages = plain(query).split(/\s+/).filter(Boolean);
  return (texts) => {
    const text = plain(texts.join("\n"));
    return messages.every((word) => text.includes(word));
  };
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
