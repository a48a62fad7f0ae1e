/**
 * Tables without inputs, as offices keep them, right and with each figure wrong in its turn. The figures are worked out
 * here in whole numbers, apart from what checks them.
 */
import { Amount } from "../../../../src/core/amount";
import { TableAuditor, type CheckedTable } from "../../../../src/core/audit";
import { findLedgers } from "../../../../src/core/ledger";
import { sheet } from "../../ledger/sheet";

const YICHANG = ["宜都市", "枝江市", "当阳市", "远安县", "兴山县", "秭归县", "五峰县", "夷陵区"];
const ENSHI = ["恩施市", "利川市", "建始县", "巴东县", "宣恩县", "咸丰县", "来凤县", "鹤峰县"];

type Cells = (string | number)[][];

/** A table, and by what is planted in it the cells that have to be named. */
interface Case {
  readonly name: string;
  readonly cells: Cells;
  readonly plants: readonly Plant[];
}

interface Plant {
  readonly name: string;
  readonly cell: string;
  readonly change: (found: string) => string;
  /** Address and kind of each finding. */
  readonly found: readonly string[];
}

function check(cells: Cells): CheckedTable {
  const [ledger, ...others] = findLedgers(sheet(cells.map((row) => row.join("|")).join("\n")));
  expect(others).toEqual([]);
  const auditor = new TableAuditor(ledger!, new Amount("0.01"));
  for (const row of ledger!.rows()) auditor.add(row);
  return auditor.finish();
}

const foundIn = (cells: Cells) =>
  check(cells).audit.findings.map(({ address, kind }) => `${address} ${kind}`);

function planted(cells: Cells, { cell, change }: Plant): Cells {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(cell)!;
  const column = letter!.charCodeAt(0) - 65;
  return cells.map((each, i) =>
    i === Number(row) - 1
      ? each.map((found, j) => (j === column ? change(String(found)) : found))
      : each
  );
}

/** A whole number of the last decimal, as a cell shows it. */
function shown(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const fraction = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  return `${units < 0n ? "-" : ""}${digits.slice(0, digits.length - decimals)}${fraction}`;
}

/** Rounded half away from zero. */
function divided(dividend: bigint, divisor: bigint): bigint {
  const isNegative = dividend < 0n;
  const [whole, rest] = [
    (isNegative ? -dividend : dividend) / divisor,
    (isNegative ? -dividend : dividend) % divisor,
  ];
  const rounded = rest * 2n >= divisor ? whole + 1n : whole;
  return isNegative ? -rounded : rounded;
}

const sum = (numbers: readonly bigint[]) => numbers.reduce((all, each) => all + each, 0n);
const plus = (more: number) => (found: string) => {
  const [, number, sign] = /^(-?[\d.]+)(%?)$/.exec(found)!;
  return `${(Number(number) + more).toFixed(4)}${sign}`;
};

/** Numbers that look like nobody thought them up, the same each time. */
function numbers(seed: number, count: number, from: number, to: number): bigint[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return BigInt(from + (state % (to - from)));
  });
}

