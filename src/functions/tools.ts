import { readAmount, type AmountUnit } from "../core/amount";
import { JigaiError, type ArgumentName } from "../core/error";
import { isBlankWord, readChoice } from "../core/rule";
import { citation, clauses, findPlace, versionText } from "../policies";
import { cellNumber } from "./cell";
import { checklistTable, citationTable } from "./citationTable";
import { spoken } from "./language";
import { oneCell, overRows } from "./overRows";
import { said } from "./said";
import { tableOrError } from "./tableFunction";

const AMOUNT_UNITS: readonly AmountUnit[] = ["万元", "元", "亿元"];

const ID: ArgumentName = { name: "id", label: { zh: "条款编号", en: "Clause id" } };
const TEXT: ArgumentName = { name: "text", label: { zh: "文字", en: "Text" } };
const UNIT: ArgumentName = { name: "unit", label: { zh: "单位", en: "Unit" } };

/**
 * 把台账里的金额文字换算成万元，如“1.2亿”“2000000元”“５，０００”。
 * @customfunction JG_AMOUNT
 * @param {any[][]} text 金额：数字或文字；有歧义的（约300、三百万）给出错误
 * @param {any[][]} [unit] 不带单位的数字按什么单位：元、万元（默认）、亿元
 * @returns {any[][]} 金额（万元）
 */
export function JG_AMOUNT(text: any[][], unit?: any[][]): any[][] {
  return overRows([text, unit], [TEXT, UNIT], ([cell, unitCell]) => {
    const bareUnit = isBlankWord(unitCell)
      ? "万元"
      : said(UNIT, unitCell, (word) => readChoice(word, AMOUNT_UNITS));
    return said(TEXT, cell, (amount) => cellNumber(readAmount(amount, bareUnit)));
  });
}

/**
 * 县市区的全称：认简称、旧称、常见误写，如“长阳”“五峰自治区”“高新区”。
 * @customfunction JG_PLACE
 * @param {any[][]} text 县市区：台账里的写法
 * @returns {any[][]} 全称
 */
export function JG_PLACE(text: any[][]): any[][] {
  return overRows(
    [text],
    [TEXT],
    ([cell]) => said(TEXT, isBlankWord(cell) ? null : cell, findPlace).name
  );
}

/**
 * 按编号查条款：编号、文件、条目、要点；其下逐行列出项目标签、核对项、定期事项、责任单位。不填编号则列出全部条款。
 * @customfunction JG_CLAUSE
 * @param {any[][]} [id] 条款编号：如 "YC-4.1-f"；口径编号如 "R3" 也可
 * @returns {any[][]} 表：编号、文件、条目、要点
 */
export function JG_CLAUSE(id?: any[][]): any[][] {
  return tableOrError(() => {
    const wanted = oneCell(id, ID);
    if (isBlankWord(wanted)) return citationTable(clauses, spoken());
    const found = citation(String(wanted).trim());
    if (!found) throw new JigaiError("unknownClause", { found: String(wanted) }).about(ID);
    return checklistTable(found, spoken());
  });
}

/**
 * 版本：函数、规则的版本和所依据的政策文件，供工作簿注明由什么算出。
 * @customfunction JG_VERSION
 * @returns {any[][]} 一个单元格
 */
export function JG_VERSION(): any[][] {
  return [[versionText[spoken()]]];
}
