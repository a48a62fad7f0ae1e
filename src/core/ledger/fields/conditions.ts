import type { Field } from "../ledger";
import { asked, field } from "./field";

/** What support depends on, as yes-or-no columns and ranks. */
export const conditionFields: readonly Field[] = [
  field("completed", "flag", { zh: "是否竣工验收", en: "Completed" }, [
    ...asked("竣工验收", "竣工", "完工", "验收", "通过验收", "完成验收", "完成竣工验收"),
    "是否竣工并验收",
  ]),
  field("has_loan", "flag", { zh: "有无银行贷款", en: "Has a bank loan" }, [
    "有无银行贷款",
    "有无贷款",
    "是否贷款",
    "是否有贷款",
    "是否有银行贷款",
    "是否银行贷款",
    "是否使用银行贷款",
    "是否取得银行贷款",
    "有无项目贷款",
  ]),
  field(
    "registered",
    "flag",
    { zh: "州内注册", en: "Registered in the prefecture" },
    asked(
      "州内注册",
      "在州内注册",
      "本州注册",
      "在本州注册",
      "本地注册",
      "注册地在州内",
      "恩施州注册",
      "在恩施州注册",
      "州内注册企业"
    )
  ),
  field(
    "in_plan",
    "flag",
    { zh: "列入年度技改计划", en: "In the annual plan" },
    asked(
      "列入年度技改计划",
      "列入年度技术改造计划",
      "列入技改计划",
      "列入年度计划",
      "列入计划",
      "纳入年度技改计划",
      "纳入技改计划",
      "纳入年度计划",
      "纳入计划",
      "列入州技改计划",
      "列入全州技改计划"
    )
  ),
  field(
    "policy_ok",
    "flag",
    { zh: "符合国家产业政策", en: "National industrial policy met" },
    asked("符合国家产业政策", "符合产业政策")
  ),
  field(
    "in_production",
    "flag",
    { zh: "建成投产", en: "In production" },
    asked("建成投产", "投产", "建成", "竣工投产")
  ),
  field(
    "manufacturing",
    "flag",
    { zh: "加工制造业重点项目", en: "Key manufacturing project" },
    asked("加工制造业重点项目", "加工制造业", "制造业重点项目", "加工制造业项目", "制造业")
  ),
  field(
    "industrial_use",
    "flag",
    { zh: "工业用地", en: "Industrial land" },
    asked("工业用地", "为工业用地")
  ),
  field(
    "use_unchanged",
    "flag",
    { zh: "不改变用途", en: "Use unchanged" },
    asked("不改变用途", "用途不变")
  ),
  field(
    "intensified",
    "flag",
    { zh: "提高利用率或容积率", en: "Land used more intensively" },
    asked("提高利用率或容积率", "提高容积率", "提高土地利用率")
  ),
  field(
    "plan_ok",
    "flag",
    { zh: "符合城市规划", en: "Plan conformity" },
    asked("符合城市规划", "符合规划")
  ),
  field("approved", "flag", { zh: "经批准", en: "Approved" }, asked("经批准", "批准")),
  field(
    "zero_new_land",
    "flag",
    { zh: "零新增地设备更新", en: "Renewal without new land" },
    asked("零新增地设备更新", "零新增地", "零新增用地", "零土地")
  ),
  field(
    "mature_process",
    "flag",
    { zh: "成熟工艺扩建", en: "Expansion with a mature process" },
    asked("成熟工艺扩建", "成熟工艺", "采用成熟工艺")
  ),
  field("national_rank", "rank", { zh: "全国名次", en: "National rank" }, [
    "全国名次",
    "全国排名",
    "全国行业排名",
    "国内排名",
    "国内名次",
    "国内行业排名",
    "全国市场排名",
    "国内市场排名",
    "全国同行业排名",
  ]),
  field("provincial_rank", "rank", { zh: "全省名次", en: "Provincial rank" }, [
    "全省名次",
    "全省排名",
    "全省行业排名",
    "省内排名",
    "省内名次",
    "省内行业排名",
    "全省同行业排名",
  ]),
  field("reading", "text", { zh: "口径", en: "Reading" }, ["口径", "计算口径", "采用口径"]),
];
