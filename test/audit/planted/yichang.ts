import { slipsOf, wan, type Candidate } from "./figures";
import { amount, type Pick } from "./random";

/** A project of the central city or not, all amounts in fen. */
export interface YichangRow {
  readonly place: string;
  readonly completed: boolean;
  readonly equipment: number;
  readonly interest: number;
  readonly rent: number;
  readonly bonds: number;
  readonly paid: number;
}

const CENTRAL = ["西陵区", "伍家岗", "点军区", "猇亭", "宜昌高新区"];
const OTHERS = ["宜都", "枝江市", "当阳市", "夷陵区", "远安", "兴山县", "秭归", "长阳县", "五峰"];

type Part = "equipment" | "interest" | "rent" | "bonds";

/** What goes wrong in someone's head; everything left out is right. */
interface Bent {
  readonly anywhere?: boolean;
  readonly unfinished?: boolean;
  readonly uncapped?: boolean;
  readonly undeducted?: boolean;
  readonly take?: "equipment" | "both";
}

/** 4.1: half of interest, rent and bonds, or a tenth of equipment; at most 300; less what was paid. */
export function yichangDue(row: YichangRow, bent: Bent = {}): number {
  if (!CENTRAL.includes(row.place) && !bent.anywhere) return 0;
  if (!row.completed && !bent.unfinished) return 0;
  const financed = row.interest + row.rent + row.bonds;
  const ofEquipment = row.equipment / 10;
  const usual = financed > 0 ? financed / 2 : ofEquipment;
  const support =
    bent.take === "both" ? financed / 2 + ofEquipment : bent.take ? ofEquipment : usual;
  const capped = bent.uncapped ? support : Math.min(support, wan(300));
  return Math.max(0, capped - (bent.undeducted ? 0 : row.paid));
}

/** What a wrong figure in this row may come from. */
export function yichangCandidates(row: YichangRow): Candidate[] {
  const due = yichangDue(row);
  const parts = (["interest", "rent", "bonds"] as const).filter((part) => row[part] > 0);
  const amounts = parts.length > 0 ? parts : (["equipment"] as const);
  const found: Candidate[] = [
    { kind: "capMissed", figure: yichangDue(row, { uncapped: true }) },
    { kind: "placeNotCovered", figure: yichangDue(row, { anywhere: true }) },
    { kind: "conditionIgnored", figure: yichangDue(row, { unfinished: true }) },
    { kind: "paidNotDeducted", figure: yichangDue(row, { undeducted: true }) },
    ...amounts.flatMap((part) => [
      { kind: "unitSlip", figure: yichangDue({ ...row, [part]: row[part] * 10_000 }) },
      {
        kind: "unitSlip",
        figure: yichangDue({ ...row, [part]: row[part] / 10_000 }),
        avoided: true,
      },
    ]),
    // An amount that no rate was applied to.
    ...amounts.flatMap((part) => rateless(row, part)),
    ...slipsOf(due),
  ];
  if (parts.length === 0) {
    for (const percent of [117, 116, 113]) {
      const gross = { ...row, equipment: (row.equipment * percent) / 100 };
      found.push({ kind: "taxIncluded", figure: yichangDue(gross) });
      found.push({
        kind: "taxIncluded",
        figure: yichangDue(gross, { uncapped: true }),
        avoided: true,
      });
    }
    return found;
  }
  found.push({ kind: "wrongTrack", figure: yichangDue(row, { take: "equipment" }) });
  for (const [kind, take] of [
    ["wrongTrack", "equipment"],
    ["otherReading", "both"],
  ] as const)
    found.push({ kind, figure: yichangDue(row, { take, uncapped: true }), avoided: true });
  // Both tracks are another reading (R3) only where there is no bank loan.
  found.push({
    kind: "otherReading",
    figure: yichangDue(row, { take: "both" }),
    avoided: row.interest > 0,
  });
  if (parts.length > 1)
    for (const part of parts)
      found.push({ kind: "partLeftOut", figure: yichangDue({ ...row, [part]: 0 }) });
  return found;
}

/** The amount without its rate; with the others, within the cap or beyond it. */
function rateless(row: YichangRow, part: Part): Candidate[] {
  const times = part === "equipment" ? 10 : 2;
  const raised = { ...row, [part]: row[part] * times };
  return [false, true].map((uncapped) => ({
    kind: "rateMissed",
    figure: yichangDue(raised, { uncapped }),
    avoided: true,
  }));
}

/** A project as they come in: most in the central city, most completed, some paid before. */
export function yichangRow(pick: Pick): YichangRow {
  const way = pick(6);
  return {
    place: pick(4) > 0 ? CENTRAL[pick(CENTRAL.length)]! : OTHERS[pick(OTHERS.length)]!,
    completed: pick(7) > 0,
    equipment: amount(pick, 120, 4600),
    interest: way === 1 || way === 2 || way === 3 ? amount(pick, 20, 760) : 0,
    rent: way === 2 || way === 4 || way === 5 ? amount(pick, 20, 480) : 0,
    bonds: way === 3 || way === 5 ? amount(pick, 20, 240) : 0,
    paid: pick(4) === 0 ? amount(pick, 5, 120) : 0,
  };
}

export const yichangHeadings = [
  ...["序号", "企业名称", "统一社会信用代码", "所属县市区", "项目名称", "备案证号"],
  ...["生产性设备（不含税）", "是否竣工验收", "有无银行贷款", "实际支付利息"],
  ...["融资租赁租金", "债券利息", "此前已拨付", "申报补助额"],
];

/** The row as it stands in the ledger, without its number and the amount reported. */
export function yichangCells(row: YichangRow, written: (fen: number) => number | null) {
  return [
    row.place,
    "技改项目",
    null,
    written(row.equipment),
    row.completed ? "是" : "否",
    row.interest > 0 ? "有" : "无",
    ...[row.interest, row.rent, row.bonds, row.paid].map(written),
  ];
}
