import type { Candidate } from "./candidate";
import { least, most, NONE, percent, wan, type Money } from "./figures";
import { among, amount, type Pick } from "./random";

/** A project of the central city or not. */
export interface YichangRow {
  readonly place: string;
  readonly completed: boolean;
  readonly total: Money;
  readonly loan: Money;
  readonly equipment: Money;
  readonly interest: Money;
  readonly rent: Money;
  readonly bonds: Money;
  readonly paid: Money;
  /** Reading R5: are the amounts this instalment's only? */
  readonly isInstalment: boolean;
}

const CENTRAL = ["西陵区", "伍家岗", "点军区", "猇亭", "宜昌高新区"];
const OTHERS = ["宜都", "枝江市", "当阳市", "夷陵区", "远安", "兴山县", "秭归", "长阳县", "五峰"];
const FINANCED = ["interest", "rent", "bonds"] as const;

type Part = (typeof FINANCED)[number] | "equipment";

/** What goes wrong in someone's head; everything left out is right. */
interface Bent {
  readonly anywhere?: boolean;
  readonly unfinished?: boolean;
  readonly uncapped?: boolean;
  readonly undeducted?: boolean;
  readonly take?: "equipment" | "both";
  /** Hundredths, for what isn't at its own rate. */
  readonly rates?: Partial<Record<Part, number>>;
}

/** 4.1: half of interest, rent and bonds, or a tenth of equipment; at most 300 with what was paid (R5). */
export function yichangDue(row: YichangRow, bent: Bent = {}): Money {
  if (!CENTRAL.includes(row.place) && !bent.anywhere) return NONE;
  if (!row.completed && !bent.unfinished) return NONE;
  const { rates = {} } = bent;
  const financed = FINANCED.map((part) => percent(row[part], rates[part] ?? 50)).reduce(
    (sum, part) => sum + part
  );
  const ofEquipment = percent(row.equipment, rates.equipment ?? 10);
  const usual = partsOf(row)[0] === "equipment" ? ofEquipment : financed;
  const support = bent.take === "both" ? financed + ofEquipment : bent.take ? ofEquipment : usual;
  const within = (money: Money, limit: Money) => (bent.uncapped ? money : least(money, limit));
  const paid = bent.undeducted ? NONE : row.paid;
  if (row.isInstalment) return within(support, most(NONE, wan(300) - paid));
  return most(NONE, within(support, wan(300)) - paid);
}

/** What the support comes from. */
function partsOf(row: YichangRow): readonly Part[] {
  const financed = FINANCED.filter((part) => row[part] > NONE);
  return financed.length > 0 ? financed : ["equipment"];
}

const RATES = { financed: [20, 25, 30, 40, 60, 70, 80], equipment: [5, 8, 12, 15, 20, 30, 50] };

/** What a wrong figure in this row may come from. */
export function yichangCandidates(row: YichangRow): Candidate[] {
  const parts = partsOf(row);
  const isFinanced = parts[0] !== "equipment";
  const found: Candidate[] = [
    { kind: "capMissed", figure: yichangDue(row, { uncapped: true }) },
    { kind: "placeNotCovered", figure: yichangDue(row, { anywhere: true }) },
    { kind: "conditionIgnored", figure: yichangDue(row, { unfinished: true }) },
    { kind: "paidNotDeducted", figure: yichangDue(row, { undeducted: true }) },
    ...otherHalf(row),
    ...otherRates(row, parts),
    ...parts.flatMap((part) => [
      {
        kind: "unitSlip",
        way: "input",
        figure: yichangDue({ ...row, [part]: row[part] * BigInt(10_000) }),
      },
      {
        kind: "unitSlip",
        way: "input",
        figure: yichangDue({ ...row, [part]: row[part] / BigInt(10_000) }),
        isRare: true,
      },
    ]),
    ...(["total", "loan", ...(isFinanced ? (["equipment"] as const) : [])] as const).flatMap(
      (column): Candidate[] => sameAs(row[column], COLUMNS[column])
    ),
  ];
  if (!isFinanced) {
    for (const rate of [117, 116, 113]) {
      const gross = { ...row, equipment: percent(row.equipment, rate) };
      found.push({ kind: "taxIncluded", figure: yichangDue(gross), says: `${rate - 100}%` });
      found.push({
        kind: "taxIncluded",
        figure: yichangDue(gross, { uncapped: true }),
        isRare: true,
      });
    }
    return found;
  }
  for (const uncapped of [false, true]) {
    found.push({
      kind: "wrongTrack",
      way: "equipment",
      figure: yichangDue(row, { take: "equipment", uncapped }),
      isRare: uncapped,
    });
    // Both tracks are another reading (R3) only where there is no bank loan.
    found.push({
      kind: row.interest > NONE ? "wrongTrack" : "otherReading",
      way: row.interest > NONE ? "both tracks" : "R3",
      figure: yichangDue(row, { take: "both", uncapped }),
      isRare: uncapped,
    });
  }
  if (parts.length > 1)
    for (const part of parts)
      found.push({ kind: "partLeftOut", figure: yichangDue({ ...row, [part]: NONE }) });
  return found;
}

