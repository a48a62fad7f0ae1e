/** Net of value-added tax: equipment counts so in both policies (reading R7). */
import {
  amountInput,
  amountOf,
  inForceOn,
  netOf,
  remark,
  type DayInput,
  type Rule,
} from "../../core/rule";
import { readings } from "./readings";
import { vatClauses } from "./clauses";
import { vatRates } from "./parameters";

const gross = amountInput("gross", { zh: "含税金额", en: "Gross" }, { readings: [readings.R7] });

/** A month will do: rates have changed on the first of a month only. */
const date: DayInput = {
  kind: "day",
  name: "date",
  label: { zh: "开票日期", en: "Invoice date" },
  month: "firstDay",
};

/** JG_EX_VAT: an amount without the VAT that it includes, at the general rate of the day. */
export const exVat: Rule = {
  id: "JG_EX_VAT",
  title: { zh: "不含税金额", en: "Net of VAT" },
  clause: vatClauses["VAT-3"],
  inputs: [gross, date],
  requiresAnyOf: [gross],
  result: remark(
    netOf(
      { zh: "不含税金额", en: "Net of VAT" },
      amountOf(gross),
      inForceOn({ zh: "当日税率", en: "Rate of the day" }, date, vatRates)
    ),
    {
      basis: readings.R7,
      text: {
        zh: "按一般税率换算；发票载明其他税率、征收率或免税的，以票面为准。",
        en: "At the general rate. Where the invoice states another rate, or none, the invoice counts.",
      },
    }
  ),
  unit: "万元",
};
