import { ruleRows } from "./ruleRows";

/**
 * 恩施：设备投资补助（万元）。设备达 300 且各条件都不为否，按 3%，上限 200。
 * @customfunction ES_EQUIPMENT
 * @param {any[][]} equipment 设备投资（万元）：不含可抵扣增值税
 * @param {any[][]} [registered] 州内注册：空视为是
 * @param {any[][]} [in_plan] 列入年度技改计划：空视为是
 * @param {any[][]} [policy_ok] 符合国家产业政策：空视为是
 * @returns {any[][]} 补助（万元）
 */
export function ES_EQUIPMENT(
  equipment: any[][],
  registered?: any[][],
  in_plan?: any[][],
  policy_ok?: any[][]
): any[][] {
  return ruleRows("ES_EQUIPMENT", [equipment, registered, in_plan, policy_ok]);
}

/**
 * 恩施：固定资产投资支持（万元）。一次性投资达 2000 且各条件都不为否，按 1%，上限 100。
 * @customfunction ES_INVESTMENT
 * @param {any[][]} fixed_assets 固定资产投资（万元）：一次性投资额
 * @param {any[][]} [registered] 州内注册：空视为是
 * @param {any[][]} [in_production] 建成投产：空视为是
 * @param {any[][]} [manufacturing] 加工制造业重点项目：空视为是
 * @returns {any[][]} 支持（万元）
 */
export function ES_INVESTMENT(
  fixed_assets: any[][],
  registered?: any[][],
  in_production?: any[][],
  manufacturing?: any[][]
): any[][] {
  return ruleRows("ES_INVESTMENT", [fixed_assets, registered, in_production, manufacturing]);
}

/**
 * 恩施：一个项目的设备补助与投资支持（万元），就高或叠加。
 * @customfunction ES_SUBSIDY
 * @param {any[][]} equipment 设备投资（万元）：不含可抵扣增值税
 * @param {any[][]} fixed_assets 固定资产投资（万元）：一次性投资额
 * @param {any[][]} [reading] 口径：就高（默认）或 叠加
 * @param {any[][]} [registered] 州内注册：空视为是
 * @param {any[][]} [in_plan] 列入年度技改计划：空视为是
 * @param {any[][]} [policy_ok] 符合国家产业政策：空视为是
 * @param {any[][]} [in_production] 建成投产：空视为是
 * @param {any[][]} [manufacturing] 加工制造业重点项目：空视为是
 * @returns {any[][]} 补助（万元）
 */
export function ES_SUBSIDY(
  equipment: any[][],
  fixed_assets: any[][],
  reading?: any[][],
  registered?: any[][],
  in_plan?: any[][],
  policy_ok?: any[][],
  in_production?: any[][],
  manufacturing?: any[][]
): any[][] {
  return ruleRows("ES_SUBSIDY", [
    equipment,
    fixed_assets,
    reading,
    registered,
    in_plan,
    policy_ok,
    in_production,
    manufacturing,
  ]);
}

/**
 * 恩施：隐形冠军奖励（万元）。全国前三 20、10、5，全省同行业前三 10、5、3，第三名以后为 0。
 * @customfunction ES_AWARD
 * @param {any[][]} national_rank 全国名次：1 起的整数，没有可空
 * @param {any[][]} [provincial_rank] 全省名次：1 起的整数，没有可空
 * @param {any[][]} [industry] 行业：不在所列六个之内仍计，说明中注明
 * @param {any[][]} [reading] 口径：就高（默认）或 叠加
 * @returns {any[][]} 奖励（万元）
 */
export function ES_AWARD(
  national_rank: any[][],
  provincial_rank?: any[][],
  industry?: any[][],
  reading?: any[][]
): any[][] {
  return ruleRows("ES_AWARD", [national_rank, provincial_rank, industry, reading]);
}

/**
 * 恩施：县市（含州高新区）每年技改项目数的下限。
 * @customfunction ES_QUOTA
 * @param {any[][]} place 县市：全称、简称均可；“恩施”请写明恩施市
 * @returns {any[][]} 项目数（个）
 */
export function ES_QUOTA(place: any[][]): any[][] {
  return ruleRows("ES_QUOTA", [place]);
}

/**
 * 恩施：某年的目标。投资类由 2017 年基数逐年复利推算（技改 20%、工业 15%），其余为固定数。
 * @customfunction ES_TARGET
 * @param {any[][]} year 年度：2018、2019 或 2020
 * @param {any[][]} [measure] 指标：技改投资（默认）、工业投资、技改项目数、隐形冠军、示范项目、规上覆盖率
 * @param {any[][]} [base] 2017 年基数：投资类才要，结果与它同单位
 * @returns {any[][]} 目标
 */
export function ES_TARGET(year: any[][], measure?: any[][], base?: any[][]): any[][] {
  return ruleRows("ES_TARGET", [year, measure, base]);
}

/**
 * 恩施：投资增幅是否达标，技改投资 20%、工业投资 15%，按精确值比较。
 * @customfunction ES_GROWTH_OK
 * @param {any[][]} current 本年数
 * @param {any[][]} previous 上年数：同一单位，大于 0
 * @param {any[][]} [measure] 指标：技改投资（默认）或 工业投资
 * @returns {any[][]} 达标为 TRUE
 */
export function ES_GROWTH_OK(current: any[][], previous: any[][], measure?: any[][]): any[][] {
  return ruleRows("ES_GROWTH_OK", [current, previous, measure]);
}

/**
 * 恩施：技改用地是否不再增收土地价款。五项都为是才是 TRUE，有一项为否即 FALSE。
 * @customfunction ES_LAND
 * @param {any[][]} industrial_use 原为工业用地
 * @param {any[][]} use_unchanged 不改变用途
 * @param {any[][]} intensified 提高土地利用率或容积率
 * @param {any[][]} plan_ok 符合城市规划
 * @param {any[][]} approved 经批准
 * @returns {any[][]} 不增收为 TRUE
 */
export function ES_LAND(
  industrial_use: any[][],
  use_unchanged: any[][],
  intensified: any[][],
  plan_ok: any[][],
  approved: any[][]
): any[][] {
  return ruleRows("ES_LAND", [industrial_use, use_unchanged, intensified, plan_ok, approved]);
}

/**
 * 恩施：项目备案方式。零新增地的设备更新，或采用成熟工艺的扩建，走零审批备案。
 * @customfunction ES_FILING
 * @param {any[][]} zero_new_land 零新增地的设备更新改造
 * @param {any[][]} mature_process 采用先进成熟工艺的扩建
 * @returns {any[][]} 零审批备案 或 一般程序
 */
export function ES_FILING(zero_new_land: any[][], mature_process: any[][]): any[][] {
  return ruleRows("ES_FILING", [zero_new_land, mature_process]);
}
