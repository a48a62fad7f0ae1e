import { Amount, quotient, ZERO } from "../amount";
import { JigaiError } from "../error";
import { contentOf, faceOf } from "../grid/grid";
import type { LedgerNote, LedgerRow, Said } from "../ledger/ledger";
import type { Place } from "../place/places";
import type { Input, Inputs, InputValue, Rule } from "../rule";
import type { AuditOptions } from "./audit";
import { changes } from "./otherInputs";
import * as texts from "./texts";
import { amongKinds, Hearing, isTaken, mentionIn, type Heard, type Topic } from "./topic";
import { otherUnit } from "./unitSaid";

/** Why a row has no answer; the address is that of the cell to blame. */
export interface Unread {
  readonly error: JigaiError;
  readonly errorAddress?: string;
}

const grossNames = new Map<string, string>();

/** The ledger's field for an input's amount with the tax still in it; asked for in every row. */
export function grossOf(name: string): string {
  const gross = grossNames.get(name) ?? `${name}_gross`;
  grossNames.set(name, gross);
  return gross;
}

/** What inputs are taken by, and what their row's amounts are held against. */
export type ReadBy = Pick<AuditOptions, "rule" | "topics"> &
  Partial<Pick<AuditOptions, "tolerance">>;

/** What the ledger says beside a row's inputs: why it has no answer by it, and what people should know of it. */
export interface Beside extends Partial<Unread> {
  readonly notes?: readonly LedgerNote[];
}

/** What the ledger says of the row beside the rule's inputs, where the result would be another one by it. */
export function saidOtherwise(by: ReadBy, inputs: Inputs, row: LedgerRow): Beside {
  const { rule, topics } = by;
  const { cells, said = [], placesNamed, placesBeside } = row;
  const besides = saidBesides(rule, topics, inputs, said);
  const unread =
    grossOnly(rule, inputs, cells) ??
    rivalColumn(rule, inputs, cells, said) ??
    asUnread(besides) ??
    placeUnsaid(rule, inputs, placesNamed) ??
    placeDenied(rule, inputs, placesBeside);
  if (unread) return unread;
  const unit = otherUnit(by, inputs, row);
  const notes = [...(besides.notes ?? []), ...(unit.notes ?? [])];
  return asUnread(unit) ?? (notes.length > 0 ? { notes } : {});
}

function asUnread({ error, errorAddress }: Beside): Unread | undefined {
  return error && { error, ...(errorAddress !== undefined && { errorAddress }) };
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
    const between = [ZERO, gross ?? ZERO];
    if (gross && !changes(rule, inputs, answered(inputs, input.name, between))) continue;
    const error =
      cell.error ?? new JigaiError("onlyGross", { text: texts.onlyGross(gross!.toFixed()) });
    return { error: error.about(input), errorAddress: cell.address };
  }
  return undefined;
}

/** Another column that may be an input's as well, with another number that would change the result. */
function rivalColumn(
  rule: Rule,
  inputs: Inputs,
  cells: LedgerRow["cells"],
  said: readonly Said[]
): Unread | undefined {
  for (const { rivalOf, heading = "", cell, address } of said) {
    if (rivalOf === undefined) continue;
    const input = inputNamed(rule, rivalOf);
    const own = inputs[rivalOf] as Amount | undefined;
    const [number, ownNumber] = [contentOf(cell), contentOf(cells[rivalOf]?.found)];
    if (
      input?.kind !== "amount" ||
      !own ||
      typeof number !== "number" ||
      typeof ownNumber !== "number"
    )
      continue;
    // Both are in the unit of the table, or nearly so: how many times as much is all that counts.
    if (number === ownNumber || ownNumber === 0) continue;
    const other = quotient(own.times(number), new Amount(ownNumber));
    if (!changes(rule, inputs, [{ ...inputs, [rivalOf]: other }])) continue;
    const text = texts.rivalColumn(heading, faceOf(cell), String(ownNumber));
    return { error: new JigaiError("saidBesides", { text }).about(input), errorAddress: address };
  }
  return undefined;
}

/** The inputs with each of these answers in place of one of them. */
function answered(inputs: Inputs, name: string, answers: readonly InputValue[]): Inputs[] {
  return answers.map((answer) => ({ ...inputs, [name]: answer }));
}

