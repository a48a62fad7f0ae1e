import type { Amount, AmountUnit } from "../amount";
import type { Place, Places } from "../place/places";
import type { Text } from "../text/text";
import type { Day } from "../window";
import type { OpenReading, Reading } from "./clause";
import type { Parameter } from "./parameter";

/** What every input of a rule has. Inputs stand in the order of the function's arguments. */
interface Named {
  /** The argument's name in functions.md. */
  readonly name: string;
  readonly label: Text;
  readonly optional?: boolean;
  /** How we read this input; said in the explanation of every result that it enters. */
  readonly readings?: readonly Reading[];
}

/** Money, not negative; in 万元 unless said otherwise. Numbers of things and shares are amounts as well. */
export interface AmountInput extends Named {
  readonly kind: "amount";
  readonly unit?: AmountUnit;
  /** The unit of bare numbers, where a heading states another one. */
  readonly statedIn?: AmountUnit;
  /** 0 is an error: something is divided or grown by it. */
  readonly aboveZero?: boolean;
  /** It counts without tax, but ledgers may state it with tax at one of these rates. */
  readonly taxedAt?: readonly Parameter[];
}

/** How many there are: 0, 1, 2 … */
export interface CountInput extends Named {
  readonly kind: "count";
}

/** A number of either sign, such as a score or a growth rate; a percentage is its hundredth part. */
export interface NumberInput extends Named {
  readonly kind: "number";
}

/** Yes or no. What a blank means is said where the flag is used. */
export interface FlagInput extends Named {
  readonly kind: "flag";
}

/** A county-level unit of the policy. */
export interface PlaceInput extends Named {
  readonly kind: "place";
  /** It may be left out for all rows, but where it is given, each row must have one: a blank one is forgotten. */
  readonly wholly?: boolean;
  readonly places: Places;
}

/** A place in a ranking: 1, 2, 3 … */
export interface RankInput extends Named {
  readonly kind: "rank";
}

/** Which way an open question is read; blank is its default. */
export interface ReadingInput extends Named {
  readonly kind: "reading";
  readonly reading: OpenReading;
}

/** One of several words; blank is the first. */
export interface ChoiceInput extends Named {
  readonly kind: "choice";
  readonly choices: readonly string[];
}

/** A year in force or, where `total` is given, that word for all of them together. */
export interface YearInput extends Named {
  readonly kind: "year";
  readonly years: readonly [from: number, to: number];
  readonly total?: string;
}

/** A day: a serial number or ledger text. */
export interface DayInput extends Named {
  readonly kind: "day";
  /** A month without a day means its first day; otherwise it is an error. */
  readonly month?: "firstDay";
}

/** Any text. */
export interface TextInput extends Named {
  readonly kind: "text";
}

/** What tells rows apart: a name, a code, a number. */
export interface IdInput extends Named {
  readonly kind: "id";
}

export type Input =
  | AmountInput
  | CountInput
  | IdInput
  | NumberInput
  | FlagInput
  | PlaceInput
  | RankInput
  | ReadingInput
  | ChoiceInput
  | YearInput
  | DayInput
  | TextInput;

/** The value that each kind of input has once it is read. */
export interface InputValues {
  amount: Amount;
  count: Amount;
  id: string;
  number: Amount;
  flag: boolean;
  place: Place;
  rank: Amount;
  reading: string;
  choice: string;
  year: string;
  day: Day;
  text: string;
}

export type InputValue = InputValues[Input["kind"]];

/** The inputs of one calculation by name; a blank one is absent. */
export type Inputs = Readonly<Partial<Record<string, InputValue>>>;

type Further<I extends Input> = Omit<I, "kind" | "name" | "label">;

/** Money in 万元. */
export function amountInput(
  name: string,
  label: Text,
  further: Further<AmountInput> = {}
): AmountInput {
  return { kind: "amount", name, label, ...further };
}

/** A flag, optional unless said otherwise: the rule says what a blank means. */
export function flagInput(
  name: string,
  label: Text,
  further: Further<FlagInput> = { optional: true }
): FlagInput {
  return { kind: "flag", name, label, ...further };
}

/** A rank in a list. */
export function rankInput(name: string, label: Text, further: Further<RankInput> = {}): RankInput {
  return { kind: "rank", name, label, ...further };
}

/** How an open question is read: the argument `reading`, unless a function has several. */
export function readingInput(
  reading: OpenReading,
  name = "reading",
  label: Text = { zh: "口径", en: "Reading" }
): ReadingInput {
  return { kind: "reading", name, label, optional: true, reading };
}
