import { isAmount } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import { contentOf } from "../../../../core/grid/grid";
import type { Column, LedgerCell } from "../../../../core/ledger/ledger";
import { readInput, type Input, type InputValue } from "../../../../core/rule";
import { formatDay, type Day } from "../../../../core/window";
import type { FormulaArgument } from "../../../formula/callOf";

/** The input as a function reads it, once the cells of a column in another unit have been converted. */
export function argumentInput(input: Input, column: Column | undefined): Input {
  const statedIn = column?.unit;
  return input.kind === "amount" && statedIn ? { ...input, statedIn } : input;
}

/**
 * Does a function that is given the cell read what the ledger's reader has read? What is an error to both
 * stays an error of the formula until somebody puts the cell right.
 */
export function isUnderstood(input: Input, { found, value, error }: LedgerCell): boolean {
  try {
    const read = readInput(input, contentOf(found));
    return !error && isSame(read, value);
  } catch (failure) {
    if (failure instanceof JigaiError) return error !== undefined;
    throw failure;
  }
}

/** A value that was read, to stand in a formula. */
export function constantOf(value: InputValue | undefined): FormulaArgument {
  if (value === undefined || isAmount(value) || typeof value !== "object") return value;
  return "name" in value ? value.name : formatDay(value as Day);
}

function isSame(one: InputValue | undefined, other: InputValue | undefined): boolean {
  if (isAmount(one) && isAmount(other)) return one.equals(other);
  return constantOf(one) === constantOf(other);
}
