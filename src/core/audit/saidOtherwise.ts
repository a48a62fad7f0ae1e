import { ZERO, type Amount } from "../amount";
import { JigaiError } from "../error";
import type { LedgerRow } from "../ledger/ledger";
import type { Place } from "../place/places";
import { valueOf, type Inputs, type Rule } from "../rule";

/** Why a row has no answer; the address is that of the cell to blame. */
export interface Unread {
  readonly error: JigaiError;
  readonly errorAddress?: string;
}

/** The ledger's field for an input's amount with the tax still in it. */
export function grossOf(name: string): string {
  return `${name}_gross`;
}

/** What the ledger says of the row beside the rule's inputs, where the result would be another one by it. */
export function saidOtherwise(
  rule: Rule,
  inputs: Inputs,
  { cells, loanSaid, placesNamed }: LedgerRow
): Unread | undefined {
  return (
    grossOnly(rule, inputs, cells) ??
    loanBesides(rule, inputs, loanSaid) ??
    placeUnsaid(rule, inputs, placesNamed)
  );
}

/**
 * An amount that is there with its tax only. No rate is guessed: the row has an answer only if nothing
 * between none of the amount and all of it would change the result, which rises with each amount.
 */
function grossOnly(rule: Rule, inputs: Inputs, cells: LedgerRow["cells"]): Unread | undefined {
  for (const input of rule.inputs) {
    if (input.kind !== "amount" || inputs[input.name] !== undefined) continue;
    const cell = cells[grossOf(input.name)];
    if (!cell || (cell.value === undefined && !cell.error)) continue;
    const gross = cell.value as Amount | undefined;
    const { name } = input;
    const between = [ZERO, gross ?? ZERO].map((amount) => ({ ...inputs, [name]: amount }));
    if (gross && !changes(rule, inputs, between)) continue;
    const error = cell.error ?? new JigaiError("onlyGross", { found: gross!.toFixed() });
    return { error: error.about(input), errorAddress: cell.address };
  }
  return undefined;
}

/** A loan on record of a project that was calculated without one: either may be wrong (reading R2). */
function loanBesides(rule: Rule, inputs: Inputs, said: LedgerRow["loanSaid"]): Unread | undefined {
  const input = rule.inputs.find(({ name }) => name === "has_loan");
  // One that was calculated with a loan has nothing said against it.
  if (!input || !said || inputs["has_loan"] === true) return undefined;
  if (!changes(rule, inputs, [{ ...inputs, has_loan: true }])) return undefined;
  return { error: new JigaiError("loanBesides", said).about(input), errorAddress: said.address };
}

/** No column says which of the places that the table names the row is in, and it isn't the same in all of them. */
function placeUnsaid(
  rule: Rule,
  inputs: Inputs,
  places: readonly Place[] = []
): Unread | undefined {
  const input = rule.inputs.find(({ name }) => name === "place");
  const inEach = places.map((place) => ({ ...inputs, place }));
  if (!input || !changes(rule, inputs, inEach)) return undefined;
  const found = places.map(({ name }) => name).join("、");
  return { error: new JigaiError("placeUnsaid", { found }).about(input) };
}

/** Does any of these inputs give another result, or one where there was none, or none? */
function changes(rule: Rule, inputs: Inputs, others: readonly Inputs[]): boolean {
  if (others.length === 0) return false;
  const due = resultOf(rule, inputs);
  return others.some((each) => {
    const other = resultOf(rule, each);
    return due && other ? !other.equals(due) : other !== due;
  });
}

function resultOf(rule: Rule, inputs: Inputs): Amount | undefined {
  try {
    return valueOf(rule, { inputs }) as Amount;
  } catch (error) {
    if (error instanceof JigaiError) return undefined;
    throw error;
  }
}
