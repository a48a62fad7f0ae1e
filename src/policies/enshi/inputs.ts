/** What the functions of this plan ask for. */
import {
  amountInput,
  flagInput,
  rankInput,
  readingInput,
  type PlaceInput,
  type TextInput,
} from "../../core/rule";
import { readings } from "../readings";
import { places } from "./places";

export const equipment = amountInput(
  "equipment",
  { zh: "设备投资", en: "Equipment" },
  { readings: [readings.R7] }
);

export const fixedAssets = amountInput("fixed_assets", { zh: "固定资产投资", en: "Fixed assets" });

export const registered = flagInput("registered", {
  zh: "州内注册",
  en: "Registered in the prefecture",
});

export const inPlan = flagInput("in_plan", { zh: "列入年度技改计划", en: "In the annual plan" });

export const policyOk = flagInput("policy_ok", {
  zh: "符合国家产业政策",
  en: "National industrial policy met",
});

export const inProduction = flagInput("in_production", { zh: "建成投产", en: "In production" });

export const manufacturing = flagInput("manufacturing", {
  zh: "加工制造业重点项目",
  en: "Key manufacturing project",
});

export const nationalRank = rankInput("national_rank", { zh: "全国名次", en: "National rank" });

export const provincialRank = rankInput(
  "provincial_rank",
  { zh: "全省名次", en: "Provincial rank" },
  { optional: true }
);

export const industry: TextInput = {
  kind: "text",
  name: "industry",
  label: { zh: "行业", en: "Industry" },
  optional: true,
};

export const place: PlaceInput = {
  kind: "place",
  name: "place",
  label: { zh: "县市", en: "Place" },
  places,
};

/** Reading R9: two kinds of support at once. */
export const together = readingInput(readings.R9);
