import { parameter, type Declared } from "../../core/rule";
import { readings } from "./readings";
import { es } from "./clauses";

/** The years in force, ES-0. */
export const years = [2018, 2020] as const;

const inForce = (declared: Omit<Declared, "years">) => parameter({ ...declared, years });

const quota = (figure: string) =>
  inForce({
    label: { zh: "每年项目数下限", en: "Minimum projects a year" },
    figure,
    unit: "个",
    clause: es["ES-2.1-d"],
    readings: [readings.R1],
  });

const nationalAward = (figure: string) =>
  inForce({
    label: { zh: "全国名次奖励", en: "Award for the national rank" },
    figure,
    unit: "万元",
    clause: es["ES-3.1-d"],
  });

const provincialAward = (figure: string) =>
  inForce({
    label: { zh: "全省名次奖励", en: "Award for the provincial rank" },
    figure,
    unit: "万元",
    clause: es["ES-3.1-e"],
  });

/** Every figure of the plan, once, in the text's order. */
export const parameters = {
  industrialGrowth: inForce({
    label: { zh: "工业投资年增幅", en: "Yearly growth of industrial investment" },
    figure: "0.15",
    unit: "rate",
    clause: es["ES-2.1-a"],
    readings: [readings.R1, readings.R15],
  }),
  renovationGrowth: inForce({
    label: { zh: "技改投资年增幅", en: "Yearly growth of renovation investment" },
    figure: "0.2",
    unit: "rate",
    clause: es["ES-2.1-b"],
    readings: [readings.R1, readings.R15],
  }),
  projects: inForce({
    label: { zh: "全州每年项目数下限", en: "Minimum projects a year in the prefecture" },
    figure: "100",
    unit: "个",
    clause: es["ES-2.1-c"],
    readings: [readings.R1],
  }),
  leadingQuota: quota("15"),
  otherQuota: quota("10"),
  coverage: inForce({
    label: { zh: "规上工业企业技改覆盖率", en: "Above-scale industrial firms renovated" },
    figure: "1",
    unit: "rate",
    clause: es["ES-2.1-e"],
  }),
  champions: inForce({
    label: { zh: "每年隐形冠军企业下限", en: "Minimum hidden champions a year" },
    figure: "10",
    unit: "户",
    clause: es["ES-2.2-a"],
    readings: [readings.R1],
  }),
  demonstrations: inForce({
    label: { zh: "试点示范技改项目", en: "Demonstration projects" },
    figure: "10",
    unit: "个",
    clause: es["ES-2.2-b"],
  }),
  equipmentThreshold: inForce({
    label: { zh: "设备投资门槛", en: "Equipment threshold" },
    figure: "300",
    unit: "万元",
    clause: es["ES-3.1-a"],
    readings: [readings.R1],
  }),
  equipmentRate: inForce({
    label: { zh: "设备补助比例", en: "Equipment subsidy rate" },
    figure: "0.03",
    unit: "rate",
    clause: es["ES-3.1-b"],
  }),
  equipmentCap: inForce({
    label: { zh: "设备补助上限", en: "Cap of the equipment subsidy" },
    figure: "200",
    unit: "万元",
    clause: es["ES-3.1-b"],
    soft: true,
    readings: [readings.R1, readings.R16],
  }),
  windowYears: inForce({
    label: { zh: "改造期上限", en: "Longest renovation period" },
    figure: "3",
    unit: "年",
    clause: es["ES-3.1-c"],
    readings: [readings.R4],
  }),
  /** Ranks 1, 2, 3. */
  nationalAwards: [nationalAward("20"), nationalAward("10"), nationalAward("5")],
  /** Ranks 1, 2, 3. */
  provincialAwards: [provincialAward("10"), provincialAward("5"), provincialAward("3")],
  investmentThreshold: inForce({
    label: { zh: "固定资产投资门槛", en: "Fixed-asset threshold" },
    figure: "2000",
    unit: "万元",
    clause: es["ES-3.2-a"],
    readings: [readings.R1],
  }),
  investmentRate: inForce({
    label: { zh: "投资支持比例", en: "Investment support rate" },
    figure: "0.01",
    unit: "rate",
    clause: es["ES-3.2-b"],
  }),
  investmentCap: inForce({
    label: { zh: "投资支持上限", en: "Cap of the investment support" },
    figure: "100",
    unit: "万元",
    clause: es["ES-3.2-b"],
    readings: [readings.R1],
  }),
  calledIn: inForce({
    label: { zh: "约谈的末位个数", en: "How many of the last are called in" },
    figure: "2",
    unit: "个",
    clause: es["ES-4.3-c"],
    readings: [readings.R10],
  }),
};
