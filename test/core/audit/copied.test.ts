import { Amount } from "../../../src/core/amount";
import { Auditor } from "../../../src/core/audit";
import type { GridCell } from "../../../src/core/grid/grid";
import { findLedgers } from "../../../src/core/ledger";
import { policies, rules } from "../../../src/policies";
import { commonReadings } from "../../../src/policies/shared/readings";

const HEADINGS = [
  "企业名称",
  "项目名称",
  "年产值",
  "总投资",
  "实际支付利息",
  "申报补助额",
  "市级审定额",
];

/** What is said of the reported amounts of these rows: [output, total investment, interest, reported, approved]. */
function said(...rows: readonly (readonly GridCell[])[]): string[][] {
  return saidUnder(HEADINGS, ...rows);
}

function saidUnder(
  headings: readonly string[],
  ...rows: readonly (readonly GridCell[])[]
): string[][] {
  const cells = rows.map((row, i) =>
    row[0] === "小计" ? row : [`${i + 1}号企业`, `${i + 1}号项目`, ...row]
  );
  const grid = { name: "表", rows: [headings, ...cells], merges: [] };
  const { places } = policies.find(({ id }) => id === "yichang")!;
  const [ledger] = findLedgers(grid, { places });
  const auditor = new Auditor(ledger!, {
    ...{ rule: rules.get("YC_SUBSIDY")!, topics: [], readings: commonReadings },
    ...{ tolerance: new Amount("0.01"), seed: 1 },
  });
  const audited = [...ledger!.rows()].flatMap((row) => auditor.add(row) ?? []);
  auditor.finish();
  return audited.map(({ comparisons }) =>
    comparisons[0]!.mistakes.map(({ kind, text }) => `${kind} ${text.zh}`)
  );
}

const ABOVE = "copied 与上一行（F2）相同，像是照抄";

it("sees what was copied from the row above or below", () => {
  // Half of the interest is due: 214.25, 73.7, 66.65.
  const rows = [
    [null, null, 428.5, 214.25],
    [null, null, 147.4, 214.25],
    [null, null, 133.3, 66.65],
  ];
  expect(said(...rows)).toEqual([[], [ABOVE], []]);
  expect(said(...[...rows].reverse())).toEqual([[], ["copied 与下一行（F4）相同，像是照抄"], []]);
});

it("looks at the rows right beside it only", () => {
  const [one, other] = [
    [null, null, 428.5, 214.25],
    [null, null, 147.4, 73.7],
  ];
  expect(said(one!, other!, [null, null, 20, 214.25])[2]).toEqual([]);
});

it("looks no farther than a subtotal", () => {
  const rows = [
    [null, null, 428.5, 214.25],
    [null, null, 147.4, 214.25],
  ];
  expect(said(rows[0]!, rows[1]!)[1]).toEqual([ABOVE]);
  const between = ["小计", null, null, null, 428.5, 214.25];
  expect(said(rows[0]!, between, rows[1]!).pop()).toEqual([]);
});

it("sees what is the same as another column of the row, known or not", () => {
  expect(said([null, 1888.8, 428.5, 1888.8], [777.7, 1888.8, 428.5, 777.7])).toEqual([
    ["otherColumn 与“总投资”（D2）相同，像是照抄了那一列"],
    ["otherColumn 与“年产值”（C3）相同，像是照抄了那一列"],
  ]);
});

it("doesn't say of a missing rate that the amount is its column's", () => {
  expect(said([null, null, 147.4, 147.4])[0]).toEqual(["rateMissed 未乘贴息比例 50%"]);
});

it("says nothing of an approved amount that is the reported one", () => {
  expect(said([null, null, 428.5, 93.17, 93.17])[0]).toEqual([]);
});

it("takes a 0 for nothing reported, whatever else is 0", () => {
  const mistakes = said([0, 0, 428.5, 0], [0, 0, 100, 0]);
  expect(mistakes.map((each) => each.map((one) => one.split(" ")[0]))).toEqual([
    ["notReported"],
    ["notReported"],
  ]);
});

it("takes no difference for what was copied: where nothing is due, it is the whole amount", () => {
  // 333.3 of interest, half of which is due; 88.88 stands in each of the other columns.
  const row = [null, null, 333.3, 88.88, null, 88.88];
  for (const heading of ["差异", "核减额", "未拨", "系统计算 / 差异申报−计算"]) {
    expect(saidUnder([...HEADINGS, heading], row)).toEqual([[]]);
  }
  expect(saidUnder([...HEADINGS, "年度预算"], row)[0]!.join()).toContain("年度预算");
});