/** 3 付息明细: eight payments of two contracts. */
function interestTable(unit: "元" | "万元"): Case {
  // 分 in 元, 元 in 万元.
  const decimals = unit === "元" ? 2 : 4;
  const perYuan = unit === "元" ? 100n : 1n;
  const loans = [20_000_000n, 8_000_000n].map((yuan) => yuan * perYuan);
  const used = [15_000_000n, 8_000_000n].map((yuan) => yuan * perYuan);
  const [rates, days] = [
    [475n, 5655n],
    [92n, 91n, 90n, 92n],
  ];
  const [rateDecimals, scale] = [
    [2, 3],
    [100n, 1000n],
  ];
  const rows = loans.flatMap((loan, contract) =>
    days.map((each) => {
      const paid = divided(loan * rates[contract]! * each, scale[contract]! * 100n * 360n);
      return {
        contract,
        loan,
        used: used[contract]!,
        each,
        paid,
        counted: divided(paid * used[contract]!, loan),
      };
    })
  );
  const line = (of: (typeof rows)[number], i: number) => [
    ["中国工商银行", "农村商业银行"][of.contract]!,
    `HT-2018-0${of.contract}`,
    "2018-03-05",
    shown(of.loan, decimals),
    shown(of.used, decimals),
    shown(rates[of.contract]!, rateDecimals[of.contract]!),
    String(of.each),
    `2018-${6 + (i % 4)}-21`,
    shown(of.paid, decimals),
    shown(of.counted, decimals),
  ];
  const sums = (name: string, of: typeof rows) => [
    ...[name, "", "", "", "", "", "", ""],
    shown(sum(of.map(({ paid }) => paid)), decimals),
    shown(sum(of.map(({ counted }) => counted)), decimals),
  ];
  const [first, second] = [rows.slice(0, 4), rows.slice(4)];
  const more = unit === "元" ? 3000 : 0.3;
  return {
    name: `interest in ${unit}`,
    cells: [
      ["贷款付息明细表"],
      [`单位：${unit}`],
      "贷款银行|合同号|放款日期|贷款金额|其中用于技改|利率%|天数|付息日期|付息金额|计入贴息金额".split(
        "|"
      ),
      ...first.map(line),
      sums("小计", first),
      ...second.map(line),
      sums("小计", second),
      // The loans once each, the interest of all.
      [
        ...["合计", "", ""],
        shown(sum(loans), decimals),
        shown(sum(used), decimals),
        ...sums("", rows).slice(5),
      ],
    ],
    plants: [
      { name: "interest", cell: "I5", change: plus(more), found: ["I5 relationWrong"] },
      { name: "interest counted", cell: "J6", change: plus(-more), found: ["J6 relationWrong"] },
      {
        name: "more counted than paid",
        cell: "J10",
        change: plus(more),
        found: ["J10 relationWrong"],
      },
      { name: "subtotal", cell: "I8", change: plus(more), found: ["I8 sumWrong"] },
      { name: "total", cell: "J14", change: plus(-more), found: ["J14 sumWrong"] },
      { name: "loans of the total", cell: "D14", change: plus(more), found: ["D14 sumWrong"] },
    ],
  };
}

/** 3 付息明细 as most offices keep it: the days follow from those of loan and payment. */
function datedInterestTable(): Case {
  // 放款 2018-03-05; payments 6-21, 9-21, 12-21: 108, 92 and 91 days.
  const days = [108n, 92n, 91n];
  const loans = [2_000_000_000n, 500_000_000n]; // 分
  const paid = loans.flatMap((loan) => days.map((each) => divided(loan * 475n * each, 3_600_000n)));
  const rows = paid.map((each, i) => {
    const loan = loans[Math.floor(i / 3)]!;
    return [
      "某银行",
      `HT-${Math.floor(i / 3)}`,
      "2018-03-05",
      shown(loan, 2),
      shown(divided(loan, 2n), 2),
      "4.75",
      `2018-${["06", "09", "12"][i % 3]!}-21`,
      shown(each, 2),
      shown(divided(each, 2n), 2),
    ];
  });
  return {
    name: "interest by dates",
    cells: [
      ["贷款付息明细表（单位：元）"],
      "贷款银行|合同号|放款日期|贷款金额|其中用于技改|利率%|付息日期|付息金额|计入贴息金额".split(
        "|"
      ),
      ...rows,
      [
        ...["合计", "", "", "", "", "", ""],
        ...[paid, paid.map((each) => divided(each, 2n))].map((each) => shown(sum(each), 2)),
      ],
    ],
    plants: [
      { name: "interest", cell: "H4", change: plus(3000), found: ["H4 relationWrong"] },
      {
        name: "interest of a first payment",
        cell: "H6",
        change: plus(-3000),
        found: ["H6 relationWrong"],
      },
      { name: "interest counted", cell: "I5", change: plus(3000), found: ["I5 relationWrong"] },
      {
        name: "more for renovation than the loan",
        cell: "E3",
        change: () => "25000000",
        found: ["E3 relationWrong"],
      },
      { name: "total", cell: "I9", change: plus(3000), found: ["I9 sumWrong"] },
    ],
  };
}

