import { Amount, isAmount, IN_WAN } from "../amount";
import { JigaiError } from "../error";
import type { LedgerRow } from "../ledger/ledger";
import { isAmountUnit } from "../ledger/units";
import type { Inputs, InputValue, Rule } from "../rule";
import { REPORTED_FIELDS } from "./audit";
import { resultOf } from "./otherInputs";
import type { Beside, ReadBy } from "./saidOtherwise";
import * as texts from "./texts";

/** Half of the last place in which amounts are usually reported, where nobody says what agrees. */
const USUAL_TOLERANCE = new Amount("0.005");

/**
 * Another unit that a row's own words name. The row is asked about where its reported amounts agree as they are read,
 * or would in the other unit; where they are wrong in both, that is said anyway.
 */
export function otherUnit(by: ReadBy, inputs: Inputs, { unitSaid, cells }: LedgerRow): Beside {
  if (!unitSaid) return {};
  const { address, found, unit, readIn, isOfRow } = unitSaid;
  const agreesIn = (factor: Amount) => agrees(by, inputs, cells, factor);
  const isAsked =
    isOfRow &&
    (!isAmountUnit(unit) ||
      agreesIn(new Amount(1)) ||
      agreesIn(IN_WAN[unit].dividedBy(IN_WAN[readIn])));
  if (!isAsked) return { notes: [{ address, text: texts.readInUnit(found, readIn) }] };
  const error = new JigaiError("saidBesides", { text: texts.unitBesides(found, readIn) });
  return { error, errorAddress: address };
}

/** Is none of the reported amounts wrong, if all that the row has were so many times as much? */
function agrees(
  { rule, tolerance = USUAL_TOLERANCE }: ReadBy,
  inputs: Inputs,
  cells: LedgerRow["cells"],
  factor: Amount
): boolean {
  const due = resultOf(rule, timesAsMuch(rule, inputs, factor));
  return REPORTED_FIELDS.every((field) => {
    const reported = cells[field]?.value as Amount | undefined;
    return (
      !due || !reported || reported.times(factor).minus(due).abs().lessThanOrEqualTo(tolerance)
    );
  });
}

function timesAsMuch(rule: Rule, inputs: Inputs, factor: Amount): Inputs {
  const scaled: Record<string, InputValue> = {};
  for (const { name } of rule.inputs) {
    const value = inputs[name];
    if (value !== undefined) scaled[name] = isAmount(value) ? value.times(factor) : value;
  }
  return scaled;
}
