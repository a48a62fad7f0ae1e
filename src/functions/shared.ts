import { inCapitals, readAmount } from "../core/amount";
import type { ArgumentName } from "../core/error";
import { overRows } from "./overRows";
import { ruleRows } from "./ruleRows";
import { said } from "./said";
import { tableFunction } from "./tableFunction";

const AMOUNT: ArgumentName = { name: "amount", label: { zh: "金额", en: "Amount" } };

/**
 * 按权重精确分配总额：每份不低于下限、不超过上限，尾差按最大余数分，余数相同按编号。
 * @customfunction JG_ALLOCATE
 * @param {any[][]} pool 总额：要分配的数
 * @param {any[][]} weights 权重：一行或一列，不为负
 * @param {any[][]} [floors] 下限：一个或与权重同样多，空为 0
 * @param {any[][]} [caps] 上限：一个或与权重同样多，空为不限
 * @param {any[][]} [step] 步长：每份的最小单位，空为 0.01
 * @param {any[][]} [ids] 编号：与权重同样多，余数相同时按它排先后，空则按位置
 * @returns {any[][]} 各份，与权重同样排列
 */
export function JG_ALLOCATE(
  pool: any[][],
  weights: any[][],
  floors?: any[][],
  caps?: any[][],
  step?: any[][],
  ids?: any[][]
): any[][] {
  return tableFunction("JG_ALLOCATE", [pool, weights, floors, caps, step, ids]);
}

/**
 * 含税金额换算为不含税（万元），按当日增值税一般税率：17%，2018-05-01 起 16%，2019-04-01 起 13%。
 * @customfunction JG_EX_VAT
 * @param {any[][]} gross 含税金额（万元）
 * @param {any[][]} date 开票日期：日期，或只到月份
 * @returns {any[][]} 不含税金额（万元）
 */
export function JG_EX_VAT(gross: any[][], date: any[][]): any[][] {
  return ruleRows("JG_EX_VAT", [gross, date]);
}

/**
 * 金额（万元）的中文大写，四舍五入到分：人民币…元…角…分。
 * @customfunction JG_CAPITALS
 * @param {any[][]} amount 金额（万元）
 * @returns {any[][]} 中文大写
 */
export function JG_CAPITALS(amount: any[][]): any[][] {
  return overRows([amount], [AMOUNT], ([cell]) =>
    said(AMOUNT, cell, (value) => inCapitals(readAmount(value)))
  );
}
