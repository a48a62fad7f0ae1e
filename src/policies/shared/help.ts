import type { FunctionHelp } from "../functionHelp";

/** What the function wizard says of the functions that serve every policy. */
export const help: Readonly<Record<string, FunctionHelp>> = {
  JG_EX_VAT: {
    description: {
      zh: "含税金额换算为不含税（万元），按当日增值税一般税率：17%，2018-05-01 起 16%，2019-04-01 起 13%。",
      en: "An amount net of VAT (万元), at the general rate of the day: 17%, 16% from 2018-05-01, 13% from 2019-04-01.",
    },
    parameters: {
      gross: { zh: "含税金额（万元）", en: "Gross (万元): with VAT" },
      date: { zh: "开票日期：日期，或只到月份", en: "Invoice date: a date, or a month alone" },
    },
  },
  JG_ALLOCATE: {
    description: {
      zh: "按权重精确分配总额：每份不低于下限、不超过上限，尾差按最大余数分，余数相同按编号。",
      en: "Splits a pool in proportion to weights, exactly: every share between its floor and cap, what rounding leaves to the largest remainders, equal remainders by id.",
    },
    parameters: {
      pool: { zh: "总额：要分配的数", en: "Pool: what is to be split" },
      weights: {
        zh: "权重：一行或一列，不为负",
        en: "Weights: one row or one column, not negative",
      },
      floors: {
        zh: "下限：一个或与权重同样多，空为 0",
        en: "Floors: one, or as many as weights; blank is 0",
      },
      caps: {
        zh: "上限：一个或与权重同样多，空为不限",
        en: "Caps: one, or as many as weights; blank is none",
      },
      step: {
        zh: "步长：每份的最小单位，空为 0.01",
        en: "Step: the smallest unit of a share; blank is 0.01",
      },
      ids: {
        zh: "编号：与权重同样多，余数相同时按它排先后，空则按位置",
        en: "Ids: as many as weights; they settle equal remainders; blank goes by position",
      },
    },
  },
};
