import type { Field } from "../ledger";
import { field } from "./field";

export const place = field("place", "place", { zh: "县市区", en: "Place" }, [
  "县市区",
  "所属县市区",
  "所在县市区",
  "申报县市区",
  "县市",
  "所属县市",
  "所在县市",
  "县区",
  "区县",
  "市县",
  "区县市",
  "所属区县",
  "县市名称",
  "县市区名称",
  "地区",
  "所属地区",
  "所在地区",
  "区域",
  "属地",
  "所属地",
  "所在地",
  "项目所在地",
  "项目所在县市区",
  "企业所在地",
]);

export const arranged = field("arranged", "amount", { zh: "安排数", en: "Arranged" }, [
  "安排数",
  "安排额",
  "安排金额",
  "安排资金",
  "本级安排",
  "本级安排数",
  "本级安排资金",
  "资金安排数",
  "县级安排数",
  "专项资金安排数",
  "财政专项资金安排数",
  "县市安排数",
  "县市区安排数",
]);

export const inPlace = field("in_place", "amount", { zh: "到位数", en: "In place" }, [
  "到位数",
  "到位资金",
  "到位额",
  "到位金额",
  "资金到位",
  "资金到位数",
  "资金到位额",
  "已到位资金",
  "实际到位",
  "实际到位数",
  "实际到位资金",
]);

export const growth = field("growth", "number", { zh: "增幅", en: "Growth" }, [
  "增幅",
  "增速",
  "增长率",
  "增长",
  "同比",
  "同比增幅",
  "同比增速",
  "同比增长",
  "同比增减",
  "同比增长率",
  "技改投资增幅",
  "技改投资增速",
  "技改投资同比增幅",
  "技改投资同比增速",
  "技改增幅",
]);

export const renovation = field(
  "renovation",
  "amount",
  { zh: "技改投资", en: "Renovation investment" },
  [
    "技改投资",
    "技改投资额",
    "技术改造投资",
    "技术改造投资额",
    "技改完成投资",
    "完成技改投资",
    "工业技改投资",
  ]
);

export const industrialInvestment = field(
  "industrial_investment",
  "amount",
  { zh: "工业投资", en: "Industrial investment" },
  ["工业投资", "工业投资额", "完成工业投资", "工业完成投资", "工业固定资产投资"]
);

export const projects = field("projects", "count", { zh: "项目数", en: "Projects" }, [
  "项目数",
  "项目个数",
  "项目数量",
  "技改项目数",
  "技改项目个数",
  "实施项目数",
  "技术改造项目数",
]);

export const score = field("score", "number", { zh: "综合得分", en: "Score" }, [
  "综合得分",
  "得分",
  "总得分",
  "总分",
  "考核得分",
  "综合评分",
  "评分",
]);

/** The columns that the tables of functions have, too: their bundle carries no others. */
export const tableFields: readonly Field[] = [
  place,
  arranged,
  inPlace,
  growth,
  renovation,
  industrialInvestment,
  projects,
  score,
];
