/** How many rows are worked out together: their columns stay in the processor's cache. */
export const BLOCK = 1024;

/** Whole numbers up to here are exact in floating point. */
export const EXACT = 2 ** 53;

/** A rule, or a part of one, that has to be worked out row by row. */
export class NotInColumns extends Error {}

/**
 * An amount in every row of a block, as a whole number of 10^-scale; NaN where it is missing. As long as the inputs,
 * as whole numbers too, keep to a bound, none of these is larger than slope × bound + most.
 */
export interface AmountColumn {
  readonly at: Float64Array;
  readonly scale: number;
  readonly slope: number;
  readonly most: number;
}

/** An amount; undefined where it is missing in every row, since what it needs is left out. */
export type AmountFound = AmountColumn | undefined;

export const NO = 0;
export const YES = 1;
export const MISSING = 2;

/** An answer that is the same in every row. */
export type SameAnswer = typeof NO | typeof YES | typeof MISSING;

/** One of these in every row of a block. */
export type AnswerColumn = Uint8Array;

export type AnswerFound = AnswerColumn | SameAnswer;

/** Is it the same in every row? */
export function isSame(answer: AnswerFound): answer is SameAnswer {
  return typeof answer === "number";
}

/** The answer of every row. */
export function everyRow(answer: AnswerFound): AnswerColumn {
  return isSame(answer) ? new Uint8Array(BLOCK).fill(answer) : answer;
}
