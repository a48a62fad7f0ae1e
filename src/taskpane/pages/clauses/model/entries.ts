import type { Clause, ReadingChoice } from "../../../../core/rule";
import type { Text } from "../../../../core/text";
import { citation, policies, rules, tables, type Citation } from "../../../../policies";
import { citedByFunction } from "../../../../policies/documents";
import { readings } from "../../../../policies/readings";
import { sources } from "../../../../policies/shared";

/** A function that rests on a clause. */
export interface UsingFunction {
  readonly name: string;
  readonly title: Text;
}

/** A clause, a reading, or a clause of another document, with all that is known of it. */
export interface Entry extends Citation {
  readonly functions: readonly UsingFunction[];
  /** Why there is no function, where the policy leaves nothing to compute. */
  readonly nothingToCompute?: Text;
  /** Of a reading that is open: the messages to choose from, the first being the default. */
  readonly choices: readonly ReadingChoice[];
}

/** The entries of one document. */
export interface EntryGroup {
  /** In which documents it is looked for: a policy's id, readings or others. */
  readonly filter: string;
  readonly document: Text;
  /** First and last year in force; left out where it isn't one of the policies. */
  readonly years?: readonly [from: number, to: number];
  readonly entries: readonly Entry[];
}

const cited = [...citedByFunction()];

const functionsOf = (id: string): UsingFunction[] =>
  cited.flatMap(([name, clauses]) => {
    const calculation = rules.get(name) ?? tables.get(name);
    const rests = clauses.some((clause) => clause.id === id);
    return rests && calculation ? [{ name, title: calculation.title }] : [];
  });

const clauseEntry = ({ id, nothingToCompute }: Clause): Entry => ({
  ...citation(id)!,
  functions: functionsOf(id),
  ...(nothingToCompute && { nothingToCompute }),
  choices: [],
});

const readingEntries: readonly Entry[] = readings.map((reading) => ({
  ...citation(reading.id)!,
  functions: [],
  choices: "choices" in reading ? reading.choices : [],
}));

/** The policies in their texts' order, then the readings taken of them, then what else the functions rest on. */
export const entryGroups: readonly EntryGroup[] = [
  ...policies.map(({ id, document, years, clauses }) => ({
    filter: id,
    document,
    years,
    entries: clauses.map(clauseEntry),
  })),
  { filter: "readings", document: readingEntries[0]!.document, entries: readingEntries },
  ...sources.map(({ document, clauses }) => ({
    filter: "others",
    document,
    entries: clauses.map(clauseEntry),
  })),
];
