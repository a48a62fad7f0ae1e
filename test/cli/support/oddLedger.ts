import { smallParts, zipped, type Parts } from "../../support/xlsxPackage";

/** A ledger of two rows in sheetData: the first agrees, the second reports 500 where 300 are due. */
export const LEDGER_ROWS = [
  ["2018年宜昌市技改补助申报汇总表（单位：万元）"],
  ["企业名称", "所属县市区", "生产性设备(不含税)", "是否竣工验收", "有无银行贷款", "申报补助额"],
  ["甲公司", "西陵区", 2000, "是", "无", 200],
  ["丁公司", "点军区", 5000, "是", "无", 500],
]
  .map((cells) => {
    const written = cells.map((cell) =>
      typeof cell === "number"
        ? `<c><v>${cell}</v></c>`
        : `<c t="inlineStr"><is><t>${cell}</t></is></c>`
    );
    return `<row>${written.join("")}</row>`;
  })
  .join("");

/** The parts of a workbook with such a ledger in each of the sheets, whose names stand as XML writes them. */
export function oddLedger(names: readonly string[], change: (parts: Parts) => Parts = (p) => p) {
  const sheets = Object.fromEntries(names.map((name) => [name, LEDGER_ROWS] as const));
  return zipped(change(smallParts({ sheets, styles: "" })));
}
