import fc from "fast-check";
import { JigaiError } from "../../../src/core/error";
import { messageOf, refusalOf } from "../../support/refusal";
import { notesOf, reportOf, rowsOf } from "./report";

type Row = [place: string, fund: unknown, industrial: unknown, renovation: unknown];

const NINE: Row[] = [
  ["宜都市", 3120.55, 88.41, 41.2],
  ["枝江市", 3000, 75.02, 39.6],
  ["当阳市", 3333.33, 61.7, 28.35],
  ["夷陵区", 4100, 90, 52.08],
  ["远安县", 2000, 22.15, 11],
  ["兴山县", 2050.5, 18.3, 9.9],
  ["秭归县", 2000, 20.06, 7.77],
  ["长阳县", 2000, 15.5, 8.1],
  ["五峰县", 2000, 9.4, 4.44],
];

interface Options {
  weights?: unknown[];
  redistribute?: unknown;
  step?: unknown;
}

const reward = (pool: unknown, rows: Row[], { weights, redistribute, step }: Options = {}) =>
  reportOf(
    "YC_REWARD",
    [[pool]],
    rows,
    weights && [weights],
    [[redistribute ?? null]],
    [[step ?? null]]
  );

/** Share and reward of each row, then the rest. */
const result = (...args: Parameters<typeof reward>) => {
  const rows = rowsOf(reward(...args));
  const last = rows.pop()!;
  return {
    shares: rows.map(([, share]) => share),
    rewards: rows.map(([, , money]) => money as number),
    remarks: rows.map(([, , , remark]) => remark),
    sum: last[2],
    rest: last[3],
  };
};

describe("YC_REWARD on the nine counties and cities", () => {
  // Shares, largest remainders and water level worked out apart from this code, in Python's fractions.
  it("splits a pool that no county can exhaust, by equal weights", () => {
    const { shares, rewards, sum, rest } = result(900, NINE);
    expect(rewards).toEqual([166.93, 153, 130.59, 196.7, 58.31, 54.44, 51.96, 49.03, 39.04]);
    expect([sum, rest]).toEqual([900, 0]);
    expect(shares[0]).toBeCloseTo(0.18548208969990018, 15);
    expect(shares[8]).toBeCloseTo(0.043376926528141874, 15);
  });

  it("leaves in the pool what is beyond 300 (R14)", () => {
    const { rewards, remarks, rest } = result(2000, NINE);
    expect(rewards).toEqual([300, 300, 290.2, 300, 129.58, 120.98, 115.46, 108.96, 86.75]);
    expect(rest).toBe(248.07);
    expect(remarks.map((remark) => remark === "按上限计")).toEqual([
      ...[true, true, false, true],
      ...Array(5).fill(false),
    ]);
  });

  it("gives it to the others when redistributed, each up to 300 as well", () => {
    const { rewards, rest } = result(2000, NINE, { redistribute: true });
    expect(rewards).toEqual([300, 300, 300, 300, 184.54, 172.29, 164.44, 155.18, 123.55]);
    expect(rest).toBe(0);
  });

  it("weighs the indicators as told", () => {
    const { rewards } = result(1000.07, NINE, { weights: [5, 3, 2] });
    expect(rewards).toEqual([173.03, 158.87, 144.84, 205.72, 69.83, 66.93, 65.07, 61.98, 53.8]);
  });

  it("needs only what weighs something, in steps of any size", () => {
    const fundsOnly = NINE.map(([place, fund]): Row => [place, fund, null, null]);
    const { rewards } = result(1000, fundsOnly, { weights: [1, 0, 0], step: 1 });
    expect(rewards).toEqual([132, 127, 141, 173, 85, 87, 85, 85, 85]);
  });
});

