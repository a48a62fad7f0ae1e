import { parameter, type Declared } from "../../core/rule";
import { readings } from "../readings";
import { yc } from "./clauses";

/** The years in force, YC-0. */
export const years = [2018, 2020] as const;

const inForce = (declared: Omit<Declared, "years">) => parameter({ ...declared, years });

/** Every figure of the policy, once, in the text's order. */
export const parameters = {
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
    readings: [readings.R1, readings.R5],
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
  windowYears: inForce({
    label: { zh: "三年期", en: "Window" },
    figure: "3",
    unit: "年",
    clause: yc["YC-4.1-b"],
    readings: [readings.R4],
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
