import { readAmount, type Amount } from "../../../../core/amount";
import { USUAL_TOLERANCE } from "../../../../core/audit/tolerance";
import { JigaiError } from "../../../../core/error";

/** The largest seed that a sample can be drawn by. */
const LARGEST_SEED = 2 ** 32 - 1;

/** What the user has typed for the audit. */
export interface TypedSettings {
  readonly tolerance: string;
  readonly seed: string;
}

export const usualSettings: TypedSettings = {
  tolerance: USUAL_TOLERANCE.toFixed(),
  seed: "1",
};

/** An amount of 万元, not below 0; undefined for anything else. A blank is 0. */
export function readTolerance(typed: string): Amount | undefined {
  try {
    return readAmount(typed.trim() || 0);
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}

/** A whole number that a sample can be drawn by; undefined for anything else. */
export function readSeed(typed: string): number | undefined {
  const seed = /^\d{1,10}$/.test(typed.trim()) ? Number(typed) : NaN;
  return seed <= LARGEST_SEED ? seed : undefined;
}
