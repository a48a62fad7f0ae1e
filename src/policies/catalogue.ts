import type { Text } from "../core/text";
import { policies } from "./cities";
import { linesUnder, type ChecklistLine } from "./linesUnder";
import { readings } from "./readings";
import { sources } from "./shared";

/** A clause, or a reading, as a citation shows it. */
export interface Citation {
  readonly id: string;
  readonly document: Text;
  readonly article: string;
  readonly gist: Text;
  /** Points to check, what falls due, responsible bodies, where the clause has some. */
  readonly lines: readonly ChecklistLine[];
}

/** Every clause of every policy, in the texts' order. */
export const clauses: readonly Citation[] = policies.flatMap((policy) =>
  policy.clauses.map((clause) => {
    const { id, article, gist } = clause;
    return { id, document: policy.document, article, gist, lines: linesUnder(clause, policy) };
  })
);

const OUR_READINGS: Text = { zh: "本软件采用的口径", en: "Reading taken by this software" };

const readingCitations: readonly Citation[] = readings.map(({ id, taken }) => ({
  id,
  document: OUR_READINGS,
  article: "",
  gist: taken,
  lines: [],
}));

const sourceCitations: readonly Citation[] = sources.flatMap(({ document, clauses: cited }) =>
  cited.map(({ id, article, gist }) => ({ id, document, article, gist, lines: [] }))
);

/** The clause or reading with this id, in any case of letters. */
export function citation(id: string): Citation | undefined {
  const wanted = id.toLowerCase();
  return [...clauses, ...readingCitations, ...sourceCitations].find(
    (entry) => entry.id.toLowerCase() === wanted
  );
}
