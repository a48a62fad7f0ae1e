import { parameter, type Declared } from "../../core/rule";
import { readings } from "./readings";
import { yc } from "./clauses";

/** The years in force, YC-0. */
export const years = [2018, 2020] as const;

const inForce = (declared: Omit<Declared, "years">) => parameter({ ...declared, years });

/** Every figure of the policy, once, in the text's order. */
export const parameters = {
  industrialShare: inForce({
    label: { zh: "工业投资占全社会固定资产投资", en: "Industrial share of all investment" },
    figure: "0.5",
    unit: "rate",
    clause: yc["YC-2-a"],
    readings: [readings.R1],
  }),
  renovationShare: inForce({
    label: { zh: "技改投资占工业投资", en: "Renovation share of industrial investment" },
    figure: "0.5",
    unit: "rate",
    clause: yc["YC-2-b"],
    readings: [readings.R1],
  }),
  target2018: inForce({
    label: { zh: "2018 年技改投资目标（亿元）", en: "Renovation investment, 2018 (亿元)" },
    figure: "700",
    unit: "亿元",
    clause: yc["YC-2-c"],
    readings: [readings.R1],
  }),
  target2019: inForce({
    label: { zh: "2019 年技改投资目标（亿元）", en: "Renovation investment, 2019 (亿元)" },
    figure: "800",
    unit: "亿元",
    clause: yc["YC-2-c"],
    readings: [readings.R1],
  }),
  target2020: inForce({
    label: { zh: "2020 年技改投资目标（亿元）", en: "Renovation investment, 2020 (亿元)" },
    figure: "900",
    unit: "亿元",
    clause: yc["YC-2-c"],
    readings: [readings.R1],
  }),
  targetTogether: inForce({
    label: {
      zh: "三年技改投资合计目标（亿元）",
      en: "Renovation investment, all three years (亿元)",
    },
    figure: "2400",
    unit: "亿元",
    clause: yc["YC-2-d"],
    readings: [readings.R1],
  }),
  interestRate: inForce({
    label: { zh: "贴息比例", en: "Interest subsidy rate" },
    figure: "0.5",
    unit: "rate",
    clause: yc["YC-4.1-b"],
    readings: [readings.R2],
  }),
  equipmentRate: inForce({
    label: { zh: "设备补助比例", en: "Equipment subsidy rate" },
    figure: "0.1",
    unit: "rate",
    clause: yc["YC-4.1-c"],
    readings: [readings.R2],
  }),
  leaseRate: inForce({
    label: { zh: "租金补助比例", en: "Rate on lease rent" },
    figure: "0.5",
    unit: "rate",
    clause: yc["YC-4.1-d"],
  }),
  bondRate: inForce({
    label: { zh: "债息补助比例", en: "Rate on bond interest" },
    figure: "0.5",
    unit: "rate",
    clause: yc["YC-4.1-e"],
  }),
  projectCap: inForce({
    label: { zh: "单个项目补助上限", en: "Cap for one project" },
    figure: "300",
    unit: "万元",
    clause: yc["YC-4.1-f"],
    readings: [readings.R1],
  }),
  class1: inForce({
    label: { zh: "类别", en: "Class" },
    figure: "1",
    unit: "类",
    clause: yc["YC-4.1-g"],
  }),
  class2: inForce({
    label: { zh: "类别", en: "Class" },
    figure: "2",
    unit: "类",
    clause: yc["YC-4.1-h"],
  }),
  class3: inForce({
    label: { zh: "类别", en: "Class" },
    figure: "3",
    unit: "类",
    clause: yc["YC-4.1-i"],
  }),
  class1Fund: inForce({
    label: { zh: "一类县市区专项资金下限", en: "Minimum fund of class 1" },
    figure: "3000",
    unit: "万元",
    clause: yc["YC-4.1-g"],
    readings: [readings.R1],
  }),
  class2Fund: inForce({
    label: { zh: "二类县市区专项资金下限", en: "Minimum fund of class 2" },
    figure: "2000",
    unit: "万元",
    clause: yc["YC-4.1-h"],
    readings: [readings.R1],
  }),
  class3Fund: inForce({
    label: { zh: "三类县市区专项资金下限", en: "Minimum fund of class 3" },
    figure: "1000",
    unit: "万元",
    clause: yc["YC-4.1-i"],
    readings: [readings.R1],
  }),
  cityFund: inForce({
    label: { zh: "市级专项资金", en: "City fund" },
    figure: "10000",
    unit: "万元",
    clause: yc["YC-4.1-a"],
  }),
  fundsTogether: inForce({
    label: { zh: "市县两级专项资金", en: "City and county funds together" },
    // 3.9 亿元 in the text; the funds are given in 万元.
    figure: "39000",
    unit: "万元",
    clause: yc["YC-4.1-j"],
    readings: [readings.R1],
  }),
  rewardCap: inForce({
    label: { zh: "单个县市奖励上限", en: "Cap for one county" },
    figure: "300",
    unit: "万元",
    clause: yc["YC-4.1-l"],
    readings: [readings.R1],
  }),
  windowYears: inForce({
    label: { zh: "三年期", en: "Window" },
    figure: "3",
    unit: "年",
    clause: yc["YC-4.1-b"],
    readings: [readings.R4],
  }),
  fundSize: inForce({
    label: { zh: "市级转型升级基金规模", en: "Size of the city's transformation fund" },
    figure: "30",
    unit: "亿元",
    clause: yc["YC-4.2-a"],
  }),
  fundYearly: inForce({
    label: { zh: "市级转型升级基金每年投入", en: "The city's transformation fund, yearly" },
    figure: "10",
    unit: "亿元",
    clause: yc["YC-4.2-b"],
    soft: true,
    readings: [readings.R1, readings.R16],
  }),
  transformationFunds: inForce({
    label: { zh: "市县转型升级基金", en: "City and county transformation funds" },
    figure: "30",
    unit: "亿元",
    clause: yc["YC-4.2-c"],
    readings: [readings.R1],
  }),
  otherCapital: inForce({
    label: { zh: "社会资本和其他投资", en: "Private capital and other investment" },
    figure: "480",
    unit: "亿元",
    clause: yc["YC-4.2-d"],
    readings: [readings.R1],
  }),
  bankCredit: inForce({
    label: { zh: "银行信贷", en: "Bank credit" },
    figure: "150",
    unit: "亿元",
    clause: yc["YC-4.3-b"],
    readings: [readings.R1],
  }),
  ownMoney: inForce({
    label: { zh: "企业自主投入", en: "Firms' own money" },
    figure: "70",
    unit: "亿元",
    clause: yc["YC-4.4-d"],
    readings: [readings.R1],
  }),
  caseByCase: inForce({
    label: { zh: "一事一议门槛", en: "Case-by-case threshold" },
    // 1 亿元 in the text; equipment is given in 万元.
    figure: "10000",
    unit: "万元",
    clause: yc["YC-4.5-a"],
    readings: [readings.R1],
  }),
};