describe("YC_REWARD at its edges", () => {
  const same = (...places: string[]) => places.map((place): Row => [place, 10, 10, 10]);

  it("gives the odd step to the lowest division code, wherever the row stands", () => {
    // 100 ÷ 3 = 33.333…; codes 420583, 420525, 420581.
    expect(result(100, same("枝江", "远安", "宜都")).rewards).toEqual([33.33, 33.34, 33.33]);
    expect(result(100.01, same("枝江", "远安", "宜都")).rewards).toEqual([33.33, 33.34, 33.34]);
  });

  it("sees a tie that different figures make", () => {
    // Equal weights, and each is ahead in one indicator: all shares are a third, to the last digit.
    const rows: Row[] = [
      ["枝江", 1, 2, 4],
      ["宜都", 2, 4, 1],
      ["当阳", 4, 1, 2],
    ];
    expect(result(100, rows).rewards).toEqual([33.33, 33.34, 33.33]);
  });

  it("gives 300 to whoever comes to exactly that, without calling it capped", () => {
    const { rewards, remarks, rest } = result(600, same("宜都", "枝江"));
    expect([rewards, remarks, rest]).toEqual([[300, 300], ["", ""], 0]);
    expect(result(600.02, same("宜都", "枝江")).rest).toBe(0.02);
  });

  it("leaves the central city out, figures and all", () => {
    const rows: Row[] = [
      ...same("宜都", "枝江"),
      ["西陵区", 999, 999, 999],
      ["高新区", "", "", ""],
    ];
    const { shares, rewards, remarks } = result(100, rows);
    expect(shares).toEqual([0.5, 0.5, 0, 0]);
    expect(rewards).toEqual([50, 50, 0, 0]);
    expect(remarks).toEqual(["", "", "不在奖励范围", "不在奖励范围"]);
    const { bases, said } = notesOf(reward(100, rows));
    expect(said).toContain("西陵区、宜昌高新区不属于");
    expect(bases).toContain("R6");
  });

  it("can't state any share while a row is in doubt", () => {
    const rows = rowsOf(reward(100, [...same("宜都", "枝江"), ["当阳", 1, "约3", 1]]));
    expect(rows).toEqual([
      ["宜都市", ...Array(3).fill("rowsWithErrors")],
      ["枝江市", ...Array(3).fill("rowsWithErrors")],
      ["当阳", ...Array(3).fill("notAnAmount")],
      ["合计", ...Array(3).fill("rowsWithErrors")],
    ]);
    expect(rowsOf(reward(100, same("宜都", "宜都市")))[0]![1]).toBe("duplicatePlace");
  });

  it("has no calculation sheet while rows are in doubt, but says how many and why", () => {
    const report = reward(100, [...same("宜都"), ["当阳", 1, "约3", 1], ["枝江", null, 2, 2]]);
    expect(report.steps).toEqual([]);
    const share = report.rows[0]![1] as JigaiError;
    expect(messageOf(share).zh).toContain("有 2 行无法计算");
    expect(messageOf(share).en).toContain("2 row(s) can't be calculated");
    // The rows below can't be told either, so the message says whose figure is blank.
    const blank = messageOf(report.rows[2]![1] as JigaiError);
    expect(blank.zh).toBe("枝江市到位资金（fund）：未填，无法计算。请填写。");
    expect(blank.en).toMatch(/^Fund in place of 枝江市 \(fund\): it is blank .* Fill it in\.$/);
  });

  it.each<[string, Row[], Options, [zh: string, en: string]]>([
    [
      "an indicator that nobody has",
      [["宜都", 1, 0, 1]],
      {},
      [
        "工业投资合计（table）：这里应大于 0，却是“0”",
        'Industrial investment, total (table): It must be above 0, but is "0"',
      ],
    ],
    [
      "weights that are all 0",
      same("宜都"),
      { weights: [0, 0, 0] },
      [
        "权重（weights）：这里应大于 0，却是“0”",
        'Weights (weights): It must be above 0, but is "0"',
      ],
    ],
    [
      "a blank weight",
      same("宜都"),
      { weights: [1, null, 1] },
      ["权重第 2 个（weights）：未填", "Weights, no. 2 (weights): it is blank"],
    ],
    [
      "nobody who may take part",
      [["西陵区", 1, 1, 1]],
      {},
      ["请选入：宜都市、枝江市", "Give some of: 宜都市, 枝江市"],
    ],
  ])("says what is wrong with %s", (_, rows, options, [zh, en]) => {
    const message = messageOf(refusalOf(() => reward(100, rows, options)));
    expect(message.zh).toContain(zh);
    expect(message.en).toContain(en);
  });

  it.each<[string, unknown, Row[], Options, string]>([
    ["an indicator that nobody has", 100, [["宜都", 1, 0, 1]], {}, "notAboveZero"],
    ["weights that are all 0", 100, same("宜都"), { weights: [0, 0, 0] }, "notAboveZero"],
    ["a blank weight", 100, same("宜都"), { weights: [1, null, 1] }, "missingInput"],
    ["two weights", 100, same("宜都"), { weights: [1, 1] }, "wrongLength"],
    ["a step of 0", 100, same("宜都"), { step: 0 }, "notAboveZero"],
    ["no pool", null, same("宜都"), {}, "missingInput"],
  ])("has no answer for %s", (_, pool, rows, options, code) => {
    expect(() => reward(pool, rows, options)).toThrow(new JigaiError(code as never, {} as never));
  });

  it("asks nothing of an indicator without weight", () => {
    expect(result(100, [["宜都", 1, 0, 1]], { weights: [1, 0, 1] }).rewards).toEqual([100]);
  });
});

