import type { Amount } from "../../../../core/amount";
import { isAmount } from "../../../../core/amount";
import type { Note } from "../../../../core/rule";
import { readArguments, type ReportCell } from "../../../../core/table";
import type { Text } from "../../../../core/text";
import type { TargetPolicy } from "./targetPolicy";
import type { Unit } from "./units";

/** A unit's place in the policy's ranking. */
export interface Standing {
  /** Left out for a unit that takes no part. */
  readonly rank?: number;
  /** What follows for it, or that it isn't ranked. */
  readonly follows?: Text;
}

export interface Ranking {
  /** By division code; units without a score have none. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly notes: readonly Note[];
}

/**
 * Ranks by the policy's own table rule. Units without a score are left out of its table, which the rule's notes then
 * name.
 *
 * @param period the rule's own word
 */
export function rankingOf(
  { ranking }: TargetPolicy,
  units: readonly Unit[],
  scores: readonly (Amount | undefined)[],
  period: string
): Ranking {
  const entered = units.flatMap((unit, i) => (scores[i] ? [{ unit, score: scores[i] }] : []));
  if (entered.length === 0) return { standings: new Map(), notes: [] };
  const cells = entered.map(({ unit, score }) => [unit.name, `${score.times(100).toFixed()}%`]);
  const { rows, notes } = ranking.report(readArguments(ranking.arguments, [cells, [[period]]]));
  const standings = rows.map((row, i) => [entered[i]!.unit.code, standingIn(row)] as const);
  return { standings: new Map(standings), notes };
}

/** The last two cells of a row are rank and consequence. */
function standingIn(row: readonly ReportCell[]): Standing {
  const [rank, follows] = row.slice(-2);
  return {
    ...(typeof rank === "number" && { rank }),
    ...(isText(follows) && { follows }),
  };
}

function isText(cell: ReportCell): cell is Text {
  return typeof cell === "object" && !isAmount(cell) && "zh" in cell;
}
