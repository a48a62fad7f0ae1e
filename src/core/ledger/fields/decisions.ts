import type { Field } from "../ledger";
import { field } from "./field";

const REPORTED = ["申报", "申请", "企业申报"];
const SUPPORT = ["", "补助", "补贴", "奖补", "贴息", "奖励", "专项", "财政补助", "财政贴息"];
const SUM = ["", "额", "数", "金额", "资金"];

/** 申报数, 申请补助资金 …: who asks, for what, how much, in every combination but the bare verb. */
const reported = REPORTED.flatMap((who) =>
  SUPPORT.flatMap((what) => SUM.map((sum) => who + what + sum))
).filter((heading) => heading.length > 2);

/** What an office of this level found: 县级审核额, 市审定数, 州级核定金额 … */
function foundBy(levels: readonly string[], verbs: readonly string[]): string[] {
  return levels.flatMap((level) =>
    verbs.flatMap((verb) =>
      ["额", "数", "金额", "资金", "意见", "补助额", "补助金额", "资金额", ""].map(
        (sum) => level + verb + sum
      )
    )
  );
}

const VERBS = ["审核", "审定", "核定", "初审", "核准", "复核"];

/** The amounts asked for, found and paid, and what is said of them: audits and funds. */
export const decisionFields: readonly Field[] = [
  field("reported", "amount", { zh: "申报补助额", en: "Reported" }, ["申报补助额", ...reported]),
  field("county_approved", "amount", { zh: "县级审核额", en: "County's figure" }, [
    ...foundBy(["县级", "县", "县市", "县市区", "区县", "县区"], VERBS),
    ...["初审额", "初审数", "初审金额", "初审"],
  ]),
  field("city_approved", "amount", { zh: "市级审定额", en: "City's figure" }, [
    ...foundBy(["市级", "市", "州级", "州", "市局", "州局"], VERBS),
    ...foundBy([""], ["审定", "核定", "终审"]),
  ]),
  field("computed", "amount", { zh: "系统计算数", en: "Computed" }, [
    "系统计算数",
    "系统计算",
    "系统计算额",
    "系统计算金额",
    "系统测算数",
    "计算数",
    "计算额",
    "计算金额",
    "测算数",
    "测算额",
    "测算金额",
    "复算数",
    "复算金额",
  ]),
  field(
    "difference",
    "amount",
    { zh: "差异", en: "Difference" },
    ["差异", "差异额", "差异数", "差异金额", "差额", "差数"],
    { signed: true }
  ),
  field(
    "reduction",
    "amount",
    { zh: "核减额", en: "Reduction" },
    ["核减", "审减"].flatMap((verb) => ["额", "数", "金额", "资金", ""].map((sum) => verb + sum)),
    { signed: true }
  ),
  field("reason", "text", { zh: "差异原因", en: "Reason" }, [
    "差异原因",
    "差额原因",
    "差异说明",
    "原因",
    "原因说明",
  ]),
  field("reduction_reason", "text", { zh: "核减原因", en: "Reason for the cut" }, [
    "核减原因",
    "核减理由",
    "核减说明",
    "扣减原因",
    "调整原因",
    "审减原因",
  ]),
  field("clause", "text", { zh: "依据条款", en: "Clause" }, [
    "依据条款",
    "政策条款",
    "政策依据",
    "条款",
    "条款依据",
    "依据",
  ]),
  field("paid", "amount", { zh: "此前已拨付", en: "Paid before" }, [
    "此前已拨付",
    "此前已拨",
    "此前已拨付额",
    "此前已拨付金额",
    "已拨",
    "已拨付",
    "已拨数",
    "已拨额",
    "已拨金额",
    "已拨资金",
    "已拨付数",
    "已拨付额",
    "已拨付金额",
    "已拨付资金",
    "累计已拨",
    "累计已拨付",
    "以前已拨付",
    "以前年度已拨",
    "以前年度已拨付",
    "前期已拨",
    "前期已拨付",
    "已拨补助",
    "已补助",
    "已补助金额",
    "已获补助",
    "已获补助金额",
    "已享受补助",
    "此前已获得补助资金",
    "此前已获得财政补助资金",
    "已获得财政补助资金",
  ]),
  field("paid_reading", "text", { zh: "已拨付口径", en: "Reading of paid" }, [
    "已拨付口径",
    "已拨口径",
    "拨付口径",
    "扣减口径",
    "累计或分期",
    "分期或累计",
    "累计分期",
    "分期累计",
    "按累计或分期",
    "金额口径",
  ]),
  field("disbursed", "amount", { zh: "本次已拨付", en: "Paid of this" }, [
    "本次已拨付",
    "本次已拨",
    "本次已拨付额",
    "本次已拨付金额",
    "其中已拨付",
    "其中已拨",
  ]),
  field("due", "amount", { zh: "应补", en: "Due" }, [
    "应补",
    "应补数",
    "应补额",
    "应补金额",
    "应补助额",
    "应补助金额",
    "应补助",
    "应补资金",
    "应拨",
    "应拨数",
    "应拨金额",
  ]),
  field(
    "outstanding",
    "amount",
    { zh: "未拨", en: "Outstanding" },
    ["未拨", "未拨付", "未拨数", "未拨额", "未拨金额", "未拨付金额", "待拨", "待拨付", "尚未拨付"],
    { signed: true }
  ),
  field("document", "text", { zh: "文号", en: "Document" }, [
    "文号",
    "文件号",
    "文件文号",
    "下达文号",
    "资金文号",
    "拨款文号",
    "拨付文号",
    "批复文号",
  ]),
  field("remark", "text", { zh: "备注", en: "Remark" }, ["备注", "说明", "附注", "备注说明"]),
];
