import type { CommonReadings, OpenReading, Reading } from "../core/rule";

/** Where the texts leave room: how we read them. Readings with choices are the user's to take. */
export const readings = {
  R1: {
    id: "R1",
    taken: {
      zh: "“以上”“不低于”“不超过”均含本数（政策执行期间为民法总则第二百零五条，2021 年起为民法典第一千二百五十九条）。",
      en: "“At least”, “not below” and “not above” include the figure itself (General Provisions of the Civil Law, art. 205, while the policies ran; since 2021 Civil Code, art. 1259).",
    },
  },
  R2: {
    id: "R2",
    taken: {
      zh: "有银行贷款的走贴息，不再享受设备补助；没有的才走设备补助。",
      en: "With a bank loan: the interest track only. The equipment track is for projects without one.",
    },
  },
  R3: {
    id: "R3",
    taken: {
      zh: "无银行贷款、既有租赁或债券又自购设备时：默认“择一”，租赁、债券视同贷款，自购设备不再补助；也可取“并计”。",
      en: "No bank loan, but a lease or bonds and equipment bought outright: by default 择一, they count as a loan and the equipment isn't supported; 并计 adds both.",
    },
    choices: [
      {
        word: "择一",
        gist: {
          zh: "租赁、债券视同贷款，自购设备不再补助。",
          en: "A lease or bonds count as a loan, so the equipment bought isn't supported as well.",
        },
      },
      {
        word: "并计",
        gist: {
          zh: "租金、债息按贴息，自购设备按设备补助，两项相加后受同一上限约束。",
          en: "Rent and bond interest at the interest rate plus equipment at its own rate, under one cap.",
        },
      },
    ],
  },
  R4: {
    id: "R4",
    taken: {
      zh: "三年期自开工日起，至第三年同月同日止（含当日；2 月 29 日按 2 月 28 日），按付款日期计；贷款利息并以竣工日为止。",
      en: "The three years run from the start day to the same day three years on, inclusive (29 Feb counts as 28 Feb), by payment date; loan interest also ends at completion.",
    },
  },
  R5: {
    id: "R5",
    taken: {
      zh: "上限按项目全周期计一次。默认“累计”：所填金额是项目全部，应补中扣减已拨付；也可取“分期”：所填金额只是本期，与上限扣减已拨付后的余额取低。",
      en: "The cap holds once in the project's life. By default 累计: the amounts are the project's whole and what was paid is deducted from what is due; 分期: they are this instalment's only, at most what the cap leaves.",
    },
    choices: [
      {
        word: "累计",
        gist: {
          zh: "所填金额是项目全部：封顶后扣减此前已拨付。",
          en: "The amounts are the project's whole: capped, then less what was paid before.",
        },
      },
      {
        word: "分期",
        gist: {
          zh: "所填金额只是本期：不超过上限扣减此前已拨付后的余额。",
          en: "The amounts are this instalment's only: at most what the cap leaves after earlier payments.",
        },
      },
    ],
  },
  R6: {
    id: "R6",
    taken: {
      zh: "宜昌高新区不在九个县市（含夷陵）之列，按中心城区处理。",
      en: "Yichang High-tech Zone isn't one of the nine counties and cities, so it counts as central city.",
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
  R9: {
    id: "R9",
    taken: {
      zh: "同一项目符合两项补助，或同一企业有两个名次时：默认“就高”，也可取“叠加”。",
      en: "Two kinds of support for one project, or two ranks of one firm: by default 就高, the higher; 叠加 adds both.",
    },
    choices: [
      { word: "就高", gist: { zh: "两项取高的一项。", en: "The higher of the two." } },
      { word: "叠加", gist: { zh: "两项相加。", en: "Both, added up." } },
    ],
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
  R14: {
    id: "R14",
    taken: {
      zh: "县市奖励超过上限的部分留在资金池；也可选择在其余县市间再分配。",
      en: "County rewards beyond the cap stay in the pool; they may be redistributed among the rest instead.",
    },
  },
  R15: {
    id: "R15",
    taken: {
      zh: "恩施增幅考核与上年实际数比；规划测算自 2017 年起逐年复利推算。",
      en: "Enshi growth: against the prior year's actual for compliance, compound from 2017 for planning.",
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
