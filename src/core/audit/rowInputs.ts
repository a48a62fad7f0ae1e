import { JigaiError } from "../error";
import { contentOf } from "../grid/grid";
import type { LedgerCell, LedgerRow } from "../ledger/ledger";
import type { Place } from "../place/places";
import {
  isWhollyGiven,
  missingInput,
  readInput,
  type Input,
  type Inputs,
  type InputValue,
  type Rule,
} from "../rule";
import { REPORTED_FIELDS } from "./audit";
import { grossOf, saidOtherwise, type Beside, type ReadBy, type Unread } from "./saidOtherwise";
import { sharedAmount } from "./texts";

/** A text of a row, such as the firm; empty where there is none. */
export function textIn({ cells }: LedgerRow, field: string): string {
  const value = cells[field]?.value;
  return typeof value === "string" ? value : "";
}

/** A row's inputs, or why there are none. */
export interface RowInputs extends Beside {
  readonly inputs: Inputs;
}

/** What the rule takes from the row's cells. A cell that can't be read leaves the row without answer. */
export function inputsOfRow(by: ReadBy, row: LedgerRow): RowInputs {
  const { rule } = by;
  const { cells } = row;
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
  unread ??= strangePlace(cells) ?? sharedInput(rule, cells);
  return { inputs, ...(unread ?? saidOtherwise(by, inputs, row)) };
}

/** A place that the policy doesn't know, whether or not the rule asks for it: the project isn't one of its own. */
function strangePlace({ place }: LedgerRow["cells"]): Unread | undefined {
  return place?.error?.code === "unknownPlace"
    ? { error: place.error, errorAddress: place.address }
    : undefined;
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
    ? new JigaiError("sharedAmount", { text: sharedAmount(range) })
    : undefined;
}

/** Does the row only go on with what the merged cells above it say? It then is no project of its own. */
export function isContinued(rule: Rule, { cells }: LedgerRow): boolean {
  if (!hasCovered(cells)) return false;
  const amounts = matterTo(rule).flatMap((id) => cells[id] ?? []);
  return (
    amounts.some(({ merged }) => merged) &&
    amounts.every(({ found }) => found === null) &&
    !amounts.some((cell) => sharedBy(rule, cell))
  );
}

/** Most rows have no merged cells, so that nothing is listed for them. */
function hasCovered(cells: LedgerRow["cells"]): boolean {
  for (const id in cells) if (cells[id]?.merged && cells[id]?.found === null) return true;
  return false;
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
