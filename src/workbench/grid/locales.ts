import { LocaleType } from "@univerjs/core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";

/** What the grid says while it calculates, which its own words lack. */
const progress = {
  zh: {
    analyzing: "正在分析公式",
    calculating: "正在计算",
    "array-analysis": "正在分析数组公式",
    "array-calculation": "正在计算数组公式",
    done: "计算完成",
  },
  en: {
    analyzing: "Analysing formulas",
    calculating: "Calculating",
    "array-analysis": "Analysing array formulas",
    "array-calculation": "Calculating array formulas",
    done: "Calculated",
  },
};

/** The grid's words. */
export const locales = {
  [LocaleType.ZH_CN]: complete(zhCN, progress.zh),
  [LocaleType.EN_US]: complete(enUS, progress.en),
};

function complete(words: typeof zhCN, ofProgress: Readonly<Record<string, string>>): typeof zhCN {
  const formulas = words["sheets-formula"] as object;
  return { ...words, "sheets-formula": { ...formulas, progress: { ...ofProgress } } };
}
