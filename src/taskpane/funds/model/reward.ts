import type { Amount } from "../../../core/amount";
import { JigaiError } from "../../../core/error";
import type { Place } from "../../../core/place/places";
import { type AmountInput, type Explanation, type PlaceInput } from "../../../core/rule";
import {
  attempt,
  explainReport,
  readArguments,
  type Report,
  type ReportCell,
  type TableArgument,
} from "../../../core/table";
import type { Text } from "../../../core/text";
import { tables } from "../../../policies";
import { rewarded } from "../../../policies/yichang/places";
import type { UnitsWanted } from "../../reading/unitsWanted";
import { isTyped, textAt, type Texts } from "./texts";

/** YC-4.1-k, -l: what the city fund gives to the counties. */
export const rewardRule = tables.get("YC_REWARD")!;
const [pool, table, , , step] = rewardRule.arguments;
export const [placeInput, ...indicators] = (table as TableArgument).columns as [
  PlaceInput,
  ...AmountInput[],
];
export const poolInput = pool as AmountInput;
export const stepInput = step as AmountInput;

export const rewardWanted: UnitsWanted = {
  places: placeInput.places,
  columns: [["in_place"], ["industrial_investment"], ["renovation"]].map((fields, i) => ({
    name: indicators[i]!.name,
    fields,
  })),
};

/** What is typed for the rewards. */
export interface RewardTyped {
  readonly texts: Texts;
  readonly pool: string;
  /** Blank is the function's own. */
  readonly step: string;
  /** In per cent; undefined as long as nobody has touched them: the function's own. */
  readonly weights?: readonly number[];
  /** Reading R14. */
  readonly redistribute: boolean;
  readonly isSample: boolean;
}

export const noReward: RewardTyped = {
  texts: {},
  pool: "",
  step: "",
  redistribute: false,
  isSample: false,
};

/** What a county gets; the remark says whether it is at the cap, or not eligible. */
export interface CountyReward {
  readonly place: Place;
  readonly share: Amount;
  readonly reward: Amount;
  readonly remark: Text | string;
}

export interface RewardResult {
  readonly counties: readonly CountyReward[];
  readonly sum: Amount;
  /** What stays in the pool, and what would by the other reading of R14. */
  readonly rest: Amount;
  readonly otherRest: Amount;
  readonly explanation: Explanation;
}

/** The nine counties and cities, and whoever else has figures. */
export function rewardPlaces(texts: Texts): readonly Place[] {
  const others = placeInput.places.units.filter(
    (unit) => isTyped(texts, unit) && !rewarded.places.some(({ code }) => code === unit.code)
  );
  return [...rewarded.places, ...others];
}

/** Those that have figures, in the order of the table. */
export function typedPlaces(texts: Texts): readonly Place[] {
  return rewardPlaces(texts).filter((place) => isTyped(texts, place));
}

/** The rewards, or what still keeps them from being worked out; undefined while no county has figures. */
export function rewardTyped(typed: RewardTyped): RewardResult | readonly JigaiError[] | undefined {
  const places = typedPlaces(typed.texts);
  if (places.length === 0) return undefined;
  const worked = attempt(() => reportWith(typed, typed.redistribute));
  if (worked instanceof JigaiError) return [worked];
  if (worked.result === undefined) return errorsIn(worked);
  const last = worked.rows[worked.rows.length - 1]!;
  const other = reportWith(typed, !typed.redistribute);
  return {
    counties: places.map((place, i) => {
      const [, share, reward, remark] = worked.rows[i] as [string, Amount, Amount, Text | string];
      return { place, share, reward, remark };
    }),
    sum: last[2] as Amount,
    rest: last[3] as Amount,
    otherRest: other.rows[other.rows.length - 1]![3] as Amount,
    explanation: explainReport(rewardRule, worked),
  };
}

function reportWith({ texts, pool: amount, step: unit, weights }: RewardTyped, give: boolean) {
  const rows = typedPlaces(texts).map((place) => [
    place.name,
    ...indicators.map(({ name }) => textAt(texts, place, name)),
  ]);
  const matrices = [[[amount]], rows, [weights ?? [null]], [[give]], [[unit]]] as unknown[][][];
  return rewardRule.report(readArguments(rewardRule.arguments, matrices));
}

/** The counties' own errors, not those that follow from them. */
function errorsIn({ rows }: Report): JigaiError[] {
  const errors = rows.flatMap((row) => (row as ReportCell[]).find((c) => c instanceof JigaiError));
  return (errors as JigaiError[]).filter((error) => error && error.code !== "rowsWithErrors");
}

export function isResult(
  result: RewardResult | readonly JigaiError[] | undefined
): result is RewardResult {
  return result !== undefined && "counties" in result;
}
