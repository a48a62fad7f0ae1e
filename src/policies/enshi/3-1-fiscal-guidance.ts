/** 三（一） Guidance by public money: equipment subsidy and hidden-champion awards. */
import {
  amountOf,
  byReading,
  cap,
  flagGate,
  higherOf,
  isWord,
  lookup,
  not,
  only,
  rankRow,
  rateOf,
  remark,
  sum,
  threshold,
  type GateCondition,
  type Parameter,
  type RankInput,
  type RemarkContent,
  type Rule,
} from "../../core/rule";
import { es } from "./clauses";
import {
  equipment,
  industry,
  inPlan,
  nationalRank,
  notRegistered,
  policyOk,
  provincialRank,
  registered,
  together,
} from "./inputs";
import { parameters } from "./parameters";
import { standing, standingOfAwards } from "./standingNotes";

/** ES-3.1-a: which projects. */
const eligible: readonly GateCondition[] = [
  flagGate(
    policyOk,
    { zh: "不符合国家产业政策", en: "national industrial policy isn't met" },
    es["ES-3.1-a"]
  ),
  flagGate(inPlan, { zh: "未列入年度技改计划", en: "not in the annual plan" }, es["ES-3.1-a"]),
  flagGate(registered, notRegistered, es["ES-3.1-a"]),
  {
    label: parameters.equipmentThreshold.label,
    condition: threshold(amountOf(equipment), parameters.equipmentThreshold),
    reason: { zh: "设备投资未达门槛", en: "the equipment is below the threshold" },
    clause: es["ES-3.1-a"],
  },
];

/** ES-3.1-b: the rate and its cap. */
const equipmentShare = cap(
  rateOf({ zh: "设备补助", en: "On equipment" }, parameters.equipmentRate, amountOf(equipment)),
  parameters.equipmentCap
);

/** ES-3.1-c: the renovation period. */
const withinPeriod: RemarkContent = {
  basis: es["ES-3.1-c"],
  text: {
    zh: "设备投资应是改造期内（最长三年）的付款，可用 ES_COUNTED 核算。",
    en: "The equipment should be paid for within the renovation period of at most three years: see ES_COUNTED.",
  },
};

/** ES-3.1-a to -c. */
export const onEquipment = only(eligible, remark(equipmentShare, withinPeriod));

/** ES_EQUIPMENT: subsidy on renovation equipment. */
export const equipmentSubsidy: Rule = {
  id: "ES_EQUIPMENT",
  title: { zh: "恩施设备投资补助", en: "Enshi equipment subsidy" },
  clause: es["ES-3.1-b"],
  inputs: [equipment, registered, inPlan, policyOk],
  requiresAnyOf: [equipment],
  result: remark(onEquipment, ...standing),
  unit: "万元",
};

const byRank = (input: RankInput, awards: readonly Parameter[]) =>
  lookup({
    label: awards[0]!.label,
    input,
    rows: awards.map((award, position) => rankRow(position + 1, award)),
    otherwise: { zh: "不在前三名，无奖励", en: "not among the first three, no award" },
    clause: awards[0]!.clause,
  });

/** ES-3.1-d, ES-3.1-e */
const awards = [
  byRank(nationalRank, parameters.nationalAwards),
  byRank(provincialRank, parameters.provincialAwards),
];

/** ES-3.1-f */
const isNamedIndustry = isWord(
  industry,
  { zh: "所列六个行业", en: "six named industries" },
  ["硒食品加工", "生物医药", "清洁能源", "新型建材", "电子信息", "智能制造"],
  true
);

/** ES-3.1-f: the list of industries is open. */
const otherIndustry: RemarkContent = {
  basis: es["ES-3.1-f"],
  text: {
    zh: "行业不在所列六个之内；清单并未封口，仍按奖励计，请主管部门确认。",
    en: "The industry isn't one of the six named; the list is open, so the award counts. Have it confirmed.",
  },
  when: not(isNamedIndustry),
};

/** ES_AWARD: award for a hidden champion. */
export const award: Rule = {
  id: "ES_AWARD",
  title: { zh: "恩施隐形冠军奖励", en: "Enshi hidden-champion award" },
  clause: es["ES-3.1-d"],
  inputs: [nationalRank, provincialRank, industry, together],
  requiresAnyOf: [nationalRank, provincialRank],
  result: remark(
    byReading(together, {
      就高: higherOf(
        { zh: "两个名次取高", en: "Higher of the two awards" },
        awards,
        es["ES-3.1-d"]
      ),
      叠加: sum({ zh: "两个名次相加", en: "Both awards" }, awards, es["ES-3.1-d"]),
    }),
    otherIndustry,
    ...standingOfAwards
  ),
  unit: "万元",
};