describe("what the calculation sheet of YC_REWARD shows", () => {
  const rows: Row[] = [
    ["宜都", 60, 60, 60],
    ["枝江", 25, 25, 25],
    ["当阳", 15, 15, 15],
  ];
  const sheet = (options: Options) =>
    reward(700, rows, options).steps.map(({ title, basis, working, value }) => [
      title.zh,
      basis,
      working.zh,
      Number(value),
    ]);

  it("each total, share, the cut, the cap, and what is left", () => {
    // 700 × 60% = 420, 175, 105; capped 300 + 175 + 105 = 580.
    expect(sheet({})).toEqual([
      ["到位资金合计", "YC-4.1-k", "60 + 25 + 15", 100],
      ["工业投资合计", "YC-4.1-k", "60 + 25 + 15", 100],
      ["技改投资合计", "YC-4.1-k", "60 + 25 + 15", 100],
      ["宜都市份额", "YC-4.1-k", "(1 × 60 ÷ 100 + 1 × 60 ÷ 100 + 1 × 60 ÷ 100) ÷ 3", 0.6],
      ["枝江市份额", "YC-4.1-k", "(1 × 25 ÷ 100 + 1 × 25 ÷ 100 + 1 × 25 ÷ 100) ÷ 3", 0.25],
      ["当阳市份额", "YC-4.1-k", "(1 × 15 ÷ 100 + 1 × 15 ÷ 100 + 1 × 15 ÷ 100) ÷ 3", 0.15],
      ["按份额分配", "YC-4.1-k", expect.stringContaining("700 × 份额"), 700],
      ["宜都市奖励", "YC-4.1-l", "420 > 300，按上限计", 300],
      ["枝江市奖励", "YC-4.1-l", "175 ≤ 300，未超上限", 175],
      ["当阳市奖励", "YC-4.1-l", "105 ≤ 300，未超上限", 105],
      ["资金池剩余", "YC-4.1-l", "700 − 580", 120],
    ]);
  });

  it("the level at which the others take the excess", () => {
    // 400 left for shares of 40%: 1,000 for a whole share; 25% and 15% of it.
    const steps = sheet({ redistribute: "是" });
    expect(steps[6]![2]).toContain("其余按份额 × 1,000；");
    expect(steps.slice(7).map(([, , , value]) => value)).toEqual([300, 250, 150, 0]);
  });

  it("what the other reading of R14 would leave, the weights taken, and that it is a trial", () => {
    const { bases, said } = notesOf(reward(700, rows));
    expect(said).toContain("若再分配，资金池剩余 0 万元");
    expect(said).toContain("到位资金 1、工业投资 1、技改投资 1");
    expect(said).toContain("表中没有：夷陵区、远安县");
    expect(bases).toEqual(expect.arrayContaining(["YC-4.1-k", "YC-4.5-b", "R1", "R14"]));
    expect(notesOf(reward(700, rows, { redistribute: true })).said).toContain("剩余 120 万元");
  });
});

