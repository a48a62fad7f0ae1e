import type { CommonReadings, OpenReading, Reading } from "../../core/rule";

/** Where every text leaves room: how we read them. Readings with choices are the user's to take. */
export const readings = {
  R1: {
    id: "R1",
    taken: {
      zh: "“以上”“不低于”“不超过”均含本数（政策执行期间为民法总则第二百零五条，2021 年起为民法典第一千二百五十九条）。",
      en: "“At least”, “not below” and “not above” include the figure itself (General Provisions of the Civil Law, art. 205, while the policies ran; since 2021 Civil Code, art. 1259).",
    },
  },
  R4: {
    id: "R4",
    taken: {
      zh: "三年期自开工日起，至第三年同月同日止（含当日；2 月 29 日按 2 月 28 日），按付款日期计；贷款利息并以竣工日为止。",
      en: "The three years run from the start day to the same day three years on, inclusive (29 Feb counts as 28 Feb), by payment date; loan interest also ends at completion.",
    },
  },
  R7: {
    id: "R7",
    taken: {
      zh: "设备金额按不含可抵扣增值税的净额计。",
      en: "Equipment counts net of deductible VAT.",
    },
  },
  R8: {
    id: "R8",
    taken: {
      zh: "不暗中取整：按精确值计算和比较，只在出报告时四舍五入到 0.01 万元。",
      en: "No hidden rounding: exact values are calculated and compared; only reports round half up to 0.01 万元.",
    },
  },
  R10: {
    id: "R10",
    taken: {
      zh: "末位并列的全部列出，并注明并列。",
      en: "Ties at the bottom: all tied are named, with a note.",
    },
  },
  R11: {
    id: "R11",
    taken: {
      zh: "缺项或无法识别的输入给出错误并指明是哪一项，不会悄悄当作 0。",
      en: "A missing or unknown input is an error that names it, never a silent 0.",
    },
  },
  R12: {
    id: "R12",
    taken: {
      zh: "负数金额是错误：红字发票先冲抵。",
      en: "Negative amounts are errors: net red-letter invoices first.",
    },
  },
  R13: {
    id: "R13",
    taken: {
      zh: "不带单位的数字按万元，表头或单位另有说明的除外。",
      en: "Bare numbers are 万元 unless a header or a unit says otherwise.",
    },
  },
  R16: {
    id: "R16",
    taken: {
      zh: "“原则上”的限额照常执行，并在说明中注明是原则性限额。",
      en: "Limits “in principle” are applied, and the explanation calls them soft.",
    },
  },
} as const satisfies Record<string, Reading | OpenReading>;

/** Those that hold for every amount. */
export const commonReadings: CommonReadings = { unit: readings.R13, exact: readings.R8 };
