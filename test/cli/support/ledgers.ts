import { Workbook, type CellValue, type Worksheet } from "exceljs";
import { readWorkbook, writeWorkbook } from "../../support/exceljsFiles";

/** Headings of the ledgers below; amounts are 万元. */
const HEADINGS = [
  "序号",
  "企业名称",
  "所属县市区",
  "项目名称",
  "生产性设备(不含税)",
  "是否竣工验收",
  "有无银行贷款",
  "实际支付利息",
  "申报补助额",
  "县级审核额",
];

/** By policy: 10% of the equipment without a loan, half of the interest with one, at most 300. */
export const RIGHT_ROWS: CellValue[][] = [
  [1, "甲公司", "西陵区", "一号线", 2000, "是", "无", null, 200, 200],
  [2, "乙公司", "高新区", "二号线", null, "是", "有", 428.5, 214.25, 214.25],
  [3, "丙公司", "猇亭区", "三号线", 4000, "是", "无", null, 300, 300],
];

/** Cap missed (500 for 300); a county that the city doesn't support (100 for 0). */
export const WRONG_ROWS: CellValue[][] = [
  [4, "丁公司", "点军区", "四号线", 5000, "是", "无", null, 500, 300],
  [5, "戊公司", "宜都市", "五号线", 1000, "是", "无", null, 100, 0],
];

/** An interest that nobody can read for certain. */
export const UNREADABLE_ROW: CellValue[] = [
  6,
  "己公司",
  "伍家岗区",
  "六号线",
  null,
  "是",
  "有",
  "约300",
  150,
  150,
];

/** Writes a summary of applications: title, unit, headings in row 3, projects from row 4. */
export async function writeLedger(
  path: string,
  rows: readonly CellValue[][],
  title = "2018年宜昌市技改补助申报汇总表",
  unit = "万元"
): Promise<void> {
  const workbook = new Workbook();
  fillLedger(workbook.addWorksheet("申报汇总"), rows, title, unit);
  workbook.addWorksheet("说明").getCell("A1").value = "填表说明：请如实填写。";
  await writeWorkbook(workbook, path);
}

/** Writes a workbook without any ledger. */
export async function writeNotes(path: string): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet("说明").getCell("A1").value = "填表说明：请如实填写。";
  await writeWorkbook(workbook, path);
}

function fillLedger(
  sheet: Worksheet,
  rows: readonly CellValue[][],
  title: string,
  unit: string
): void {
  sheet.addRow([title]);
  sheet.addRow([`单位：${unit}`]);
  sheet.addRow(HEADINGS);
  rows.forEach((row) => sheet.addRow(row));
}

/** The values of a sheet as they stand in a file, by address. */
export async function readCells(
  path: string,
  sheet: string
): Promise<(address: string) => unknown> {
  const workbook = await readWorkbook(path);
  const found = workbook.getWorksheet(sheet);
  if (!found) throw new Error(`No sheet ${sheet} in ${path}`);
  return (address) => found.getCell(address).value;
}

/** Every text in a sheet, row by row. */
export async function readRows(path: string, sheet: string): Promise<string[][]> {
  const workbook = await readWorkbook(path);
  const rows: string[][] = [];
  workbook.getWorksheet(sheet)!.eachRow((row) => {
    const texts = (row.values as CellValue[]).slice(1).map((value) => {
      const shown = value && typeof value === "object" && "result" in value ? value.result : value;
      return String(shown ?? "");
    });
    rows.push(texts);
  });
  return rows;
}
