import type { Text } from "../text/text";

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
  private readonly byKey = new Map<string, Note>();

  add(kind: Note["kind"], basis: { readonly id: string }, text: Text): void {
    const note = { kind, basis: basis.id, text };
    this.byKey.set(keyOf(note), note);
  }

  get all(): readonly Note[] {
    return [...this.byKey.values()];
  }
}

/** Several lists of notes as one, each note once. */
export function mergedNotes(lists: readonly (readonly Note[])[]): Note[] {
  const byKey = new Map(lists.flat().map((note) => [keyOf(note), note] as const));
  return [...byKey.values()];
}

/** Notes that say the same; a bundle of one language has empty texts in the other. */
function keyOf({ kind, basis, text }: Note): string {
  return [kind, basis, text.zh, text.en].join(" ");
}
