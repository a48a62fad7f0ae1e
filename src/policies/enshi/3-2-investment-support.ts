/** 三（二） Support of large investment, alone and together with the equipment subsidy. */
import {
  amountOf,
  byReading,
  cap,
  flagGate,
  higherOf,
  only,
  rateOf,
  remark,
  sum,
  threshold,
  type GateCondition,
  type Rule,
} from "../../core/rule";
import { onEquipment } from "./3-1-fiscal-guidance";
import { es } from "./clauses";
import {
  equipment,
  fixedAssets,
  inPlan,
  inProduction,
  manufacturing,
  notRegistered,
  policyOk,
  registered,
  together,
} from "./inputs";
import { parameters } from "./parameters";
import { standing } from "./standingNotes";

/** ES-3.2-a: which projects. */
const eligible: readonly GateCondition[] = [
  flagGate(registered, notRegistered, es["ES-3.2-a"]),
  flagGate(
    manufacturing,
    { zh: "不是加工制造业重点项目", en: "not a key manufacturing project" },
    es["ES-3.2-a"]
  ),
  {
    label: parameters.investmentThreshold.label,
    condition: threshold(amountOf(fixedAssets), parameters.investmentThreshold),
    reason: { zh: "固定资产投资未达门槛", en: "the fixed assets are below the threshold" },
    clause: es["ES-3.2-a"],
  },
  flagGate(inProduction, { zh: "尚未投产", en: "not in production yet" }, es["ES-3.2-a"]),
];

/** ES-3.2-b: the rate and its cap. */
const onInvestment = only(
  eligible,
  cap(
    rateOf(
      { zh: "投资支持", en: "On fixed assets" },
      parameters.investmentRate,
      amountOf(fixedAssets)
    ),
    parameters.investmentCap
  )
);

/** ES_INVESTMENT: support on fixed-asset investment. */
export const investmentSupport: Rule = {
  id: "ES_INVESTMENT",
  title: { zh: "恩施固定资产投资支持", en: "Enshi investment support" },
  clause: es["ES-3.2-b"],
  inputs: [fixedAssets, registered, inProduction, manufacturing],
  requiresAnyOf: [fixedAssets],
  result: remark(onInvestment, ...standing),
  unit: "万元",
};

/** ES_SUBSIDY: both kinds of support on one project (reading R9). */
export const subsidy: Rule = {
  id: "ES_SUBSIDY",
  title: { zh: "恩施技改项目补助", en: "Enshi project subsidy" },
  clause: es["ES-3.1-b"],
  inputs: [
    equipment,
    fixedAssets,
    together,
    registered,
    inPlan,
    policyOk,
    inProduction,
    manufacturing,
  ],
  requiresAnyOf: [equipment, fixedAssets],
  result: remark(
    byReading(together, {
      就高: higherOf(
        { zh: "两项取高", en: "Higher of the two" },
        [onEquipment, onInvestment],
        es["ES-3.2-b"]
      ),
      叠加: sum(
        { zh: "两项相加", en: "Both together" },
        [onEquipment, onInvestment],
        es["ES-3.2-b"]
      ),
    }),
    ...standing
  ),
  unit: "万元",
};
