/** What the functions of this plan ask for. */
import {
  amountInput,
  flagInput,
  rankInput,
  readingInput,
  type ChoiceInput,
  type CountInput,
  type NumberInput,
  type PlaceInput,
  type TextInput,
  type YearInput,
} from "../../core/rule";
import { readings } from "./readings";
import { taxedAt } from "../shared/parameters";
import { years } from "./parameters";
import { places } from "./places";

export const equipment = amountInput(
  "equipment",
  { zh: "设备投资", en: "Equipment" },
  { readings: [readings.R7], taxedAt }
);

export const fixedAssets = amountInput("fixed_assets", { zh: "固定资产投资", en: "Fixed assets" });

export const registered = flagInput("registered", {
  zh: "州内注册",
  en: "Registered in the prefecture",
});

/** Why a project from elsewhere gets nothing. */
export const notRegistered = { zh: "不在州内注册", en: "not registered in the prefecture" };

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

/** A year in force. */
export const year: YearInput = {
  kind: "year",
  name: "year",
  label: { zh: "年度", en: "Year" },
  years,
};

/** What the targets are set for. */
export const targetMeasure: ChoiceInput = {
  kind: "choice",
  name: "measure",
  label: { zh: "指标", en: "Measure" },
  optional: true,
  choices: ["技改投资", "工业投资", "技改项目数", "隐形冠军", "示范项目", "规上覆盖率"],
};

/** What has to grow. */
export const growthMeasure: ChoiceInput = {
  ...targetMeasure,
  choices: ["技改投资", "工业投资"],
};

/** The figure of the year before the plan, from which the targets are compounded. */
export const base = amountInput(
  "base",
  { zh: "2017 年基数", en: "2017 figure" },
  { optional: true }
);

export const current = amountInput("current", { zh: "本年数", en: "This year" });

/** Growth is measured on it, so it can't be nothing. */
export const previous = amountInput(
  "previous",
  { zh: "上年数", en: "Previous year" },
  { aboveZero: true }
);

/** Renovation projects carried out in a year. */
export const projects: CountInput = {
  kind: "count",
  name: "projects",
  label: { zh: "项目数", en: "Projects" },
};

/** Growth of renovation investment, on whatever scale: only the order counts. */
export const growth: NumberInput = {
  kind: "number",
  name: "growth",
  label: { zh: "增幅", en: "Growth" },
};

const asked = { optional: false };

export const industrialUse = flagInput(
  "industrial_use",
  { zh: "工业用地", en: "Industrial land" },
  asked
);

export const useUnchanged = flagInput(
  "use_unchanged",
  { zh: "不改变用途", en: "Use unchanged" },
  asked
);

export const intensified = flagInput(
  "intensified",
  { zh: "提高利用率或容积率", en: "Land used more intensively" },
  asked
);

export const planOk = flagInput("plan_ok", { zh: "符合城市规划", en: "Plan conformity" }, asked);

export const approved = flagInput("approved", { zh: "经批准", en: "Approved" }, asked);

export const zeroNewLand = flagInput(
  "zero_new_land",
  { zh: "零新增地设备更新", en: "Renewal without new land" },
  asked
);

export const matureProcess = flagInput(
  "mature_process",
  { zh: "成熟工艺扩建", en: "Expansion with a mature process" },
  asked
);

/** Reading R9: two kinds of support at once. */
export const together = readingInput(readings.R9);
