/** 二（一）（二） Targets: growth of investment, and how much is to be carried out in a year. */
import {
  amountOf,
  byChoice,
  figure,
  grownBy,
  lookup,
  placeRow,
  threshold,
  type AmountNode,
  type Parameter,
  type Rule,
} from "../../core/rule";
import { es } from "./clauses";
import { base, current, growthMeasure, place, previous, targetMeasure, year } from "./inputs";
import { parameters, years } from "./parameters";
import { leading, others } from "./places";

/** ES-2.1-d: how many projects a unit has to carry out in a year. */
export const minimumProjects = lookup({
  label: { zh: "每年项目数下限", en: "Minimum projects a year" },
  input: place,
  rows: [placeRow(leading, parameters.leadingQuota), placeRow(others, parameters.otherQuota)],
  otherwise: { zh: "没有项目数要求", en: "has no minimum" },
  clause: es["ES-2.1-d"],
});

/** ES_QUOTA: how many projects the unit has to carry out in a year. */
export const quota: Rule = {
  id: "ES_QUOTA",
  title: { zh: "每年技改项目数下限", en: "Minimum of renovation projects a year" },
  clause: es["ES-2.1-d"],
  inputs: [place],
  requiresAnyOf: [place],
  result: minimumProjects,
  unit: "个",
};

const [firstYear, lastYear] = years;
const yearsInForce = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

/** Reading R15: for planning, compounded from the year before the plan. */
function compounded(rate: Parameter): AmountNode {
  const targets: Record<string, AmountNode> = {};
  for (const inForce of yearsInForce) {
    targets[inForce] = grownBy(
      { zh: `${inForce} 年目标`, en: `Target for ${inForce}` },
      rate,
      amountOf(base),
      inForce - firstYear + 1
    );
  }
  return byChoice(year, targets);
}

/** ES_TARGET: what the prefecture means to reach in a year. */
export const target: Rule = {
  id: "ES_TARGET",
  title: { zh: "恩施技改目标", en: "Target of Enshi" },
  clause: es["ES-2.1-b"],
  inputs: [year, targetMeasure, base],
  requiresAnyOf: [year],
  result: byChoice(targetMeasure, {
    技改投资: compounded(parameters.renovationGrowth),
    工业投资: compounded(parameters.industrialGrowth),
    技改项目数: figure(parameters.projects),
    隐形冠军: figure(parameters.champions),
    示范项目: figure(parameters.demonstrations),
    规上覆盖率: byChoice(year, { [lastYear]: figure(parameters.coverage) }),
  }),
  unit: "none",
};

const grownFromPrevious = (rate: Parameter) => grownBy(rate.label, rate, amountOf(previous));

/** ES_GROWTH_OK: has investment grown enough on the previous year's actual (reading R15)? */
export const growthOk: Rule = {
  id: "ES_GROWTH_OK",
  title: { zh: "增幅是否达标", en: "Has it grown enough" },
  clause: es["ES-2.1-b"],
  inputs: [current, previous, growthMeasure],
  requiresAnyOf: [current, previous],
  result: threshold(
    amountOf(current),
    byChoice(growthMeasure, {
      技改投资: grownFromPrevious(parameters.renovationGrowth),
      工业投资: grownFromPrevious(parameters.industrialGrowth),
    })
  ),
  unit: "yesNo",
};
