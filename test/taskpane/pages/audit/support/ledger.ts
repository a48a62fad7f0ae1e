import type { GridCell } from "../../../../../src/core/grid/grid";

/**
 * A ledger of Yichang as offices keep them: equipment in 元, the rest in 万元, a subtotal between the projects,
 * a dash for a blank. What is due, by hand (half of the interest, or a tenth of the equipment, at most 300, less
 * what was paid; nothing outside the central city):
 *
 * - row 4: 428.5 × 50% = 214.25; reported 214.25
 * - row 5: 715 × 50% = 357.5, at most 300; reported 357.5, the cap missed
 * - row 7: 800 × 10% = 80, less 20 = 60; reported 80, the payment not deducted
 * - row 8: equipment can't be read
 * - row 9: 0, for 宜都 isn't of the central city; reported 50
 * - row 10: 100 × 10% = 10; nothing reported
 */
export const ledgerRows: readonly (readonly GridCell[])[] = [
  ["宜昌市2018年技改补助申报汇总表"],
  ["单位：万元"],
  [
    ...["序号", "企业名称", "县市区", "项目名称", "生产性设备（不含税）（元）", "是否竣工"],
    ...["有无银行贷款", "贷款利息", "此前已拨付", "申报补助额", "经办人"],
  ],
  [1, "甲公司", "西陵区", "甲项目", null, "是", "有", 428.5, null, 214.25, "张"],
  [2, "乙公司", "伍家岗", "乙项目", null, "是", "有", 715, null, 357.5, "李"],
  [null, "小计", null, null, null, null, null, 1143.5, null, 571.75],
  [3, "丙公司", "点军区", "丙项目", 8000000, "是", "无", "—", 20, 80],
  [4, "丁公司", "猇亭", "丁项目", "约300", "是", "无", null, null, 30],
  [5, "戊公司", "宜都市", "戊项目", 5000000, "是", "无", null, null, 50],
  [6, "己公司", "西陵区", "己项目", 1000000, "是", "无", null, null, null],
  [null, "合计", null, null, null, null, null, null, null, 731.75],
  ["注：本表由县市区汇总后报送。"],
];

/** The formulas that check it, by cell: due in L, what JG_CHECK says in M. */
const spilled = (first: number, last: number, equipment: string, check: boolean) => {
  const of = (column: string) => `${column}${first}:${column}${last}`;
  const args = `${of("H")},${equipment},,,${of("C")},${of("I")},${of("G")},${of("F")}`;
  return check ? `JG_CHECK(${of("J")},"YC_SUBSIDY",${args})` : `=YC_SUBSIDY(${args})`;
};
const converted = 'JG_AMOUNT(E8:E10,"元")';
const withBlanks = 'IF(E4:E5="","",JG_AMOUNT(E4:E5,"元"))';
const single = ',JG_AMOUNT(E7,"元"),,,C7,I7,G7,F7)';

export const formulas: Readonly<Record<string, string>> = {
  L4: spilled(4, 5, withBlanks, false),
  M4: `=${spilled(4, 5, withBlanks, true)}`,
  // The dash in H7 is a blank to the ledger's reader and an error to the function.
  L7: `=YC_SUBSIDY(${single}`,
  M7: `=JG_CHECK(J7,"YC_SUBSIDY",${single}`,
  L8: spilled(8, 10, converted, false),
  M8: `=IF(J8:J10="","未填",${spilled(8, 10, converted, true)})`,
};
