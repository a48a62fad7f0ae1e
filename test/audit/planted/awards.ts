import type { Candidate } from "./candidate";
import { wan, type Money } from "./figures";
import type { Pick } from "./random";

/** A hidden champion's place in its industry, nationally or in the province. */
export interface AwardRow {
  readonly national?: number | undefined;
  readonly provincial?: number | undefined;
}

const AWARDS = { national: [20, 10, 5], provincial: [10, 5, 3] };

const award = (table: keyof typeof AWARDS, rank = 4) => AWARDS[table][rank - 1] ?? 0;

/** 3.1: 20, 10 or 5 for the first three of the nation; 10, 5 or 3 for those of the province; the higher (R9). */
export function awardDue({ national, provincial }: AwardRow): Money {
  return wan(Math.max(award("national", national), award("provincial", provincial)));
}

/** The award of another rank, the other table's, both added up, the lower. */
export function awardCandidates({ national, provincial }: AwardRow): Candidate[] {
  const others = [1, 2, 3].flatMap((rank): AwardRow[] => [
    ...(national ? [{ provincial, national: rank }] : []),
    ...(provincial ? [{ national, provincial: rank }] : []),
  ]);
  const kind = "otherTable";
  return [
    ...others.map((other) => ({ kind: "rankMistaken", figure: awardDue(other) })),
    ...(national
      ? [
          {
            kind,
            figure: wan(Math.max(award("provincial", national), award("provincial", provincial))),
          },
        ]
      : []),
    ...(provincial
      ? [
          {
            kind,
            figure: wan(Math.max(award("national", national), award("national", provincial))),
          },
        ]
      : []),
    ...(national && provincial
      ? [
          {
            kind: "otherReading",
            way: "R9 both",
            figure: wan(award("national", national) + award("provincial", provincial)),
          },
          { kind: "otherReading", way: "R9 lower", figure: awardDue({ national }) },
          { kind: "otherReading", way: "R9 lower", figure: awardDue({ provincial }) },
        ]
      : []),
  ];
}

/** A firm with one rank, or with both. */
export function awardRow(pick: Pick): AwardRow {
  const [national, provincial] = [1 + pick(4), 1 + pick(4)];
  return [{ national }, { provincial }, { national, provincial }][pick(3)]!;
}

export const awardHeadings = [
  ...["序号", "企业名称", "统一社会信用代码", "所在县市", "项目名称", "备案证号"],
  ...["全国排名", "全省排名", "申报奖励额"],
];

/** The row as it stands in the ledger, without its number and the amount reported. */
export function awardCells({ national = null, provincial = null }: Record<string, number | null>) {
  return ["来凤县", "隐形冠军", null, national, provincial];
}
