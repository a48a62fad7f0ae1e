import type { Candidate } from "./candidate";
import { least, most, NONE, percent, wan, type Money } from "./figures";
import { among, amount, type Pick } from "./random";
import { sameAs } from "./yichang";

const FLAGS = ["registered", "in_plan", "policy_ok", "in_production", "manufacturing"] as const;
type Flag = (typeof FLAGS)[number];

/** A project with equipment and fixed assets, and the one condition that fails, if any. */
export interface EnshiRow {
  readonly total: Money;
  readonly equipment: Money;
  readonly assets: Money;
  readonly failing?: Flag;
}

/** What goes wrong in someone's head; everything left out is right. */
interface Bent {
  readonly uncapped?: boolean;
  readonly anySize?: "equipment" | "assets";
  readonly both?: boolean;
  /** Hundredths, for what isn't at its own rate. */
  readonly rates?: { readonly equipment?: number; readonly assets?: number };
}

/** 3.1: 3% of equipment from 300, at most 200. 3.2: 1% of fixed assets from 2000, at most 100. The higher (R9). */
export function enshiDue({ equipment, assets, failing }: EnshiRow, bent: Bent = {}): Money {
  const { rates = {}, anySize } = bent;
  const support = (
    money: Money,
    [from, rate, limit]: readonly [number, number, number],
    isAnySize: boolean,
    flags: readonly Flag[]
  ) => {
    const isBarred = failing !== undefined && flags.includes(failing);
    if (isBarred || (money < wan(from) && !isAnySize)) return NONE;
    const full = percent(money, rate);
    return bent.uncapped ? full : least(full, wan(limit));
  };
  const first = support(equipment, [300, rates.equipment ?? 3, 200], anySize === "equipment", [
    ...(["registered", "in_plan", "policy_ok"] as const),
  ]);
  const second = support(assets, [2000, rates.assets ?? 1, 100], anySize === "assets", [
    ...(["registered", "in_production", "manufacturing"] as const),
  ]);
  return bent.both ? first + second : most(first, second);
}

const LIKELY = { equipment: [1, 2, 5, 10], assets: [2, 3, 5] };

/** What a wrong figure in this row may come from. */
export function enshiCandidates(row: EnshiRow): Candidate[] {
  const { equipment, assets, total } = row;
  const taxed = [117, 116, 113].map((rate) => ({
    ...row,
    equipment: percent(equipment, rate),
    says: `${rate - 100}%`,
  }));
  return [
    { kind: "capMissed", figure: enshiDue(row, { uncapped: true }) },
    { kind: "conditionIgnored", figure: enshiDue({ total, equipment, assets }) },
    { kind: "thresholdIgnored", figure: enshiDue(row, { anySize: "equipment" }) },
    { kind: "thresholdIgnored", figure: enshiDue(row, { anySize: "assets" }) },
    { kind: "otherReading", way: "R9 both", figure: enshiDue(row, { both: true }), says: "叠加" },
    { kind: "otherReading", way: "R9 lower", figure: enshiDue({ ...row, equipment: NONE }) },
    { kind: "otherReading", way: "R9 lower", figure: enshiDue({ ...row, assets: NONE }) },
    ...taxed.map(({ says, ...gross }) => ({ kind: "taxIncluded", figure: enshiDue(gross), says })),
    ...taxed.map((gross) => ({
      kind: "taxIncluded",
      figure: enshiDue(gross, { uncapped: true }),
      isRare: true,
    })),
    ...(["equipment", "assets"] as const).flatMap((part) => [
      {
        kind: "unitSlip",
        way: "input",
        figure: enshiDue({ ...row, [part]: row[part] * BigInt(10_000) }),
      },
      {
        kind: "unitSlip",
        way: "input",
        figure: enshiDue({ ...row, [part]: row[part] / BigInt(10_000) }),
        isRare: true,
      },
      ...otherRates(row, part),
    ]),
    ...sameAs(total, "总投资"),
  ];
}

/** Every whole percentage in place of the own; some are likelier. */
function otherRates(row: EnshiRow, part: "equipment" | "assets"): Candidate[] {
  const own = part === "equipment" ? 3 : 1;
  const rates = Array.from({ length: 99 }, (_, i) => i + 1).filter((rate) => rate !== own);
  return [
    ...rates.map((rate) => ({
      kind: "otherRate",
      figure: enshiDue(row, { rates: { [part]: rate } }),
      says: `${rate}%`,
      isRare: !LIKELY[part].includes(rate),
    })),
    // The amount itself.
    ...[true, false].map((uncapped) => ({
      kind: "rateMissed",
      figure: enshiDue(row, { rates: { [part]: 100 }, uncapped }),
      isRare: !uncapped,
    })),
  ];
}

/** A project as they come in: with or without a large investment around the equipment. */
export function enshiRow(pick: Pick): EnshiRow {
  const failing = pick(4) === 0 ? among(pick, FLAGS) : undefined;
  const equipment = pick(3) > 0 ? amount(pick, 200, 900) : amount(pick, 900, 9000);
  const assets = pick(3) > 0 ? amount(pick, 900, 2600) : amount(pick, 2600, 13000);
  const total = most(equipment, assets) + amount(pick, 60, 3000);
  return { total, equipment, assets, ...(failing && { failing }) };
}

export const enshiHeadings = [
  ...["序号", "企业名称", "统一社会信用代码", "所在县市", "项目名称", "备案证号", "总投资"],
  ...["设备投资（不含税）", "固定资产投资", "是否在州内注册", "是否列入年度技改计划"],
  ...["是否符合国家产业政策", "是否建成投产", "是否加工制造业重点项目", "申报补助额"],
];

/** The row as it stands in the ledger, without its number and the amount reported. */
export function enshiCells(row: EnshiRow, written: (money: Money) => number | null) {
  return [
    "利川市",
    "技改项目",
    null,
    ...[row.total, row.equipment, row.assets].map(written),
    ...FLAGS.map((flag) => (row.failing === flag ? "否" : "是")),
  ];
}
