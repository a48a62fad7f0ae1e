import { ZERO, type Amount } from "../amount";
import { JigaiError } from "../error";
import { contentOf } from "../ledger/grid";
import type { LedgerCell, LedgerRow } from "../ledger/ledger";
import type { Place } from "../place/places";
import {
  isWhollyGiven,
  missingInput,
  readInput,
  valueOf,
  type Input,
  type Inputs,
  type InputValue,
  type Rule,
} from "../rule";
import { REPORTED_FIELDS } from "./audit";

/** The ledger's field for an input's amount with the tax still in it. */
export function grossOf(name: string): string {
  return `${name}_gross`;
}

/** A text of a row, such as the firm; empty where there is none. */
export function textIn({ cells }: LedgerRow, field: string): string {
  const value = cells[field]?.value;
  return typeof value === "string" ? value : "";
}

/** A row's inputs, or why there are none; the address is that of the cell to blame. */
export interface RowInputs {
  readonly inputs: Inputs;
  readonly error?: JigaiError;
  readonly errorAddress?: string;
}

/** What the rule takes from the row's cells. A cell that can't be read leaves the row without answer. */
export function inputsOfRow(rule: Rule, { cells, placesNamed }: LedgerRow): RowInputs {
  const inputs: Record<string, InputValue> = {};
  let unread: Unread | undefined;
  for (const input of rule.inputs) {
    const cell = cells[input.name];
    if (!cell) continue;
    try {
      if (cell.error) throw cell.error;
      const value = asInput(input, cell);
      if (value !== undefined) inputs[input.name] = value;
      else if (isWhollyGiven(input)) throw missingInput([input]);
    } catch (error) {
      if (!(error instanceof JigaiError)) throw error;
      unread ??= { error, errorAddress: cell.address };
    }
  }
  unread ??=
    strangePlace(cells) ??
    sharedInput(rule, cells) ??
    grossOnly(rule, inputs, cells) ??
    loanBesides(rule, inputs, cells) ??
    placeUnsaid(rule, inputs, placesNamed);
  return { inputs, ...unread };
}

type Unread = Pick<RowInputs, "error" | "errorAddress">;

/** A place that the policy doesn't know, whether or not the rule asks for it: the project isn't one of its own. */
function strangePlace({ place }: LedgerRow["cells"]): Unread | undefined {
  return place?.error?.code === "unknownPlace"
    ? { error: place.error, errorAddress: place.address }
    : undefined;
}

/** A loan on record of a project that was calculated without one: either may be wrong (reading R2). */
function loanBesides(
  rule: Rule,
  inputs: Inputs,
  { loan_amount: cell }: LedgerRow["cells"]
): Unread | undefined {
  const input = rule.inputs.find(({ name }) => name === "has_loan");
  const loan = cell?.value as Amount | undefined;
  if (!input || !(cell?.error ?? loan?.greaterThan(0))) return undefined;
  if (!changes(rule, inputs, [{ ...inputs, has_loan: true }])) return undefined;
  const error = cell!.error ?? new JigaiError("loanBesides", { found: loan!.toFixed() });
  return { error: error.about(input), errorAddress: cell!.address };
}

/** No column says which of the places that the table names the row is in, and it isn't the same in all of them. */
function placeUnsaid(
  rule: Rule,
  inputs: Inputs,
  places: readonly Place[] = []
): Unread | undefined {
  const input = rule.inputs.find(({ name }) => name === "place");
  if (
    !input ||
    !changes(
      rule,
      inputs,
      places.map((place) => ({ ...inputs, place }))
    )
  )
    return undefined;
  const found = places.map(({ name }) => name).join("、");
  return { error: new JigaiError("placeUnsaid", { found }).about(input) };
}

/** An amount that several rows share, though they differ in another that matters. */
function sharedInput(rule: Rule, cells: LedgerRow["cells"]): Unread | undefined {
  for (const input of rule.inputs) {
    const cell = cells[input.name];
    const error = sharedBy(rule, cell);
    if (error) return { error: error.about(input), errorAddress: cell!.address };
  }
  return undefined;
}

/** Why an amount can't be that of its row alone; undefined where it is. */
export function sharedBy(rule: Rule, cell: LedgerCell | undefined): JigaiError | undefined {
  if (!cell?.merged) return undefined;
  const { range, beside } = cell.merged;
  const amounts = matterTo(rule);
  return beside.some((id) => amounts.includes(id))
    ? new JigaiError("sharedAmount", { range })
    : undefined;
}

/** Does the row only go on with what the merged cells above it say? It then is no project of its own. */
export function isContinued(rule: Rule, { cells }: LedgerRow): boolean {
  if (!Object.values(cells).some((cell) => cell?.merged && cell.found === null)) return false;
  const amounts = matterTo(rule).flatMap((id) => cells[id] ?? []);
  return (
    amounts.some(({ merged }) => merged) &&
    amounts.every(({ found }) => found === null) &&
    !amounts.some((cell) => sharedBy(rule, cell))
  );
}

/** The amounts that a row's audit looks at. */
function matterTo({ inputs }: Rule): readonly string[] {
  const amounts = inputs.filter(({ kind }) => kind === "amount").map(({ name }) => name);
  return [...amounts, ...amounts.map(grossOf), ...REPORTED_FIELDS];
}

/** The cell's value as the rule's input has it: a ledger reads words as text, and places of any policy. */
function asInput(input: Input, { value, found }: LedgerCell): InputValue | undefined {
  if (typeof value === "string") return readInput(input, value);
  if (input.kind !== "place" || value === undefined) return value;
  const { code } = value as Place;
  const isKnown = input.places.units.some((unit) => unit.code === code);
  return isKnown ? value : readInput(input, contentOf(found));
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

/** Does any of these inputs give another result, or none? */
function changes(rule: Rule, inputs: Inputs, others: readonly Inputs[]): boolean {
  if (others.length === 0) return false;
  try {
    const [due, ...dues] = [inputs, ...others].map(
      (each) => valueOf(rule, { inputs: each }) as Amount
    );
    return dues.some((other) => !other.equals(due!));
  } catch (error) {
    if (error instanceof JigaiError) return true;
    throw error;
  }
}
