import type { Amount } from "../../amount";
import type { Text } from "../../text";
import type { Reading } from "../clause";
import type { Input } from "../input";
import type { AmountNode } from "../node";
import type { Scope } from "../scope";

/**
 * What a wrong amount looks like. In this order: nothing at all; then what was misunderstood, from steps of the rule
 * that are left out to those that are mixed up; then what was done with the right amount. Among these a kind that can
 * give few figures stands before one that can give many, since it tells more where it gives this very one.
 */
export const MISTAKE_KINDS = [
  "notReported",
  "capMissed",
  "placeNotCovered",
  "thresholdIgnored",
  "conditionIgnored",
  "paidNotDeducted",
  "partLeftOut",
  "wrongTrack",
  "otherReading",
  "taxIncluded",
  "rankMistaken",
  "otherTable",
  "wrongRow",
  "rounding",
  "unitSlip",
  "rateMissed",
  "otherColumn",
  "copied",
  "transposedDigits",
  "decimalPoint",
  "otherRate",
  "wrongDigit",
] as const;

/** One of these kinds. */
export type MistakeKind = (typeof MISTAKE_KINDS)[number];

/** A plausible error that gives the amount reported. */
export interface Mistake {
  readonly kind: MistakeKind;
  /** Said of the amount: 未按上限 300 万元封顶. */
  readonly text: Text;
  /** Id of the clause or reading that was missed; a slip of the pen has that of the amount. */
  readonly basis: string;
}

/** What is said of a mistake; without a basis, that of the amount is meant. */
export type Said = Pick<Mistake, "text"> & { readonly basis: string | undefined };

/** The rule with one plausible error in it. */
export interface WrongRule {
  readonly kind: MistakeKind;
  readonly result: AmountNode;
  /** The errors that it consists of, where there are several. */
  readonly parts?: readonly WrongRule[];
  /** Whether the error can matter; it always can where this is left out. */
  readonly applies?: ((scope: Scope) => boolean) | undefined;
  readonly said: (scope: Scope) => Said;
}

/** The rule as it is, given one wrong amount. */
export interface WrongInput {
  readonly kind: MistakeKind;
  readonly input: Input;
  readonly wrong: Amount;
  /** @param isAtCap whether it is a limit that shows, whatever came before */
  readonly said: (isAtCap: boolean) => Said;
}

/** An amount that isn't the right one, and how it came about. */
export interface WrongResult {
  readonly kind: MistakeKind;
  readonly value: Amount;
  readonly said: () => Said;
  /** It only comes to a limit, as many others would. */
  readonly isVague?: boolean;
}

/** The readings that hold for every amount, whatever its rule, and that a mistake may go against. */
export interface CommonReadings {
  /** Which unit bare numbers are in. */
  readonly unit: Reading;
  /** Nothing is rounded on the way. */
  readonly exact: Reading;
}
