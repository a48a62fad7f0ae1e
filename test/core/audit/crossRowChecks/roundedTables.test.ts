/** Statistics as they are published: everything is worked out from full figures, and only then rounded. */
import { Amount } from "../../../../src/core/amount";
import { TableAuditor } from "../../../../src/core/audit";
import { findLedgers, type GridCell } from "../../../../src/core/ledger";

type Row = GridCell[];

/** Numbers from 0 to 1, the same each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const rounded = (number: number, decimals: number) => Number(number.toFixed(decimals));

interface County {
  readonly target: number;
  readonly done: number;
  readonly quarter: number;
  readonly before: number;
}

/** A table of progress of 5 to 17 counties, in 亿元 or whole 万元, ranked by one of three orders. */
function progressTable(random: () => number): Row[] {
  const pick = (count: number) => Math.floor(random() * count);
  const [unit, scale, decimals] = (
    [
      ["亿元", 1, 1],
      ["亿元", 1, 2],
      ["万元", 10000, 0],
    ] as const
  )[pick(3)]!;
  const [places, months, hasSigns] = [pick(3), 1 + pick(12), random() < 0.5];
  const counties = Array.from({ length: 5 + pick(13) }, (): County => {
    const target = Math.round(20 + random() * 100) * scale;
    const done = target * (0.1 + random() * 0.8);
    return { target, done, quarter: done * (0.3 + random() / 2), before: done / (0.7 + random()) };
  });
  const orders = [
    ({ done, target }: County) => done / target,
    ({ done, before }: County) => done / before,
    ({ done }: County) => done,
  ];
  const order = orders[pick(3)]!;
  const percent = (number: number): GridCell =>
    hasSigns ? `${number.toFixed(places)}%` : rounded(number, places);
  const line = (name: string, { target, done, quarter, before }: County, rank: GridCell): Row => [
    name,
    ...[target, quarter, done, before].map((amount) => rounded(amount, decimals)),
    percent((done / before - 1) * 100),
    percent((done / target) * 100),
    percent((done / target) * 100 - (months / 12) * 100),
    rank,
  ];
  const total = (of: keyof County) => counties.reduce((sum, county) => sum + county[of], 0);
  const all = {
    target: total("target"),
    done: total("done"),
    quarter: total("quarter"),
    before: total("before"),
  };
  return [
    [`2018年1-${months}月技改投资进度表`],
    [`单位：${unit}`],
    [
      ...["县市区", "年度目标", "本季完成", "本月累计", "上年同期"],
      ...(hasSigns ? ["同比", "占目标"] : ["同比%", "占目标%"]),
      ...["时间进度差", "排名"],
    ],
    ...counties.map((county, i) => {
      const rank = 1 + counties.filter((other) => order(other) > order(county)).length;
      return line(`第${i}县`, county, rank);
    }),
    line("合计", all, null),
  ];
}

function foundIn(rows: Row[]): string[] {
  const [ledger] = findLedgers({ name: "进度", rows, merges: [] });
  const auditor = new TableAuditor(ledger!, new Amount("0.01"));
  for (const row of ledger!.rows()) auditor.add(row);
  return auditor.finish().audit.findings.map(({ address, kind }) => `${address} ${kind}`);
}

/** One percentage or sum made wrong by more than rounding could, and what has to be found. */
function plant(rows: Row[], random: () => number): { rows: Row[]; found: string } {
  const counties = rows.length - 4;
  const copy = rows.map((row) => [...row]);
  const off = (random() < 0.5 ? -1 : 1) * (4 + random() * 10);
  if (random() < 0.3) {
    const column = 2 + Math.floor(random() * 3);
    const total = copy[3 + counties]!;
    total[column] = rounded(Number(total[column]) * 1.05, 2);
    return { rows: copy, found: `${"ABCDE"[column]!}${4 + counties} sumWrong` };
  }
  const [row, column] = [3 + Math.floor(random() * counties), 5 + Math.floor(random() * 3)];
  const cell = copy[row]![column]!;
  copy[row]![column] =
    typeof cell === "string"
      ? `${(parseFloat(cell) + off).toFixed(1)}%`
      : rounded(Number(cell) + off, 1);
  return { rows: copy, found: `${"ABCDEFGH"[column]!}${row + 1} relationWrong` };
}

const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

test.each(seeds)("rounding alone makes nothing wrong, and hides nothing that is (%i)", (seed) => {
  const random = randomFrom(seed * 7919);
  const rows = progressTable(random);
  expect(foundIn(rows)).toEqual([]);
  const wrong = plant(rows, random);
  expect(foundIn(wrong.rows)).toEqual([wrong.found]);
});
