import { wan, type Candidate } from "./figures";
import type { Pick } from "./random";

/** A hidden champion's place in its industry, nationally or in the province. */
export interface AwardRow {
  readonly national?: number;
  readonly provincial?: number;
}

/** 3.1: 20, 10 or 5 for the first three of the nation; 10, 5 or 3 for those of the province. */
export function awardDue({ national = 4, provincial = 4 }: AwardRow): number {
  return wan(Math.max([20, 10, 5][national - 1] ?? 0, [10, 5, 3][provincial - 1] ?? 0));
}

/** The award of the next rank up or down. */
export function awardCandidates(row: AwardRow): Candidate[] {
  const beside = [-1, 1].flatMap((step): AwardRow[] => [
    ...(row.national ? [{ national: row.national + step }] : []),
    ...(row.provincial ? [{ provincial: row.provincial + step }] : []),
  ]);
  return beside.map((other) => ({ kind: "rankMistaken", figure: awardDue(other) }));
}

/** A firm with one rank. */
export function awardRow(pick: Pick): AwardRow {
  const rank = 1 + pick(3);
  return pick(2) === 0 ? { national: rank } : { provincial: rank };
}

export const awardHeadings = [
  ...["序号", "企业名称", "统一社会信用代码", "所在县市", "项目名称", "备案证号"],
  ...["全国排名", "全省排名", "申报奖励额"],
];

/** The row as it stands in the ledger, without its number and the amount reported. */
export function awardCells({ national = null, provincial = null }: Record<string, number | null>) {
  return ["来凤县", "隐形冠军", null, national, provincial];
}