const hearings = new WeakMap<readonly Topic[], Hearing>();

function hearingOf(topics: readonly Topic[]): Hearing {
  const hearing = hearings.get(topics) ?? new Hearing(topics);
  hearings.set(topics, hearing);
  return hearing;
}

/** Words that no input was taken from, and by which one of them would be another. */
function saidBesides(
  rule: Rule,
  topics: readonly Topic[],
  inputs: Inputs,
  said: readonly Said[]
): Beside {
  const heard = hearingOf(topics).among(said);
  if (heard.length === 0) return {};
  const notes: LedgerNote[] = [];
  for (const topic of topics) {
    const { input, answers } = topic;
    const { name } = input;
    // Of most topics a row says nothing but in the column of their own.
    if (!isHeard(topic, heard) || isTaken(topic, inputs)) continue;
    if (!inputNamed(rule, name)) continue;
    const own = cellOf(name, said);
    let [asked, told]: (Heard | undefined)[] = [];
    for (const each of heard) {
      if (!each.topics.includes(topic) || each.address === own?.address) continue;
      const found = mentionIn(topic, each, inputs, own);
      const mention = found && amongKinds(found, topic, each, topics, inputs);
      if (!mention || isUsed(rule, inputs, each.field)) continue;
      if (mention === "told") told ??= each;
      else asked ??= each;
    }
    const found = asked ?? told;
    if (!found) continue;
    if (!changes(rule, inputs, answered(inputs, name, answers))) continue;
    const { heading, address } = found;
    if (!asked) {
      notes.push({ address, text: texts.toldBesides(heading, faceOf(found.cell), topic) });
      continue;
    }
    const isRival = topic.rivals?.test(heading ?? "") && own !== undefined;
    const text = isRival
      ? texts.rivalColumn(heading!, faceOf(found.cell), faceOf(own.cell))
      : texts.besides(heading, faceOf(found.cell), topic);
    return { error: new JigaiError("saidBesides", { text }).about(input), errorAddress: address };
  }
  return { notes };
}

/** Does anything speak of the topic but its own input's column? No two columns are read as one field. */
function isHeard(topic: Topic, heard: readonly Heard[]): boolean {
  for (const { topics, field } of heard)
    if (field !== topic.input.name && topics.includes(topic)) return true;
  return false;
}

function inputNamed({ inputs }: Rule, name: string): Input | undefined {
  return inputs.find((each) => each.name === name);
}

function cellOf(name: string, said: readonly Said[]): Said | undefined {
  return said.find(({ field }) => field === name);
}

/** Does the result rest on this input of the rule? Whatever isn't an amount is taken to. */
function isUsed(rule: Rule, inputs: Inputs, name = ""): boolean {
  const input = inputNamed(rule, name);
  if (!input || inputs[name] === undefined) return input !== undefined && input.kind !== "amount";
  return input.kind !== "amount" || changes(rule, inputs, [{ ...inputs, [name]: undefined }]);
}

/** No column says which of the places that the table names the row is in, and it isn't the same in all of them. */
function placeUnsaid(
  rule: Rule,
  inputs: Inputs,
  places: readonly Place[] = []
): Unread | undefined {
  if (places.length === 0) return undefined;
  const input = inputNamed(rule, "place");
  const inEach = answered(inputs, "place", places);
  if (!input || !changes(rule, inputs, inEach)) return undefined;
  return {
    error: new JigaiError("saidBesides", { text: texts.placeUnsaid(places) }).about(input),
  };
}

/** The column of places says one thing of the row, and its section, another column or the table's title another. */
function placeDenied(
  rule: Rule,
  inputs: Inputs,
  beside: LedgerRow["placesBeside"] = []
): Unread | undefined {
  if (beside.length === 0) return undefined;
  const input = inputNamed(rule, "place");
  const own = inputs.place as Place | undefined;
  if (!input || !own) return undefined;
  for (const { address, found, places } of beside) {
    if (places.some(({ code }) => code === own.code)) continue;
    if (!changes(rule, inputs, answered(inputs, "place", places))) continue;
    const error = new JigaiError("saidBesides", { text: texts.placeBesides(found, own) }).about(
      input
    );
    return { error, ...(address !== "" && { errorAddress: address }) };
  }
  return undefined;
}
