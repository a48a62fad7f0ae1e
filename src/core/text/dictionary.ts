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
  readonly mistakes: MistakeWords;
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

/** What a wrong amount looks like. Values come in formatted. */
export interface MistakeWords {
  readonly agrees: string;
  readonly over: (difference: string) => string;
  readonly under: (difference: string) => string;
  /** Over or under by how much, and what that looks like. */
  readonly explained: (difference: string, mistakes: string) => string;
  /** Of an answer that isn't the right one. */
  readonly otherAnswer: (right: string) => string;
  readonly capMissed: (limit: string) => string;
  readonly notDeducted: (paid: string) => string;
  /** Of a condition that isn't met. */
  readonly notDue: (why: string) => string;
  readonly because: (what: string, why: string) => string;
  readonly insteadOf: (wrong: string, right: string) => string;
  readonly bothCounted: (one: string, other: string) => string;
  readonly added: string;
  readonly leftOut: (part: string) => string;
  readonly notTimes: (rate: string) => string;
  /** The rate is empty where it isn't known. */
  readonly withTax: (amount: string, rate: string) => string;
  readonly enough: (threshold: string) => string;
  readonly rounded: (step: string) => string;
  readonly cut: (step: string) => string;
  readonly raised: (step: string) => string;
  readonly unitSlip: string;
  readonly transposedDigits: string;
  readonly wrongDigit: string;
  readonly decimalPoint: string;
  readonly notReported: string;
  /** What went wrong with the pen, and the right amount. */
  readonly shouldBe: (slip: string, right: string) => string;
  /** What went wrong with the pen, and the amount that was calculated with. */
  readonly asIf: (slip: string, label: string, wrong: string) => string;
  readonly orAtCap: (said: string) => string;
  readonly and: (one: string, other: string) => string;
  /** Either may be so. */
  readonly or: string;
  /** How much more was paid before than may be altogether; empty where it wasn't. */
  readonly overpaid: (said: string, amount: string) => string;
}
