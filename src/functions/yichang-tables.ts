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

/**
 * 宜昌：把市级奖励资金池分给九个县市（含夷陵）。份额按到位资金、工业投资、技改投资各占合计的比重加权，每县市最多 300 万元。
 * @customfunction YC_REWARD
 * @param {any[][]} pool 奖励资金池（万元）
 * @param {any[][]} table 表：县市区、到位资金、工业投资、技改投资四列（各列单位一致即可）；可带表头
 * @param {any[][]} [weights] 权重：三项各一个数，只看比例；空为等权
 * @param {any[][]} [redistribute] 超出部分再分配：是则分给其余县市；空为否，留在资金池
 * @param {any[][]} [step] 最小单位（万元）：空为 0.01
 * @returns {any[][]} 表：县市区、份额、奖励（万元）、说明；末行为合计和资金池剩余
 */
export function YC_REWARD(
  pool: any[][],
  table: any[][],
  weights?: any[][],
  redistribute?: any[][],
  step?: any[][]
): any[][] {
  return tableFunction("YC_REWARD", [pool, table, weights, redistribute, step]);
}

/**
 * 宜昌：工业投资占全社会固定资产投资、技改投资占工业投资，各与 50% 比较（按精确值，不按显示值）。
 * @customfunction YC_SHARES
 * @param {any[][]} total_fai 全社会固定资产投资：三项单位一致即可
 * @param {any[][]} industrial_fai 工业投资（工业固定资产投资）
 * @param {any[][]} renovation 技改投资
 * @returns {any[][]} 表：指标、占比、下限、缺口、结论
 */
export function YC_SHARES(
  total_fai: any[][],
  industrial_fai: any[][],
  renovation: any[][]
): any[][] {
  return tableFunction("YC_SHARES", [total_fai, industrial_fai, renovation]);
}

/**
 * 宜昌：五项资金（亿元）各与 3.9、30、480、150、70 亿元比较，合计与当年技改投资目标比较。
 * @customfunction YC_FUNDING
 * @param {any[][]} actuals 五个数（亿元）：市县专项资金、市县转型升级基金、社会资本和其他投资、银行信贷、企业自主投入
 * @param {any[][]} [year] 年度：2018（默认）、2019 或 2020
 * @returns {any[][]} 表：资金来源、目标、实际、缺口、结论
 */
export function YC_FUNDING(actuals: any[][], year?: any[][]): any[][] {
  return tableFunction("YC_FUNDING", [actuals, year]);
}

/**
 * 宜昌：转型升级基金逐年投入（亿元）。每年原则上不低于 10 亿元且逐年增加，合计与基金规模 30 亿元对照。
 * @customfunction YC_FUND_PATH
 * @param {any[][]} amounts 2018 年起各年投入（亿元）：一至三个数；末尾空格为尚未到的年度
 * @returns {any[][]} 表：年度、投入、下限、比上年、缺口、结论
 */
export function YC_FUND_PATH(amounts: any[][]): any[][] {
  return tableFunction("YC_FUND_PATH", [amounts]);
}
