import { Amount, IN_WAN, isAmount } from "../../core/amount";
import { JigaiError } from "../../core/error";
import { contentOf, type Column, type LedgerCell } from "../../core/ledger";
import { readInput, type Input, type InputValue } from "../../core/rule";

/** A cell that a formula may take an answer from. */
export interface RowReference {
  readonly address: string;
  /** What makes 万元 of its number: /10000. */
  readonly scaled?: string;
}

/**
 * The reference by which a function gets from the cell just what the ledger says there; undefined where the
 * two would read it differently.
 */
export function referenceTo(
  input: Input,
  { address, found }: LedgerCell,
  { unit = "万元" }: Pick<Column, "unit">,
  value: InputValue | undefined
): RowReference | undefined {
  // Some versions of Excel hand a blank cell over as 0, which is "no" to a flag and no rank.
  if (found === null)
    return input.kind === "flag" || input.kind === "rank" ? undefined : { address };
  if (value === undefined) return undefined;
  if (input.kind === "amount" && unit !== "万元" && typeof found === "number") {
    return { address, scaled: scaling(IN_WAN[unit]) };
  }
  return isSame(valueIn(input, contentOf(found)), value) ? { address } : undefined;
}

/** With whole numbers, so that nothing is lost to binary fractions. */
function scaling(inWan: Amount): string {
  return inWan.lessThan(1) ? `/${new Amount(1).div(inWan).toFixed()}` : `*${inWan.toFixed()}`;
}

function valueIn(input: Input, content: unknown): InputValue | undefined {
  try {
    return readInput(input, content);
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}

function isSame(one: InputValue | undefined, other: InputValue): boolean {
  if (one === undefined) return false;
  if (isAmount(one) && isAmount(other)) return one.equals(other);
  if (typeof one === "object" && typeof other === "object" && "code" in one && "code" in other)
    return one.code === other.code;
  return one === other;
}
