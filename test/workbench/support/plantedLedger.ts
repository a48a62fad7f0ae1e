import { smallWorkbook } from "../../support/xlsxPackage";

type Cell = string | number | null;

const HEADINGS = [
  ...["序号", "企业名称", "县市区", "项目名称", "生产性设备（不含税）", "是否竣工"],
  ...["有无银行贷款", "贷款利息", "此前已拨付", "申报补助额"],
];

/**
 * A ledger of Yichang with planted differences in column J. What is due, by hand (half of the interest where there
 * is a loan, else a tenth of the equipment, at most 300, less what was paid):
 *
 * - row 4: 428.5 × 50% = 214.25; row 8: 1200 × 10% = 120; row 9: 300 × 50% − 40 = 110; all reported so
 * - row 5: 715 × 50% = 357.5, at most 300; reported 357.5
 * - row 6: 640 × 10% = 64; reported 640000, its 元
 * - row 7: 100 × 50% = 50, for there is a loan; reported 90, a tenth of the equipment
 * - row 10: 800 × 10% − 20 = 60; reported 80
 */
const ROWS: readonly (readonly Cell[])[] = [
  ["宜昌市2018年技改补助申报汇总表"],
  ["单位：万元"],
  HEADINGS,
  [1, "甲公司", "西陵区", "甲项目", null, "是", "有", 428.5, null, 214.25],
  [2, "乙公司", "伍家岗区", "乙项目", null, "是", "有", 715, null, 357.5],
  [3, "丙公司", "点军区", "丙项目", 640, "是", "无", null, null, 640000],
  [4, "丁公司", "猇亭区", "丁项目", 900, "是", "有", 100, null, 90],
  [5, "戊公司", "西陵区", "戊项目", 1200, "是", "无", null, null, 120],
  [6, "己公司", "西陵区", "己项目", null, "是", "有", 300, 40, 110],
  [7, "庚公司", "点军区", "庚项目", 800, "是", "无", null, 20, 80],
];

/** The due amounts of rows 4 to 10. */
export const DUE = [214.25, 300, 64, 50, 120, 110, 60];

/** The ledger as a file. */
export function plantedLedger(): Buffer {
  const sheet = ROWS.map((cells, i) => `<row r="${i + 1}">${cells.map(cellAt(i)).join("")}</row>`);
  return Buffer.from(smallWorkbook({ sheets: { 申报: sheet.join("") } }));
}

const cellAt = (row: number) => (content: Cell, column: number) => {
  const reference = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
  if (content === null) return "";
  return typeof content === "number"
    ? `<c ${reference}><v>${content}</v></c>`
    : `<c ${reference} t="inlineStr"><is><t>${content}</t></is></c>`;
};
