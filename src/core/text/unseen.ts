/**
 * Marks that take no room: soft hyphen, zero-width spaces and joiners, marks of direction, byte order. The one that turns
 * what follows around (202E) stays: behind it 003 is shown as 300.
 */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202D\u2060-\u2069\uFEFF]/g;

/** Radicals and compatibility forms, which look like the characters that they stand for: ⾼ for 高. */
const LOOKALIKES = /[\u2E80-\u2FD5\uF900-\uFAFF]/g;

/** Radicals in names of places that Unicode folds into nothing, in pairs with the characters that they look like. */
const RADICALS = "⻄西⻓长⻑長";

/** Text without what can't be seen, and with the characters that can. */
export function asSeen(text: string): string {
  return text.replace(UNSEEN, "").replace(LOOKALIKES, (form) => {
    const at = RADICALS.indexOf(form);
    return at < 0 ? form.normalize("NFKC") : RADICALS[at + 1]!;
  });
}
