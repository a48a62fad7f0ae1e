import { tableFunction } from "./tableFunction";

/**
 * 宜昌：各县市区专项资金与年度下限核对，并给出县级合计、市县合计与 39000 万元的比较。
 * @customfunction YC_FUND_CHECK
 * @param {any[][]} table 表：县市区、安排数（万元）两列；可带表头
 * @param {any[][]} [city_fund] 市级专项资金（万元）：空为 10000
 * @returns {any[][]} 表：县市区、类别、下限、安排数、缺口、结论
 */
export function YC_FUND_CHECK(table: any[][], city_fund?: any[][]): any[][] {
  return tableFunction("YC_FUND_CHECK", [table, city_fund]);
}

/**
 * 宜昌：按一、二、三类分别排名，末位注明后果；并列的都列出。
 * @customfunction YC_RANK
 * @param {any[][]} table 表：县市区、得分两列；可带表头
 * @param {any[][]} [period] 考核期：季（默认）或 年
 * @returns {any[][]} 表：县市区、类别、得分、类内名次、后果
 */
export function YC_RANK(table: any[][], period?: any[][]): any[][] {
  return tableFunction("YC_RANK", [table, period]);
}

/**
 * 宜昌：三年期内实付款合计（万元）。贷款利息并以竣工日为止；租赁、债券不填竣工日。
 * @customfunction YC_COUNTED
 * @param {any[][]} payments 付款表：日期、金额（万元）两列；可带表头
 * @param {any[][]} start 开工日期：三年期从这天起
 * @param {any[][]} [completed] 竣工日期：只用于贷款利息
 * @param {any[][]} [share] 计入比例：贷款真正用于技改的部分，空为 1
 * @returns {any[][]} 计入金额（万元）
 */
export function YC_COUNTED(
  payments: any[][],
  start: any[][],
  completed?: any[][],
  share?: any[][]
): any[][] {
  return tableFunction("YC_COUNTED", [payments, start, completed, share]);
}