describe("how YC_REWARD says that it cut the pool", () => {
  const rows: Row[] = [
    ["宜都", 60, 60, 60],
    ["枝江", 25, 25, 25],
    ["当阳", 15, 15, 15],
  ];
  const cut = (pool: number, given: Row[], options: Options = {}) => {
    const { steps } = reward(pool, given, options);
    const { zh, en } = steps.find(({ title }) => title.zh === "按份额分配")!.working;
    return [zh, en];
  };
  const reached = (pool: number, options: Options = {}) =>
    reward(pool, rows, options)
      .steps.filter(({ title }) => title.zh.endsWith("奖励"))
      .map(({ working }) => [working.zh, working.en]);
  const evenly: Row[] = ["枝江", "当阳", "宜都"].map((place) => [place, 1, 1, 1]);

  it("without remainders, with one, and with several by division code", () => {
    const by = "余数大的先得（相同的按行政区划代码）";
    const tied = "greatest remainder first (ties by division code)";
    expect(cut(700, rows)).toEqual([
      `700 × 份额，按 0.01 取整，${by}：无余数`,
      `700 × share, in steps of 0.01; ${tied}: no remainder`,
    ]);
    // A third of 100 is 33.33 and a third of 0.01: one step, to the lowest code, 420581.
    expect(cut(100, evenly)).toEqual([
      `100 × 份额，按 0.01 取整，${by}：宜都市`,
      `100 × share, in steps of 0.01; ${tied}: 宜都市`,
    ]);
    // 6 2/3 each: two steps are over, for 420581 and 420582.
    expect(cut(20, evenly, { step: 1 })).toEqual([
      `20 × 份额，按 1 取整，${by}：宜都市、当阳市`,
      `20 × share, in steps of 1; ${tied}: 宜都市, 当阳市`,
    ]);
  });

  it("redistributed: the level above the cap, no level where all reach it, the plain cut where none does", () => {
    // 700: 300 for the first, 400 over 40% is 1,000 for a whole share.
    expect(cut(700, rows, { redistribute: true })).toEqual([
      "700 中，触及上限的计 300，其余按份额 × 1,000；按 0.01 取整，余数大的先得（相同的按行政区划代码）：无余数",
      "Of 700, 300 where the cap is reached, otherwise share × 1,000; in steps of 0.01, greatest remainder first (ties by division code): no remainder",
    ]);
    expect(cut(1000, rows, { redistribute: true })).toEqual([
      "1,000 中，有份额的县市都触及上限，各计 300",
      "Of 1,000, 300 each: all that have a share reach the cap",
    ]);
    expect(cut(100, rows, { redistribute: true })[0]).toMatch(/^100 × 份额，/);
  });

  it("and each reward under its cap", () => {
    // 400 over 40%: 25% come to 250, 15% to 150.
    expect(reached(700, { redistribute: true })).toEqual([
      ["达到上限 300，按上限计", "reaches 300, so the cap applies"],
      ["250 ≤ 300，未超上限", "250 ≤ 300, within the cap"],
      ["150 ≤ 300，未超上限", "150 ≤ 300, within the cap"],
    ]);
    expect(reached(700)[0]).toEqual(["420 > 300，按上限计", "420 > 300, so the cap applies"]);
    expect(reached(500)[0]).toEqual(["300 ≤ 300，未超上限", "300 ≤ 300, within the cap"]);
  });
});

