import type { FunctionHelp } from "../functionHelp";

const place = { zh: "县市区：全称、简称均可", en: "County-level unit: full or short name" };

/** What the function wizard says of Yichang's functions. */
export const help: Readonly<Record<string, FunctionHelp>> = {
  YC_TARGET: {
    description: {
      zh: "宜昌：技改目标。技改投资按年 700、800、900 亿元，三年合计 2400 亿元；两项占比均不低于 50%。",
      en: "Yichang: targets of renovation. Investment of 700, 800 and 900 亿元 by year, 2400 together; both shares of investment are 50% at least.",
    },
    parameters: {
      year: {
        zh: "年度：2018、2019、2020 或 合计",
        en: "Year: 2018, 2019, 2020 or 合计 (all three)",
      },
      measure: {
        zh: "指标：技改投资（默认，亿元）、工业投资占比、技改投资占比",
        en: "Measure: 技改投资 (renovation investment, 亿元, default), 工业投资占比 (industrial share) or 技改投资占比 (renovation share)",
      },
    },
  },
  YC_SUBSIDY: {
    description: {
      zh: "宜昌：一个技改项目应得的市级补助（万元）。有贷款按实付利息 50%，租金、债息比照；都没有按设备 10%；上限 300，扣减已拨付。",
      en: "Yichang: the city's subsidy for one renovation project (万元). 50% of interest with a loan, rent and bond interest alike; otherwise 10% of equipment; cap 300, less payments made.",
    },
    parameters: {
      loan_interest: {
        zh: "贷款利息（万元）：建设期内实付、真正用于技改的部分",
        en: "Loan interest (万元): paid in the construction period on what the renovation really used",
      },
      equipment: {
        zh: "生产性设备（万元）：不含可抵扣增值税；走贴息时可空",
        en: "Production equipment (万元): net of deductible VAT; may be blank on the interest track",
      },
      lease_rent: {
        zh: "融资租赁租金（万元）：三年内实付",
        en: "Finance lease rent (万元): paid within three years",
      },
      bond_interest: {
        zh: "债券利息（万元）：三年内实付",
        en: "Bond interest (万元): paid within three years",
      },
      place: {
        zh: "县市区：不在中心城区的为 0；空视为中心城区",
        en: "County-level unit: outside the central city the result is 0; blank counts as central city",
      },
      paid: {
        zh: "此前已拨付（万元）：从应得数中扣减",
        en: "Paid before (万元): deducted from what is due",
      },
      has_loan: {
        zh: "有无银行贷款：空时看贷款利息是否大于 0",
        en: "Is there a bank loan? Blank: yes if loan interest is above 0",
      },
      completed: {
        zh: "是否竣工：空视为是；否为 0",
        en: "Is the project completed? Blank counts as yes; no gives 0",
      },
      reading: {
        zh: "口径：择一（默认）或 并计",
        en: "Reading: 择一 (either, default) or 并计 (both)",
      },
      paid_reading: {
        zh: "已拨付口径：累计（默认，金额是项目全部）或 分期（金额只是本期）",
        en: "Reading of paid: 累计 (default: the amounts are the project's whole) or 分期 (they are this instalment's only)",
      },
    },
  },
  YC_CLASS: {
    description: {
      zh: "宜昌：县市区的类别，1、2 或 3。",
      en: "Yichang: the class of a county-level unit, 1, 2 or 3.",
    },
    parameters: {
      place,
    },
  },
  YC_FUND_MIN: {
    description: {
      zh: "宜昌：县市区本级技改专项资金的年度下限（万元）。",
      en: "Yichang: the yearly minimum of a county's own renovation fund (万元).",
    },
    parameters: {
      place,
    },
  },
  YC_CASE_BY_CASE: {
    description: {
      zh: "宜昌：生产性设备达到 1 亿元（10000 万元）、可一事一议的为 TRUE。",
      en: "Yichang: TRUE when production equipment reaches 100 million yuan (10000 万元), so that support can be settled case by case.",
    },
    parameters: {
      equipment: {
        zh: "生产性设备（万元）：不含可抵扣增值税",
        en: "Production equipment (万元): net of deductible VAT",
      },
    },
  },
  YC_SHARES: {
    description: {
      zh: "宜昌：工业投资占全社会固定资产投资、技改投资占工业投资，各与 50% 比较（按精确值，不按显示值）。",
      en: "Yichang: industrial investment in all fixed-asset investment, and renovation in industrial investment, each against 50%, by exact values.",
    },
    parameters: {
      total_fai: {
        zh: "全社会固定资产投资：三项单位一致即可",
        en: "All fixed-asset investment: all three in the same unit",
      },
      industrial_fai: {
        zh: "工业投资（工业固定资产投资）",
        en: "Industrial fixed-asset investment",
      },
      renovation: { zh: "技改投资", en: "Renovation investment" },
    },
  },
  YC_COUNTED: {
    description: {
      zh: "宜昌：三年期内实付款合计（万元）。贷款利息并以竣工日为止；租赁、债券不填竣工日。",
      en: "Yichang: the sum of payments inside the three years (万元). Loan interest ends at completion as well; leave that out for leases and bonds.",
    },
    parameters: {
      payments: {
        zh: "付款表：日期、金额（万元）两列；可带表头",
        en: "Payments: date, amount (万元), in two columns; a heading is fine",
      },
      start: {
        zh: "开工日期：三年期从这天起",
        en: "Start: the day from which the three years run",
      },
      completed: { zh: "竣工日期：只用于贷款利息", en: "Completion day: for loan interest only" },
      share: {
        zh: "计入比例：贷款真正用于技改的部分，空为 1",
        en: "Share that counts: the part of the loan that the renovation really used; blank is 1",
      },
    },
  },
  YC_FUND_CHECK: {
    description: {
      zh: "宜昌：各县市区专项资金与年度下限核对，并给出县级合计、市县合计与 39000 万元的比较。",
      en: "Yichang: each county's own fund against its yearly minimum; then the counties' total, and city and counties together against 39000 万元.",
    },
    parameters: {
      table: {
        zh: "表：县市区、安排数（万元）两列；可带表头",
        en: "Table: county-level unit, arranged (万元), in two columns; a heading is fine",
      },
      city_fund: { zh: "市级专项资金（万元）：空为 10000", en: "City fund (万元): blank is 10000" },
    },
  },
  YC_REWARD: {
    description: {
      zh: "宜昌：把市级奖励资金池分给九个县市（含夷陵）。份额按到位资金、工业投资、技改投资各占合计的比重加权，每县市最多 300 万元。",
      en: "Yichang: splits the reward pool among the nine counties and cities (Yiling included) by fund in place, industrial and renovation investment; at most 300 each.",
    },
    parameters: {
      pool: { zh: "奖励资金池（万元）", en: "Pool (万元)" },
      table: {
        zh: "表：县市区、到位资金、工业投资、技改投资四列（各列单位一致即可）；可带表头",
        en: "Table: county-level unit, fund in place, industrial investment, renovation investment, in four columns, one unit a column; a heading is fine",
      },
      weights: {
        zh: "权重：三项各一个数，只看比例；空为等权",
        en: "Weights: one number for each of the three, only their ratio counts; blank is equal",
      },
      redistribute: {
        zh: "超出部分再分配：是则分给其余县市；空为否，留在资金池",
        en: "Redistribute the excess? Yes gives it to the others; blank is no, it stays in the pool",
      },
      step: { zh: "最小单位（万元）：空为 0.01", en: "Step (万元): blank is 0.01" },
    },
  },
  YC_FUND_PATH: {
    description: {
      zh: "宜昌：转型升级基金逐年投入（亿元）。每年原则上不低于 10 亿元且逐年增加，合计与基金规模 30 亿元对照。",
      en: "Yichang: what the transformation fund puts in year by year (亿元): in principle 10 at least, rising every year; the sum beside the fund's 30.",
    },
    parameters: {
      amounts: {
        zh: "2018 年起各年投入（亿元）：一至三个数；末尾空格为尚未到的年度",
        en: "Amounts from 2018 on (亿元): one to three; blanks at the end are years that haven't come",
      },
    },
  },
  YC_FUNDING: {
    description: {
      zh: "宜昌：五项资金（亿元）各与 3.9、30、480、150、70 亿元比较，合计与当年技改投资目标比较。",
      en: "Yichang: five sources of money (亿元) against 3.9, 30, 480, 150 and 70, and their sum against the year's renovation investment.",
    },
    parameters: {
      actuals: {
        zh: "五个数（亿元）：市县专项资金、市县转型升级基金、社会资本和其他投资、银行信贷、企业自主投入",
        en: "Five amounts (亿元): special funds, transformation funds, private capital and other investment, bank credit, firms' own money",
      },
      year: { zh: "年度：2018（默认）、2019 或 2020", en: "Year: 2018 (default), 2019 or 2020" },
    },
  },
  YC_RANK: {
    description: {
      zh: "宜昌：按一、二、三类分别排名，末位注明后果；并列的都列出。",
      en: "Yichang: ranks by score within classes 1, 2 and 3; whoever is last, ties included, with what follows.",
    },
    parameters: {
      table: {
        zh: "表：县市区、得分两列；可带表头",
        en: "Table: county-level unit, score, in two columns; a heading is fine",
      },
      period: { zh: "考核期：季（默认）或 年", en: "Period: 季 (quarter, default) or 年 (year)" },
    },
  },
};
