import { ruleRows } from "./ruleRows";

/**
 * 宜昌：一个技改项目应得的市级补助（万元）。有贷款按实付利息 50%，租金、债息比照；都没有按设备 10%；上限 300，扣减已拨付。
 * @customfunction YC_SUBSIDY
 * @param {any[][]} loan_interest 贷款利息（万元）：建设期内实付、真正用于技改的部分
 * @param {any[][]} equipment 生产性设备（万元）：不含可抵扣增值税；走贴息时可空
 * @param {any[][]} [lease_rent] 融资租赁租金（万元）：三年内实付
 * @param {any[][]} [bond_interest] 债券利息（万元）：三年内实付
 * @param {any[][]} [place] 县市区：不在中心城区的为 0；空视为中心城区
 * @param {any[][]} [paid] 此前已拨付（万元）：从应得数中扣减
 * @param {any[][]} [has_loan] 有无银行贷款：空时看贷款利息是否大于 0
 * @param {any[][]} [completed] 是否竣工：空视为是；否为 0
 * @param {any[][]} [reading] 口径：择一（默认）或 并计
 * @param {any[][]} [paid_reading] 已拨付口径：累计（默认，金额是项目全部）或 分期（金额只是本期）
 * @returns {any[][]} 补助（万元）
 */
export function YC_SUBSIDY(
  loan_interest: any[][],
  equipment: any[][],
  lease_rent?: any[][],
  bond_interest?: any[][],
  place?: any[][],
  paid?: any[][],
  has_loan?: any[][],
  completed?: any[][],
  reading?: any[][],
  paid_reading?: any[][]
): any[][] {
  return ruleRows("YC_SUBSIDY", [
    loan_interest,
    equipment,
    lease_rent,
    bond_interest,
    place,
    paid,
    has_loan,
    completed,
    reading,
    paid_reading,
  ]);
}

/**
 * 宜昌：生产性设备达到 1 亿元（10000 万元）、可一事一议的为 TRUE。
 * @customfunction YC_CASE_BY_CASE
 * @param {any[][]} equipment 生产性设备（万元）：不含可抵扣增值税
 * @returns {any[][]} TRUE 或 FALSE
 */
export function YC_CASE_BY_CASE(equipment: any[][]): any[][] {
  return ruleRows("YC_CASE_BY_CASE", [equipment]);
}

/**
 * 宜昌：县市区的类别，1、2 或 3。
 * @customfunction YC_CLASS
 * @param {any[][]} place 县市区：全称、简称均可
 * @returns {any[][]} 类别
 */
export function YC_CLASS(place: any[][]): any[][] {
  return ruleRows("YC_CLASS", [place]);
}

/**
 * 宜昌：县市区本级技改专项资金的年度下限（万元）。
 * @customfunction YC_FUND_MIN
 * @param {any[][]} place 县市区：全称、简称均可
 * @returns {any[][]} 下限（万元）
 */
export function YC_FUND_MIN(place: any[][]): any[][] {
  return ruleRows("YC_FUND_MIN", [place]);
}

/**
 * 宜昌：技改目标。技改投资按年 700、800、900 亿元，三年合计 2400 亿元；两项占比均不低于 50%。
 * @customfunction YC_TARGET
 * @param {any[][]} year 年度：2018、2019、2020 或 合计
 * @param {any[][]} [measure] 指标：技改投资（默认，亿元）、工业投资占比、技改投资占比
 * @returns {any[][]} 目标：亿元，或占比
 */
export function YC_TARGET(year: any[][], measure?: any[][]): any[][] {
  return ruleRows("YC_TARGET", [year, measure]);
}