/** 4 资金台账: two projects a county, whose fund is stated in both rows. */
function fundsTable(places: readonly string[], unit: "元" | "万元"): Case {
  const decimals = unit === "元" ? 0 : 2;
  const inUnit = (wanCents: bigint) => (unit === "元" ? wanCents * 100n : wanCents);
  const due = numbers(7, 8, 2_000, 40_000).map(inUnit);
  const paid = due.map((each, i) => (i % 4 === 3 ? 0n : divided(each * BigInt(2 + (i % 3)), 5n)));
  const funds = numbers(3, 4, 100_000, 400_000).map(inUnit);
  const rows = due.map((each, i) => [
    "2018",
    places[Math.floor(i / 2)]!,
    i < 4 ? "一类" : "二类",
    shown(funds[Math.floor(i / 2)]!, decimals),
    shown(divided(funds[Math.floor(i / 2)]!, 2n), decimals),
    "2018-6-30",
    `${"甲乙丙丁戊己庚辛".charAt(i)}公司`,
    "技术改造",
    shown(each, decimals),
    // Nothing was paid: blank, or a dash.
    paid[i] === 0n ? ["", "—"][i === 3 ? 0 : 1]! : shown(paid[i]!, decimals),
    shown(each - paid[i]!, decimals),
    "",
  ]);
  const sums = (name: string, from: number, to: number) => {
    const of = [due, paid].map((each) => sum(each.slice(from, to))) as [bigint, bigint];
    const fund = funds.slice(from / 2, to / 2);
    return [
      ...["", name, ""],
      shown(sum(fund), decimals),
      shown(sum(fund.map((each) => divided(each, 2n))), decimals),
      ...["", "", ""],
      ...[of[0], of[1], of[0] - of[1]].map((each) => shown(each, decimals)),
      "",
    ];
  };
  const more = unit === "元" ? 5000 : 0.5;
  return {
    name: `funds in ${unit} of ${places[0]}`,
    cells: [
      ["技术改造专项资金台账"],
      [`单位：${unit}`],
      "年度|县市区|类别|预算安排数|到位数|到位日期|企业|项目|应补|已拨|未拨|文号".split("|"),
      ...rows.slice(0, 4),
      sums("一类小计", 0, 4),
      ...rows.slice(4),
      sums("二类小计", 4, 8),
      sums("合计", 0, 8),
    ],
    plants: [
      { name: "outstanding", cell: "K5", change: plus(more), found: ["K5 relationWrong"] },
      {
        name: "outstanding beside a blank",
        cell: "K7",
        change: plus(-more),
        found: ["K7 relationWrong"],
      },
      { name: "subtotal of what is due", cell: "I8", change: plus(more), found: ["I8 sumWrong"] },
      { name: "total outstanding", cell: "K14", change: plus(-more), found: ["K14 sumWrong"] },
      { name: "total of the funds", cell: "D14", change: plus(more), found: ["D14 sumWrong"] },
    ],
  };
}

interface Progress {
  readonly places: readonly string[];
  readonly title: string;
  /** The part of the year that has passed, of 12. */
  readonly months: bigint;
  readonly percentages: "% numbers" | "% texts" | "fractions";
  readonly decimals: number;
}

