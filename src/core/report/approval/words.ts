import { dictionary, inLanguage, dictionaries, type Language } from "../../text";

/** What an approval sheet says in Chinese; every other language has exactly these keys. */
const zh = {
  title: (rule: string) => `${rule}审批表`,
  unit: "金额单位：万元",
  firm: "企业名称",
  project: "项目名称",
  document: "政策文件",
  basis: "依据条款",
  inputs: "填报数据",
  headings: ["步骤", "计算过程", "依据", "结果"],
  amount: "测算金额（万元）",
  capitals: "大写",
  remarks: "口径与提示",
  trial: "本表为试算，以主管部门审定为准。",
  signatures: ["经办", "审核", "审批"],
  seal: "（签字）",
  date: "年    月    日",
  /** Other words for yes and no, by the flag's name. */
  flags: { has_loan: ["有", "无"] } as Readonly<Record<string, readonly [string, string]>>,
};

const en: typeof zh = {
  title: (rule) => `Approval sheet: ${rule}`,
  unit: "Amounts in 万元 (10,000 yuan)",
  firm: "Firm",
  project: "Project",
  document: "Policy document",
  basis: "Clause",
  inputs: "Data",
  headings: ["Step", "Working", "Basis", "Result"],
  amount: "Amount (万元)",
  capitals: "In capitals",
  remarks: "Readings and notes",
  trial: "A trial calculation; the authority decides.",
  signatures: ["Prepared by", "Checked by", "Approved by"],
  seal: "(signature)",
  date: "Date:",
  flags: {},
};

/** The words of approval sheets, by language. */
export const approvalWords = dictionary<typeof zh>("approval", { zh, en });

/** The words for yes and for no, by the flag's name. */
export function flagWords(name: string, language: Language): readonly [yes: string, no: string] {
  const { yes, no } = inLanguage(dictionaries, language);
  return inLanguage(approvalWords, language).flags[name] ?? [yes, no];
}
