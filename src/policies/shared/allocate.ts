/** Exact proportional shares, for whatever has to be split. */
import { allocate, type Claim } from "../../core/allocation";
import { ZERO, type Amount } from "../../core/amount";
import { JigaiError } from "../../core/error";
import { isTotal } from "../../core/place/places";
import { amountInput, given, missingInput, type IdInput } from "../../core/rule";
import { verbatim, type Text } from "../../core/text";
import { itemName, type Given, type ListArgument, type TableRule } from "../../core/table";
import { certificate } from "./certificate";
import { methodClauses } from "./clauses";
import { DEFAULT_STEP } from "./step";

const pool = amountInput("pool", { zh: "总额", en: "Pool" });
const step = amountInput("step", { zh: "步长", en: "Step" }, { optional: true, aboveZero: true });

const weights = amountList("weights", { zh: "权重", en: "Weights" });
const floors = amountList("floors", { zh: "下限", en: "Floors" }, true);
const caps = amountList("caps", { zh: "上限", en: "Caps" }, true);

const id: IdInput = { kind: "id", name: "ids", label: { zh: "编号", en: "Ids" }, optional: true };
const ids: ListArgument = {
  kind: "list",
  name: id.name,
  label: id.label,
  item: id,
  optional: true,
};

/** JG_ALLOCATE: shares in proportion to weights, between floors and caps, in the shape of the weights. */
export const allocation: TableRule = {
  id: "JG_ALLOCATE",
  title: { zh: "按比例分配", en: "Proportional shares" },
  clause: methodClauses["JG-1"],
  arguments: [pool, weights, floors, caps, step, ids],
  unit: "none",
  report: (arguments_) => {
    const total = given<Amount>(arguments_.inputs, pool);
    const stepTaken = (arguments_.inputs[step.name] as Amount | undefined) ?? DEFAULT_STEP;
    const claims = claimsIn(arguments_);
    if (total.greaterThan(0) && claims.every(({ weight }) => weight.isZero()))
      throw new JigaiError("noWeights", { pool: total.toFixed() }).about(weights);
    const result = withOrWithoutCaps(total, claims, stepTaken);
    const { shares } = result;
    const made = { pool: total, claims, step: stepTaken, result };
    return {
      // Only JG_EXPLAIN asks for these two; a cell doesn't pay for them.
      get steps() {
        return certificate(made).steps;
      },
      get notes() {
        return certificate(made).notes;
      },
      rows: arguments_.across.includes(weights.name) ? [shares] : shares.map((share) => [share]),
      result: result.distributed,
    };
  },
};

function claimsIn(arguments_: Given): Claim[] {
  const { lists } = arguments_;
  const weightsGiven = lists[weights.name]!;
  const count = weightsGiven.length;
  const [floorOf, capOf] = [
    spread(lists[floors.name]!, floors, count),
    spread(lists[caps.name]!, caps, count),
  ];
  const idsGiven = arguments_.ids[ids.name]!;
  if (idsGiven.length > 0 && idsGiven.length !== count)
    throw new JigaiError("wrongLength", { found: idsGiven.length, expected: count }).about(ids);
  return weightsGiven.map((weight, i) => {
    const found = idsGiven[i] ?? "";
    if (isTotal(found)) throw new JigaiError("totalRow", { found }).about(itemName(ids, i));
    if (weight === undefined) throw missingInput([weights.item]).about(itemName(weights, i));
    const [floor, cap] = [floorOf(i) ?? ZERO, capOf(i)];
    if (cap?.lessThan(floor)) {
      throw new JigaiError("capBelowFloor", { cap: cap.toFixed(), floor: floor.toFixed() }).about(
        itemName(caps, i)
      );
    }
    return { id: found, weight, floor, cap };
  });
}

/** One bound for all, or one for each. */
function spread(
  given: readonly (Amount | undefined)[],
  argument: ListArgument,
  count: number
): (index: number) => Amount | undefined {
  if (given.length > 1 && given.length !== count)
    throw new JigaiError("wrongLength", { found: given.length, expected: count }).about(argument);
  return (index) => (given.length === 1 ? given[0] : given[index]);
}

/**
 * The shares. A cap of 0 may be a blank cell, which older versions of Excel hand over as 0: it has to come to the same
 * with and without it.
 */
function withOrWithoutCaps(total: Amount, claims: readonly Claim[], stepTaken: Amount) {
  const result = allocated(total, claims, stepTaken);
  const isUnsure = ({ cap }: Claim) => cap?.isZero() === true;
  if (!claims.some(isUnsure)) return result;
  const uncapped = claims.map((claim) => (isUnsure(claim) ? { ...claim, cap: undefined } : claim));
  const { shares } = allocated(total, uncapped, stepTaken);
  const at = shares.findIndex((share, i) => !share.equals(result.shares[i]!));
  if (at === -1) return result;
  const [asZero, asBlank] = [result, { shares }].map((each) =>
    verbatim(each.shares[at]!.toFixed())
  ) as [Text, Text];
  throw new JigaiError("zeroOrNoCap", { asZero, asBlank }).about(itemName(caps, at));
}

function allocated(total: Amount, claims: readonly Claim[], stepTaken: Amount) {
  try {
    return allocate(total, claims, stepTaken);
  } catch (error) {
    throw error instanceof JigaiError ? error.about(floors) : error;
  }
}

function amountList(name: string, label: ListArgument["label"], optional = false): ListArgument {
  return { kind: "list", name, label, item: amountInput(name, label), optional };
}