describe("what YC_REWARD adds in notes", () => {
  const all = NINE.map(([place]): Row => [place, 10, 10, 10]);
  const basesOf = (rows: Row[], options: Options = {}) =>
    reward(100, rows, options).notes.map(({ kind, basis }) => `${kind} ${basis}`);
  const textsOf = (rows: Row[], options: Options = {}) =>
    reward(100, rows, options).notes.map(({ text }) => text);

  it("no more than concerns the table", () => {
    const always = ["note YC-4.1-k", "note YC-4.5-b", "reading R1", "reading R14"];
    expect(basesOf(all)).toEqual(always);
    // Left out of the table.
    expect(basesOf(all.slice(1))).toEqual(["note YC-4.1-k", ...always]);
    // Listed, but not among the nine: Xiling is plainly in the central city, the High-tech Zone by reading R6.
    expect(basesOf([...all, ["西陵区", 1, 1, 1]])).toEqual(["gate YC-4.1-k", ...always]);
    expect(basesOf([...all, ["高新区", 1, 1, 1]])).toEqual([
      "gate YC-4.1-k",
      ...always.slice(0, 3),
      "reading R6",
      "reading R14",
    ]);
  });

  it("the weights, given or not", () => {
    expect(textsOf(all)[0]).toEqual({
      zh: "文件未定权重，未填时各项等权（到位资金 1、工业投资 1、技改投资 1）。",
      en: "The text gives no weights; left blank, all count the same (Fund in place 1, Industrial investment 1, Renovation investment 1).",
    });
    expect(textsOf(all, { weights: [5, 0, 2] })[0]).toEqual({
      zh: "文件未定权重，按所填权重计（到位资金 5、技改投资 2）。",
      en: "The text gives no weights; those given were taken (Fund in place 5, Renovation investment 2).",
    });
  });

  it("who is left out, and who isn't listed", () => {
    expect(textsOf([...all.slice(2), ["西陵区", 1, 1, 1]]).map(({ zh }) => zh)).toEqual(
      expect.arrayContaining([
        "西陵区不属于九个县市（含夷陵），不在奖励范围，其数据不进入各项合计。",
        "表中没有：宜都市、枝江市。份额只在表列县市间计算。",
      ])
    );
  });
});

describe("YC_REWARD, whatever the figures", () => {
  const places = NINE.map(([place]) => place);
  const hundredths = fc.integer({ min: 1, max: 999999 }).map((n) => n / 100);
  const tables = fc
    .shuffledSubarray(places, { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((place) => fc.tuple(fc.constant(place), hundredths, hundredths, hundredths))
      )
    ) as fc.Arbitrary<Row[]>;
  const cents = (amount: number) => Math.round(amount * 100);

  it("gives out the whole pool or keeps the rest, none above 300, in any order of rows", () => {
    fc.assert(
      fc.property(hundredths, tables, fc.boolean(), (pool, rows, redistribute) => {
        const { rewards, rest } = result(pool, rows, { redistribute });
        const given = rewards.reduce((sum, money) => sum + cents(money), 0);
        expect(given + cents(rest as number)).toBe(cents(pool));
        expect(Math.max(...rewards)).toBeLessThanOrEqual(300);
        if (redistribute) expect(given).toBe(Math.min(cents(pool), 30000 * rows.length));
        const reversed = result(pool, [...rows].reverse(), { redistribute });
        expect(reversed.rewards.reverse()).toEqual(rewards);
      })
    );
  });

  it("only the ratio of the weights counts", () => {
    const triple = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 99 })));
    fc.assert(
      fc.property(hundredths, tables, triple, (pool, rows, weights) => {
        const scaled = weights.map((weight) => weight * 7);
        expect(result(pool, rows, { weights: scaled })).toEqual(result(pool, rows, { weights }));
      })
    );
  });

  it("each reward that no cap holds is within a step of its exact share", () => {
    fc.assert(
      fc.property(hundredths, tables, (pool, rows) => {
        const { shares, rewards } = result(pool, rows);
        rewards.forEach((money, i) => {
          const exact = Math.min((shares[i] as number) * pool, 300);
          expect(Math.abs(money - exact)).toBeLessThan(0.01 + 1e-6);
        });
      })
    );
  });
});
