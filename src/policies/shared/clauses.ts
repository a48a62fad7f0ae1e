/** What the functions of both policies rest on: tax notices, and our own way of distributing. */
import { declareClauses, type Clause } from "../../core/rule";
import type { Text } from "../../core/text";

export const vatClauses = declareClauses({
  "VAT-1": [
    "增值税暂行条例 第二条",
    {
      zh: "增值税一般税率 17%，2018 年 4 月 30 日止。",
      en: "General VAT rate of 17%, until 30 April 2018 (Interim Regulations on VAT, art. 2).",
    },
  ],
  "VAT-2": [
    "财税〔2018〕32号 第一条",
    {
      zh: "自 2018 年 5 月 1 日起，一般税率由 17% 降为 16%。",
      en: "From 1 May 2018 the general rate is 16% instead of 17% (Ministry of Finance and State Taxation Administration, 财税〔2018〕32号).",
    },
  ],
  "VAT-3": [
    "公告2019年第39号 第一条",
    {
      zh: "自 2019 年 4 月 1 日起，一般税率由 16% 降为 13%（财政部、税务总局、海关总署）。",
      en: "From 1 April 2019 the general rate is 13% instead of 16% (Ministry of Finance, State Taxation Administration and General Administration of Customs, announcement No. 39 of 2019).",
    },
  ],
});

export const methodClauses = declareClauses({
  "JG-1": [
    "",
    {
      zh: "按权重比例分配：先按上下限定出乘数，各份舍到步长，余下的步长依余数由大到小逐份给出；余数相同按编号先后。",
      en: "In proportion to the weights: a multiplier within floors and caps, shares cut down to whole steps, the steps left over to the largest remainders in order; equal remainders by id.",
    },
  ],
});

/** A document that isn't one of the two policies, with its clauses. */
export interface Source {
  readonly document: Text;
  readonly clauses: readonly Clause[];
}

export const sources: readonly Source[] = [
  {
    document: { zh: "增值税税率规定", en: "VAT rates" },
    clauses: Object.values(vatClauses),
  },
  {
    document: { zh: "本软件的算法", en: "Method of this software" },
    clauses: Object.values(methodClauses),
  },
];
