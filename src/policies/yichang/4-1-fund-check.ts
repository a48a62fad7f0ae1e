/** 四（一） Fiscal support: what the counties have arranged, against what they have to. */
import type { Amount } from "../../core/amount";
import {
  amountInput,
  amountOf,
  citedClauses,
  threshold,
  valueOf,
  type CheckRule,
} from "../../core/rule";
import type { TableArgument, TableRule } from "../../core/table";
import { placeCheckReport } from "../placeChecks";
import { countyClass, minimum } from "./4-1-county-funds";
import { yc } from "./clauses";
import { arranged, county } from "./inputs";
import { parameters } from "./parameters";

const fundRow: CheckRule = {
  id: "YC_FUND_CHECK",
  title: { zh: "本级资金是否达到下限", en: "Does the own fund reach its minimum" },
  clause: yc["YC-4.1-g"],
  inputs: [county, arranged],
  requiresAnyOf: [county, arranged],
  result: threshold(amountOf(arranged), minimum),
  unit: "yesNo",
};

const together = amountInput("together", { zh: "市县合计", en: "City and counties" });

/** YC-4.1-j: all funds together. */
export const fundsTogether: CheckRule = {
  id: "YC_FUND_CHECK",
  title: parameters.fundsTogether.label,
  clause: yc["YC-4.1-j"],
  inputs: [together],
  requiresAnyOf: [together],
  result: threshold(amountOf(together), parameters.fundsTogether),
  unit: "yesNo",
};

const table: TableArgument = {
  kind: "table",
  name: "table",
  label: { zh: "县市区资金表", en: "Table of funds" },
  columns: [county, arranged],
};

const cityFund = amountInput("city_fund", parameters.cityFund.label, { optional: true });

/** YC_FUND_CHECK: each county's fund against its minimum, and all funds together against YC-4.1-j. */
export const fundCheck: TableRule = {
  id: "YC_FUND_CHECK",
  title: { zh: "县市区专项资金核对", en: "County funds against their minimum" },
  clause: yc["YC-4.1-j"],
  clauses: [...citedClauses(fundRow), parameters.cityFund.clause],
  arguments: [table, cityFund],
  unit: "yesNo",
  report: ({ tables, inputs }) =>
    placeCheckReport(tables.table!, {
      place: county,
      each: fundRow,
      all: fundsTogether,
      besides: (inputs[cityFund.name] as Amount | undefined) ?? parameters.cityFund.value,
      amountLabel: arranged.label,
      beside: {
        label: parameters.class1.label,
        of: (place) => valueOf(countyClass, { inputs: { [county.name]: place } }) as Amount,
      },
      subtotal: { zh: "县市区合计", en: "Counties" },
    }),
};
