import type { Amount } from "../../../../core/amount";
import { JigaiError } from "../../../../core/error";
import type { Place } from "../../../../core/place/places";
import { type AmountInput, type Explanation, type PlaceInput } from "../../../../core/rule";
import {
  attempt,
  explainReport,
  readArguments,
  type Report,
  type ReportCell,
  type TableArgument,
} from "../../../../core/table";
import type { Text } from "../../../../core/text";
import type { RewardPage } from "../../../../policies/policyPages";
import type { UnitsWanted } from "../../../reading/unitsWanted";
import { isTyped, textAt, type Texts } from "./texts";

/** A pool that is shared out, with the inputs of its rule. */
export interface RewardKind extends RewardPage {
  readonly place: PlaceInput;
  readonly indicators: readonly AmountInput[];
  readonly pool: AmountInput;
  readonly step: AmountInput;
  readonly wanted: UnitsWanted;
}

/** What the page says, with the inputs of its rule. */
export function rewardKind(page: RewardPage): RewardKind {
  const [pool, table, , , step] = page.rule.arguments;
  const [place, ...indicators] = (table as TableArgument).columns as [PlaceInput, ...AmountInput[]];
  const columns = page.fields.map((fields, i) => ({ name: indicators[i]!.name, fields }));
  return {
    ...page,
    ...{ place, indicators },
    ...{ pool: pool as AmountInput, step: step as AmountInput },
    wanted: { places: place.places, columns },
  };
}

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

/** Those who take part, and whoever else has figures. */
export function rewardPlaces({ rewarded, place }: RewardKind, texts: Texts): readonly Place[] {
  const others = place.places.units.filter(
    (unit) => isTyped(texts, unit) && !rewarded.places.some(({ code }) => code === unit.code)
  );
  return [...rewarded.places, ...others];
}

/** Those that have figures, in the order of the table. */
export function typedPlaces(kind: RewardKind, texts: Texts): readonly Place[] {
  return rewardPlaces(kind, texts).filter((place) => isTyped(texts, place));
}

/** The rewards, or what still keeps them from being worked out; undefined while no county has figures. */
export function rewardTyped(
  kind: RewardKind,
  typed: RewardTyped
): RewardResult | readonly JigaiError[] | undefined {
  const places = typedPlaces(kind, typed.texts);
  if (places.length === 0) return undefined;
  const worked = attempt(() => reportWith(kind, typed, typed.redistribute));
  if (worked instanceof JigaiError) return [worked];
  if (worked.result === undefined) return errorsIn(worked);
  const last = worked.rows[worked.rows.length - 1]!;
  const other = reportWith(kind, typed, !typed.redistribute);
  return {
    counties: places.map((place, i) => {
      const [, share, reward, remark] = worked.rows[i] as [string, Amount, Amount, Text | string];
      return { place, share, reward, remark };
    }),
    sum: last[2] as Amount,
    rest: last[3] as Amount,
    otherRest: other.rows[other.rows.length - 1]![3] as Amount,
    explanation: explainReport(kind.rule, worked),
  };
}

function reportWith(
  kind: RewardKind,
  { texts, pool: amount, step: unit, weights }: RewardTyped,
  give: boolean
) {
  const rows = typedPlaces(kind, texts).map((place) => [
    place.name,
    ...kind.indicators.map(({ name }) => textAt(texts, place, name)),
  ]);
  const matrices = [[[amount]], rows, [weights ?? [null]], [[give]], [[unit]]] as unknown[][][];
  return kind.rule.report(readArguments(kind.rule.arguments, matrices));
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
