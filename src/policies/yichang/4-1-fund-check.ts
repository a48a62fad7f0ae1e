/** 四（一） Fiscal support: what the counties have arranged, against what they have to. */
import type { Amount } from "../../core/amount";
import { JigaiError } from "../../core/error";
import { placeText, type Place } from "../../core/place/places";
import {
  amountInput,
  amountOf,
  check,
  citedClauses,
  mergedNotes,
  threshold,
  valueOf,
  type CheckRule,
} from "../../core/rule";
import {
  eachRow,
  errorNotes,
  reportRows,
  soundOnes,
  sumOf,
  withDistinctPlaces,
  type TableArgument,
  type TableRule,
} from "../../core/table";
import { verdictText } from "../../core/text";
import { missingUnits } from "../missingUnits";
import { countyClass, minimum } from "./4-1-county-funds";
import { yc } from "./clauses";
import { arranged, county } from "./inputs";
import { parameters } from "./parameters";
import { places } from "./places";

const fundRow: CheckRule = {
  id: "YC_FUND_CHECK",
  title: { zh: "本级资金是否达到下限", en: "Does the own fund reach its minimum" },
  clause: yc["YC-4.1-g"],
  inputs: [county, arranged],
  basis: [county, arranged],
  result: threshold(amountOf(arranged), minimum),
  unit: "yesNo",
};

const together = amountInput("together", { zh: "市县合计", en: "City and counties" });

const fundsTogether: CheckRule = {
  id: "YC_FUND_CHECK",
  title: parameters.fundsTogether.label,
  clause: yc["YC-4.1-j"],
  inputs: [together],
  basis: [together],
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
  report: ({ tables, inputs }) => {
    const rows = withDistinctPlaces(tables.table!, county.name);
    const worked = eachRow(rows, (row) => ({
      place: row[county.name] as Place,
      class: valueOf(countyClass, { inputs: row }) as Amount,
      check: check(fundRow, row),
    }));
    const counties = sumOf(worked, (row) => row.check.amount);
    const city = (inputs[cityFund.name] as Amount | undefined) ?? parameters.cityFund.value;
    const all =
      counties instanceof JigaiError
        ? counties
        : check(fundsTogether, { together: counties.plus(city) });
    const checked = soundOnes(worked);
    return {
      header: [
        county.label,
        parameters.class1.label,
        { zh: "下限", en: "Minimum" },
        arranged.label,
        { zh: "缺口", en: "Gap" },
        { zh: "结论", en: "Verdict" },
      ],
      rows: [
        ...reportRows(rows, worked, 6, (row) => [
          row.place.name,
          row.class,
          row.check.least,
          row.check.amount,
          row.check.gap,
          verdictText(row.check.meets),
        ]),
        [
          { zh: "县市区合计", en: "Counties" },
          "",
          sumOf(worked, (row) => row.check.least),
          counties,
          "",
          "",
        ],
        all instanceof JigaiError
          ? [together.label, "", parameters.fundsTogether.value, all, all, all]
          : [together.label, "", all.least, all.amount, all.gap, verdictText(all.meets)],
      ],
      steps: [
        ...checked.flatMap((row) =>
          row.check.steps.map((step) => ({ ...step, title: placeText(row.place) }))
        ),
        ...(all instanceof JigaiError ? [] : all.steps),
      ],
      notes: mergedNotes([
        errorNotes(rows, worked, yc["YC-4.1-g"]),
        missingUnits(
          places.units,
          checked.map(({ place }) => place),
          yc["YC-4.1-j"]
        ),
        ...checked.map(({ check }) => check.notes),
        all instanceof JigaiError ? [] : all.notes,
      ]),
      result: all instanceof JigaiError ? undefined : all.meets,
    };
  },
};
