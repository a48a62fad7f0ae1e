import { slipsOf, wan, type Candidate } from "./figures";
import { amount, type Pick } from "./random";

const FLAGS = ["registered", "in_plan", "policy_ok", "in_production", "manufacturing"] as const;
type Flag = (typeof FLAGS)[number];

/** A project with equipment and fixed assets, in fen, and the one condition that fails, if any. */
export interface EnshiRow {
  readonly equipment: number;
  readonly assets: number;
  readonly failing?: Flag;
}

/** What goes wrong in someone's head; everything left out is right. */
interface Bent {
  readonly uncapped?: boolean;
  readonly anySize?: "equipment" | "assets";
  readonly both?: boolean;
}

/** 3.1: 3% of equipment from 300, at most 200. 3.2: 1% of fixed assets from 2000, at most 100. The higher (R9). */
export function enshiDue({ equipment, assets, failing }: EnshiRow, bent: Bent = {}): number {
  const upTo = (limit: number, support: number) =>
    bent.uncapped ? support : Math.min(support, wan(limit));
  const barred = (flags: readonly Flag[]) => failing !== undefined && flags.includes(failing);
  const first =
    barred(["registered", "in_plan", "policy_ok"]) ||
    (equipment < wan(300) && bent.anySize !== "equipment")
      ? 0
      : upTo(200, (equipment * 3) / 100);
  const second =
    barred(["registered", "in_production", "manufacturing"]) ||
    (assets < wan(2000) && bent.anySize !== "assets")
      ? 0
      : upTo(100, assets / 100);
  return bent.both ? first + second : Math.max(first, second);
}

/** What a wrong figure in this row may come from. */
export function enshiCandidates(row: EnshiRow): Candidate[] {
  const { equipment, assets } = row;
  const taxed = [117, 116, 113].map((percent) => ({
    ...row,
    equipment: (equipment * percent) / 100,
  }));
  return [
    { kind: "capMissed", figure: enshiDue(row, { uncapped: true }) },
    { kind: "conditionIgnored", figure: enshiDue({ equipment, assets }) },
    { kind: "thresholdIgnored", figure: enshiDue(row, { anySize: "equipment" }) },
    { kind: "thresholdIgnored", figure: enshiDue(row, { anySize: "assets" }) },
    { kind: "otherReading", figure: enshiDue(row, { both: true }) },
    // The lower of the two: a part left out, or the wrong one taken.
    { kind: "lower", figure: enshiDue({ ...row, equipment: 0 }), avoided: true },
    { kind: "lower", figure: enshiDue({ ...row, assets: 0 }), avoided: true },
    ...taxed.map((gross) => ({ kind: "taxIncluded", figure: enshiDue(gross) })),
    ...taxed.map((gross) => ({
      kind: "taxIncluded",
      figure: enshiDue(gross, { uncapped: true }),
      avoided: true,
    })),
    ...(["equipment", "assets"] as const).flatMap((part) => [
      { kind: "unitSlip", figure: enshiDue({ ...row, [part]: row[part] * 10_000 }) },
      { kind: "unitSlip", figure: enshiDue({ ...row, [part]: row[part] / 10_000 }), avoided: true },
    ]),
    // An amount that no rate was applied to.
    ...[true, false].flatMap((uncapped) => [
      {
        kind: "rateMissed",
        figure: enshiDue({ ...row, equipment: (equipment * 100) / 3 }, { uncapped }),
        avoided: true,
      },
      {
        kind: "rateMissed",
        figure: enshiDue({ ...row, assets: assets * 100 }, { uncapped }),
        avoided: true,
      },
    ]),
    ...slipsOf(enshiDue(row)),
  ];
}

/** A project as they come in: with or without a large investment around the equipment. */
export function enshiRow(pick: Pick): EnshiRow {
  const failing = pick(4) === 0 ? FLAGS[pick(FLAGS.length)]! : undefined;
  return {
    equipment: pick(3) > 0 ? amount(pick, 200, 900) : amount(pick, 900, 9000),
    assets: pick(3) > 0 ? amount(pick, 900, 2600) : amount(pick, 2600, 13000),
    ...(failing && { failing }),
  };
}

export const enshiHeadings = [
  ...["序号", "企业名称", "统一社会信用代码", "所在县市", "项目名称", "备案证号"],
  ...["设备投资（不含税）", "固定资产投资", "是否在州内注册", "是否列入年度技改计划"],
  ...["是否符合国家产业政策", "是否建成投产", "是否加工制造业重点项目", "申报补助额"],
];

/** The row as it stands in the ledger, without its number and the amount reported. */
export function enshiCells(row: EnshiRow, written: (fen: number) => number | null) {
  return [
    "利川市",
    "技改项目",
    null,
    written(row.equipment),
    written(row.assets),
    ...FLAGS.map((flag) => (row.failing === flag ? "否" : "是")),
  ];
}
