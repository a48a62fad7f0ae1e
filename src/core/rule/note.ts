import { saysSame, type Text } from "../text/text";

/**
 * Something that has to be said with a result:
 * - reading: how an open question of the text was read;
 * - gate: why the project is excluded;
 * - soft: a limit that the text calls one "in principle";
 * - note: anything else that a person should know.
 */
export interface Note {
  readonly kind: "reading" | "gate" | "soft" | "note";
  /** Id of the clause or reading. */
  readonly basis: string;
  readonly text: Text;
}

/** Takes down notes, each once. */
export class Notes {
  readonly all: Note[] = [];

  add(kind: Note["kind"], basis: { readonly id: string }, text: Text): void {
    const note = { kind, basis: basis.id, text };
    // There are ten of them at most.
    if (!this.all.some((known) => isSame(known, note))) this.all.push(note);
  }
}

/** Several lists of notes as one, each note once. */
export function mergedNotes(lists: readonly (readonly Note[])[]): Note[] {
  const byText = new Map<string, Note>();
  for (const note of ([] as Note[]).concat(...lists)) {
    const { kind, basis, text } = note;
    byText.set([kind, basis, text.zh, text.en].join(" "), note);
  }
  return [...byText.values()];
}

/** Do two notes say the same? */
function isSame(one: Note, other: Note): boolean {
  return one.kind === other.kind && one.basis === other.basis && saysSame(one.text, other.text);
}
