import { conditionFields } from "./conditions";
import { decisionFields } from "./decisions";
import { detailFields } from "./details";
import { progressFields } from "./progress";
import { projectFields } from "./projects";

/** Every column that ledgers are known to have, of both policies. */
export const fields = [
  ...projectFields,
  ...conditionFields,
  ...decisionFields,
  ...detailFields,
  ...progressFields,
];

/** Headings that say too little: the fields that each may mean. */
export const unclearHeadings: Readonly<Record<string, readonly string[]>> = {
  利息: ["loan_interest", "bond_interest"],
  银行贷款: ["has_loan", "loan_amount"],
  贷款: ["has_loan", "loan_amount"],
  单位: ["firm", "place"],
  单位名称: ["firm", "place"],
  名称: ["firm", "project", "item"],
  金额: ["gross", "net", "reported", "paid"],
  发票金额: ["gross", "net"],
  投资: ["total_investment", "fixed_assets", "equipment"],
  投资额: ["total_investment", "fixed_assets", "equipment"],
  补助: ["reported", "computed", "paid"],
  补助额: ["reported", "computed", "paid"],
  补助金额: ["reported", "computed", "paid"],
  补贴额: ["reported", "computed", "paid"],
  补贴金额: ["reported", "computed", "paid"],
  审核: ["county_approved", "city_approved"],
  审核额: ["county_approved", "city_approved"],
  审核数: ["county_approved", "city_approved"],
  审核金额: ["county_approved", "city_approved"],
  含税: ["equipment_gross", "gross"],
  不含税: ["equipment", "net"],
  日期: ["invoice_date", "payment_date", "loan_date", "interest_date"],
};