/** The other half of R5. Deducting before the cap comes to what no cap or no deduction comes to. */
function otherHalf(row: YichangRow): Candidate[] {
  if (row.paid === NONE) return [];
  const isInstalment = !row.isInstalment;
  const says = isInstalment ? "分期" : "累计";
  const figure = yichangDue({ ...row, isInstalment });
  return [{ kind: "otherReading", way: `R5 ${says}`, figure, says }];
}

/** Every whole percentage in place of the own; some are likelier, and then for all parts alike. */
function otherRates(row: YichangRow, parts: readonly Part[]): Candidate[] {
  const isFinanced = parts[0] !== "equipment";
  const likely = isFinanced ? RATES.financed : RATES.equipment;
  const own = isFinanced ? 50 : 10;
  const at = (rated: readonly Part[], rate: number) =>
    yichangDue(row, { rates: Object.fromEntries(rated.map((part) => [part, rate])) });
  const rates = Array.from({ length: 99 }, (_, i) => i + 1).filter((rate) => rate !== own);
  return [
    ...rates.map((rate) => ({
      kind: "otherRate",
      figure: at(parts, rate),
      says: `${rate}%`,
      isRare: !likely.includes(rate),
    })),
    ...(parts.length > 1 ? parts : []).flatMap((part) =>
      rates.map((rate) => ({ kind: "otherRate", figure: at([part], rate), isRare: true }))
    ),
    // The amount itself.
    ...[parts, ...parts.map((part) => [part])].flatMap((rated, i) =>
      [true, false].map((uncapped) => {
        const rates = Object.fromEntries(rated.map((part) => [part, 100]));
        const figure = yichangDue(row, { rates, uncapped });
        return { kind: "rateMissed", figure, isRare: i > 0 || !uncapped || parts.length > 1 };
      })
    ),
  ];
}

const COLUMNS = { total: "总投资", loan: "贷款金额", equipment: "生产性设备" };

/** The amount of another column, as it stands there. */
export function sameAs(figure: Money, says: string): Candidate[] {
  return figure === NONE ? [] : [{ kind: "otherColumn", figure, asTyped: true, says }];
}

/** A project as they come in: most in the central city, most completed, some paid before. */
export function yichangRow(pick: Pick): YichangRow {
  const way = pick(6);
  const isPaid = pick(3) === 0;
  const equipment = amount(pick, 120, 4600);
  const hasLoan = way === 1 || way === 2 || way === 3;
  return {
    place: pick(5) > 0 ? among(pick, CENTRAL) : among(pick, OTHERS),
    completed: pick(7) > 0,
    total: equipment + amount(pick, 60, 3000),
    loan: hasLoan ? amount(pick, 500, 9000) : NONE,
    equipment,
    interest: hasLoan ? amount(pick, 20, 760) : NONE,
    rent: way === 2 || way === 4 || way === 5 ? amount(pick, 20, 480) : NONE,
    bonds: way === 3 || way === 5 ? amount(pick, 20, 240) : NONE,
    paid: isPaid ? amount(pick, 5, pick(4) === 0 ? 320 : 120) : NONE,
    isInstalment: isPaid && pick(3) === 0,
  };
}

export const yichangHeadings = [
  ...["序号", "企业名称", "统一社会信用代码", "所属县市区", "项目名称", "备案证号", "总投资"],
  ...["生产性设备（不含税）", "是否竣工验收", "有无银行贷款", "贷款金额", "实际支付利息"],
  ...["融资租赁租金", "债券利息", "此前已拨付", "已拨付口径", "申报补助额"],
];

/** The row as it stands in the ledger, without its number and the amount reported. */
export function yichangCells(row: YichangRow, written: (money: Money) => number | null) {
  return [
    row.place,
    "技改项目",
    null,
    ...[row.total, row.equipment].map(written),
    row.completed ? "是" : "否",
    row.interest > NONE ? "有" : "无",
    ...[row.loan, row.interest, row.rent, row.bonds, row.paid].map(written),
    row.isInstalment ? "分期" : null,
  ];
}
