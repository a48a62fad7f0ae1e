import { tableFunction } from "./tableFunction";

/**
 * 恩施：各县市技改项目数与年度下限核对，并给出全州合计与 100 个的比较。
 * @customfunction ES_PROJECTS
 * @param {any[][]} table 表：县市、项目数两列；可带表头
 * @returns {any[][]} 表：县市、下限、实际、缺口、结论
 */
export function ES_PROJECTS(table: any[][]): any[][] {
  return tableFunction("ES_PROJECTS", [table]);
}

/**
 * 恩施：改造期内实付款合计（万元）。改造期最长三年，填了竣工日的到竣工日为止。
 * @customfunction ES_COUNTED
 * @param {any[][]} payments 付款表：日期、金额（万元）两列；可带表头
 * @param {any[][]} start 开工日期：三年从这天起
 * @param {any[][]} [completed] 竣工日期：空则只看三年
 * @returns {any[][]} 计入金额（万元）
 */
export function ES_COUNTED(payments: any[][], start: any[][], completed?: any[][]): any[][] {
  return tableFunction("ES_COUNTED", [payments, start, completed]);
}

/**
 * 恩施：按技改投资增幅排名，后两位注明后果，并列的都列出；州高新区不参加排名。
 * @customfunction ES_RANK
 * @param {any[][]} table 表：县市、增幅两列；可带表头
 * @param {any[][]} [period] 考核期：季（默认）或 半年
 * @returns {any[][]} 表：县市、增幅、名次、后果
 */
export function ES_RANK(table: any[][], period?: any[][]): any[][] {
  return tableFunction("ES_RANK", [table, period]);
}