/** 5 季度投资进度表, in 亿元, with a total above its rows. */
function progressTable({ places, title, months, percentages, decimals }: Progress): Case {
  // In 0.01 亿元.
  const target = numbers(11, 8, 20, 140).map((each) => each * 100n);
  const done = target.map(
    (each, i) => divided(each * BigInt(31 + 5 * ((i * 3) % 8)), 100n) + BigInt(i)
  );
  const quarter = done.map((each, i) => divided(each * BigInt(30 + i), 100n));
  const before = done.map((each, i) => divided(each * 100n, BigInt(88 + 9 * i)));
  const ten = 10n ** BigInt(decimals);
  const growthOf = (a: bigint, b: bigint) => divided((a - b) * 100n * ten, b);
  const shareOf = (a: bigint, b: bigint) => divided(a * 100n * ten, b);
  const paceOf = (share: bigint) => share - divided(months * 100n * ten, 12n);
  const percent = (units: bigint) => {
    if (percentages === "fractions") return shown(units, decimals + 2);
    return `${shown(units, decimals)}${percentages === "% texts" ? "%" : ""}`;
  };
  const line = (name: string, of: readonly [bigint, bigint, bigint, bigint], rank: string) => {
    const [goal, now, all, past] = of;
    const share = shareOf(all, goal);
    return [
      name,
      ...[goal, now, all, past].map((each) => shown(each, 2)),
      ...[growthOf(all, past), share, paceOf(share)].map(percent),
      rank,
    ];
  };
  // No two shares are alike, which cross multiplication tells exactly.
  const rankOf = (i: number) =>
    1 + done.filter((each, j) => each * target[i]! > done[i]! * target[j]!).length;
  const rows = places.map((place, i) =>
    line(place, [target[i]!, quarter[i]!, done[i]!, before[i]!], String(rankOf(i)))
  );
  const total = line("合计", [target, quarter, done, before].map(sum) as never, "");
  const sign = percentages === "fractions" ? "" : "%";
  const points = percentages === "fractions" ? 0.09 : 9;
  const second = rows.findIndex((row) => row[8] === "2");
  return {
    name: `progress: ${title}, ${percentages}, ${decimals} decimals`,
    cells: [
      [title],
      ["单位：亿元"],
      [
        ...["县市区", "年度目标", "本季完成", "1-本月累计", "上年同期"],
        ...[`同比±${sign}`, `占目标${sign}`, "时间进度差", "排名"],
      ],
      total,
      ...rows,
    ],
    plants: [
      { name: "growth", cell: "F6", change: plus(points), found: ["F6 relationWrong"] },
      { name: "share", cell: "G7", change: plus(-points), found: ["G7 relationWrong"] },
      { name: "pace", cell: "H8", change: plus(points), found: ["H8 relationWrong"] },
      {
        name: "growth of the total",
        cell: "F4",
        change: plus(points),
        found: ["F4 relationWrong"],
      },
      {
        name: "share of the total",
        cell: "G4",
        change: plus(-points),
        found: ["G4 relationWrong"],
      },
      {
        name: "rank",
        cell: `I${second + 5}`,
        change: () => "5",
        found: [`I${second + 5} rankWrong`],
      },
      { name: "total", cell: "E4", change: plus(20), found: ["E4 sumWrong"] },
    ],
  };
}

/** 6 考核排名表: two classes; in the first two are level. */
function rankingTable(afterTie: "3" | "2"): Case {
  const rows = [
    ["一类", "宜都市", "15600", "22.5", "28000", "3000", "96.5", "1", "否"],
    ["一类", "枝江市", "12100", "20.1", "25000", "3000", "96.5", "1", "否"],
    ["一类", "当阳市", "10100", "18", "21000", "3100", "90", afterTie, "否"],
    [
      "一类",
      "夷陵区",
      "9900",
      "25.5",
      "20500",
      "3000",
      "88.25",
      afterTie === "3" ? "4" : "3",
      "是",
    ],
    ["二类", "远安县", "3000", "11.5", "5200", "2000", "80", "3", "是"],
    ["二类", "兴山县", "2800", "10", "5000", "2100", "91", "1", "否"],
    ["二类", "五峰县", "2700", "16", "5100", "2200", "88", "2", "否"],
  ];
  return {
    name: `ranking 1, 1, ${afterTie}`,
    cells: [
      ["2018年技改考核排名表"],
      ["单位：万元"],
      "类别|县市区|技改投资|增幅%|工业投资|到位资金|综合得分|类内排名|末位|措施".split("|"),
      ...rows.map((row) => [...row, ""]),
      ["合计", "", "56200", "", "109800", "18400", "", "", "", ""],
    ],
    plants: [
      { name: "rank", cell: "H9", change: () => "3", found: ["H9 rankWrong"] },
      { name: "last", cell: "I9", change: () => "是", found: ["I9 rankWrong"] },
      { name: "total", cell: "C11", change: plus(100), found: ["C11 sumWrong"] },
    ],
  };
}

