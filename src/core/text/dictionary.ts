import type { ErrorCode, ErrorPayloads } from "../error";
import type { Note } from "../rule/note";
import type { ResultUnit } from "../rule/rule";

/** Everything that the core says, in one language. Policies bring the texts of their own clauses and labels. */
export interface Dictionary {
  /** What was found and what to do; the argument's name is put in front. */
  readonly errors: { readonly [C in ErrorCode]: (payload: ErrorPayloads[C]) => string };
  readonly argument: (name: string, label: string) => string;
  /** Put in front of what is said of a row of a table. */
  readonly row: (number: number) => string;
  readonly listSeparator: string;
  readonly yes: string;
  readonly no: string;
  readonly units: Readonly<Record<ResultUnit, string>>;
  /** Whether a requirement is met. */
  readonly verdict: { readonly met: string; readonly short: string };
  /** Of a limit that the text calls one "in principle". */
  readonly softLimit: (label: string) => string;
  /** Of inputs that could have counted and are blank. */
  readonly notCounted: (labels: string) => string;
  /** Of a fault that isn't the input's. */
  readonly fault: (message: string) => string;
  readonly explain: ExplainWords;
}

/** The words of a calculation sheet. Values come in formatted. */
export interface ExplainWords {
  /** Step, basis, working, result; the unit may be empty. */
  readonly header: (unit: string) => readonly string[];
  readonly result: string;
  readonly noteKinds: Readonly<Record<Note["kind"], string>>;
  readonly otherReading: string;
  readonly blank: (label: string) => string;
  readonly withinLimit: (value: string, limit: string) => string;
  readonly overLimit: (value: string, limit: string) => string;
  readonly less: (value: string, paid: string) => string;
  readonly nothingLeft: string;
  readonly nothingPaid: string;
  readonly highest: (values: readonly string[]) => string;
  readonly excluded: (reason: string) => string;
  readonly assumed: (label: string, answer: string) => string;
  readonly among: (value: string, set: string) => string;
  readonly notAmong: (value: string, set: string) => string;
  readonly inForceSince: (day: string, figure: string) => string;
  readonly choice: (word: string) => string;
  readonly wouldGive: (word: string, gist: string) => string;
}
