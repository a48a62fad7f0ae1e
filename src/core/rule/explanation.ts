import type { Text } from "../text";
import type { Note } from "./note";
import type { Answers, Rule } from "./rule";

/** One line of the calculation sheet. */
export interface Step {
  readonly title: Text;
  /** Id of the clause or reading. */
  readonly basis: string;
  /** Where the clause stands in the document; empty for a reading. */
  readonly article: string;
  /** The working with the numbers in it. */
  readonly working: Text;
  /** Exact decimal as a string, or whether a condition holds; null where there is nothing to state. */
  readonly value: string | boolean | null;
}

/** What another reading of an open question would give. */
export interface Alternative {
  readonly basis: string;
  readonly word: string;
  readonly gist: Text;
  readonly value: string | boolean;
}

/** A whole calculation, as every printer of it gets it: plain data, JSON in and out. */
export interface Explanation {
  readonly version: 1;
  readonly rule: string;
  readonly title: Text;
  readonly unit: Rule["unit"];
  readonly steps: readonly Step[];
  /** Null where the calculation comes down to no single amount or verdict. */
  readonly result: string | boolean | null;
  /** The words for yes and no, where the rule has its own. */
  readonly answers?: Answers;
  /** Id of the clause that settles the result. */
  readonly basis: string;
  readonly alternatives: readonly Alternative[];
  readonly notes: readonly Note[];
}
