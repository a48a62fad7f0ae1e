/** Headings that several tables of this policy share. */
export const reportWords = {
  least: { zh: "下限", en: "Minimum" },
  gap: { zh: "缺口", en: "Gap" },
  verdict: { zh: "结论", en: "Verdict" },
  total: { zh: "合计", en: "Total" },
};
