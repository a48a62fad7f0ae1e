/** A lower row of headings with 合计, 其中 and the like, and rows of units that say so. */
import { auditDesk, TITLE, verdicts, type DeskCell } from "./support/desk";

const LEFT: DeskCell[] = ["序号", "企业名称", "县市区"];
const FIRM: DeskCell[] = [1, "甲公司", "西陵区"];
const BLANK: DeskCell[] = [null, null, null];

async function audited(rows: DeskCell[][], merges: string[] = []) {
  const found = await auditDesk({
    申报: { rows: [["技改申报表（单位：万元）"], ...rows], merges },
  });
  return [found.status, verdicts(found)];
}

/** The equipment of 2000 is a part of the total; a tenth of it is due. */
test.each<[DeskCell[], DeskCell[], DeskCell[]]>([
  [
    ["总投资", null],
    ["合计", "其中：设备投资"],
    [3000, 2000],
  ],
  [
    ["总投资", null],
    ["总额", "其中设备投资"],
    [3000, 2000],
  ],
  [
    ["总投资", null],
    ["小计", "生产性设备（不含税）"],
    [3000, 2000],
  ],
  [
    ["项目投资", null],
    ["总投资", "其中：设备投资"],
    [3000, 2000],
  ],
  [
    ["设备购置", null],
    ["合计", "其中：进口设备"],
    [2000, 500],
  ],
  [
    ["设备投资", null],
    ["合计", "其中：不含税"],
    [2320, 2000],
  ],
  [
    ["设备投资", null],
    ["其中：进口", "合计"],
    [500, 2000],
  ],
  [
    ["生产性设备", null],
    ["台（套）", "不含税金额"],
    [20, 2000],
  ],
  [
    ["生产性设备", null],
    ["数量", "金额"],
    [20, 2000],
  ],
])("%j over %j, merged or not", async (above, below, amounts) => {
  const rows: DeskCell[][] = [
    [...LEFT, ...above, "申报补助额"],
    [...BLANK, ...below, null],
    [...FIRM, ...amounts, 200],
    [2, "乙公司", "西陵区", ...amounts, 250],
  ];
  const agreed = [1, "agree 1, over 1"];
  expect(await audited(rows, ["D2:E2"])).toEqual(agreed);
  expect(await audited(rows)).toEqual(agreed);
});

test.each<[DeskCell[], DeskCell[]]>([
  [
    ["合计", "其中：市级"],
    [200, 100],
  ],
  [
    ["其中：市级", "合计"],
    [100, 200],
  ],
  [
    ["小计", "市级"],
    [200, 100],
  ],
])("申报补助额 over %j is the whole", async (below, amounts) => {
  const rows: DeskCell[][] = [
    [...LEFT, "设备投资", "申报补助额", null],
    [...BLANK, null, ...below],
    [...FIRM, 1000, ...amounts],
  ];
  // 100 is due of 1000, and 200 are asked for.
  expect(await audited(rows, ["E2:F2"])).toEqual([1, "over 1"]);
  expect(await audited(rows)).toEqual([1, "over 1"]);
});

test("其中： over one heading, not merged", async () => {
  const rows: DeskCell[][] = [
    [...LEFT, "总投资", "其中：", "申报补助额"],
    [...BLANK, null, "设备投资", null],
    [...FIRM, 3000, 2000, 200],
  ];
  expect(await audited(rows)).toEqual([0, "agree 1"]);
});

test("a row of sums right under the headings is none of them", async () => {
  const rows: DeskCell[][] = [
    [...LEFT, "设备投资", "申报补助额"],
    ["合计", null, null, "2000", "200"],
    [...FIRM, 2000, 200],
  ];
  expect(await audited(rows)).toEqual([0, "agree 1"]);
});

test.each<[DeskCell[]]>([
  [["单位", null, null, "元", "万元"]],
  [["单位", "—", "—", "元", "万元"]],
  [["计量单位：", null, null, "元", "万元"]],
])("%j is a row of units", async (units) => {
  const found = await auditDesk({
    申报: { rows: [TITLE, [...LEFT, "设备投资", "申报补助额"], units, [...FIRM, 20000000, 200]] },
  });
  expect([found.status, verdicts(found)]).toEqual([0, "agree 1"]);
});