/** 7 审计核对表: what was asked for less what was granted. */
function reconciliationTable(unit: "元" | "万元"): Case {
  const decimals = unit === "元" ? 0 : 2;
  const inUnit = (wanCents: bigint) => (unit === "元" ? wanCents * 100n : wanCents);
  const reported = numbers(5, 8, 5_000, 35_000).map(inUnit);
  const approved = reported.map((each, i) =>
    i % 3 === 0 ? each - inUnit(BigInt(150 * i + 700)) : each
  );
  const computed = approved.map((each, i) => (i % 2 === 1 ? each - inUnit(BigInt(210 + i)) : each));
  const line = (name: string, of: readonly [bigint, bigint, bigint]) => [
    name,
    ...[...of, of[0] - of[1]].map((each) => shown(each, decimals)),
    ...["", ""],
  ];
  const rows = reported.map((each, i) =>
    line(`第${i + 1}个技改项目`, [each, approved[i]!, computed[i]!])
  );
  const total = line("合计", [reported, approved, computed].map(sum) as never);
  const more = unit === "元" ? 70_000 : 7;
  return {
    name: `reconciliation in ${unit}`,
    cells: [
      ["项目资金审计核对表"],
      [`单位：${unit}`],
      "项目|申报数|审定数|系统计算数|差异|差异原因|依据条款".split("|"),
      ...rows,
      ["另一个项目", "—", "", "", "", "资料不全", ""],
      total,
    ],
    plants: [
      { name: "difference", cell: "E5", change: plus(more), found: ["E5 relationWrong"] },
      {
        name: "difference by the computed amount",
        cell: "E9",
        change: () => shown(reported[5]! - computed[5]!, decimals),
        found: ["E9 relationWrong"],
      },
      {
        name: "sign of a difference",
        cell: "E7",
        change: (found) => `-${found}`,
        found: ["E7 relationWrong"],
      },
      { name: "total", cell: "E13", change: plus(more), found: ["E13 sumWrong"] },
    ],
  };
}

/** 2 设备明细, with the tax beside. */
function invoicesTable(rates: "% texts" | "% numbers"): Case {
  const net = [100_000_000n, 20_000_050n, 7_777_777n, 30_000_000n]; // 分
  const percent = [16n, 13n, 16n, 6n];
  const tax = net.map((each, i) => divided(each * percent[i]!, 100n));
  const rows = net.map((each, i) => [
    `设备${i}`,
    "1",
    shown(each + tax[i]!, 2),
    `${percent[i]}${rates === "% texts" ? "%" : ""}`,
    shown(tax[i]!, 2),
    shown(each, 2),
    shown(i === 2 ? 0n : each, 2),
    i === 2 ? shown(each, 2) : "0",
  ]);
  const approved = sum(net) - net[2]!;
  const sums = [sum(net) + sum(tax), 0n, sum(tax), sum(net), approved, net[2]!];
  return {
    name: `invoices, ${rates}`,
    cells: [
      ["甲公司设备购置明细表（单位：元）"],
      "设备名称|数量|含税金额|税率|税额|不含税金额|审定金额|核减金额".split("|"),
      ...rows,
      ["合计", "", ...sums.map((each, i) => (i === 1 ? "" : shown(each, 2)))],
    ],
    plants: [
      { name: "net", cell: "F4", change: plus(1200), found: ["F4 relationWrong"] },
      { name: "tax", cell: "E3", change: plus(-1200), found: ["E3 relationWrong"] },
      { name: "reduction", cell: "H5", change: plus(2000), found: ["H5 relationWrong"] },
      { name: "total", cell: "F7", change: plus(1200), found: ["F7 sumWrong"] },
    ],
  };
}

const cases: Case[] = [
  interestTable("元"),
  interestTable("万元"),
  datedInterestTable(),
  fundsTable(YICHANG, "万元"),
  fundsTable(ENSHI, "元"),
  ...(["% numbers", "% texts", "fractions"] as const).flatMap((percentages) =>
    [1, 2].map((decimals) =>
      progressTable({
        ...(decimals === 1
          ? { places: YICHANG, title: "2018年1-5月技改投资进度表", months: 5n }
          : { places: ENSHI, title: "2018年第三季度投资进度表", months: 9n }),
        percentages,
        decimals,
      })
    )
  ),
  rankingTable("3"),
  rankingTable("2"),
  reconciliationTable("元"),
  reconciliationTable("万元"),
  invoicesTable("% texts"),
  invoicesTable("% numbers"),
];

describe.each(cases)("$name", ({ cells, plants }) => {
  it("has nothing wrong", () => {
    expect(foundIn(cells)).toEqual([]);
    expect(check(cells).audit.relations.length).toBeGreaterThan(0);
  });

  it.each(plants)("is wrong: $name", (plant) => {
    expect(foundIn(planted(cells, plant))).toEqual(plant.found);
  });
});
