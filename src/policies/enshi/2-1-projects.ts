/** 二（一） Targets: the projects of each unit, against what it has to carry out. */
import { JigaiError } from "../../core/error";
import { placeText, type Place } from "../../core/place/places";
import {
  amountOf,
  check,
  mergedNotes,
  threshold,
  type CheckRule,
  type CountInput,
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
import { minimumProjects } from "./2-1-targets";
import { es } from "./clauses";
import { place, projects } from "./inputs";
import { parameters } from "./parameters";
import { places } from "./places";

const unitRule: CheckRule = {
  id: "ES_PROJECTS",
  title: { zh: "项目数是否达到下限", en: "Do the projects reach the minimum" },
  clause: es["ES-2.1-d"],
  inputs: [place, projects],
  basis: [place, projects],
  result: threshold(amountOf(projects), minimumProjects),
  unit: "yesNo",
};

const together: CountInput = {
  kind: "count",
  name: "together",
  label: { zh: "全州合计", en: "Prefecture" },
};

const prefectureRule: CheckRule = {
  ...unitRule,
  title: together.label,
  clause: es["ES-2.1-c"],
  inputs: [together],
  basis: [together],
  result: threshold(amountOf(together), parameters.projects),
};

const table: TableArgument = {
  kind: "table",
  name: "table",
  label: { zh: "项目数表", en: "Table of projects" },
  columns: [place, projects],
};

/** ES_PROJECTS: each unit against its minimum, and all of them together against ES-2.1-c. */
export const projectCheck: TableRule = {
  id: "ES_PROJECTS",
  title: { zh: "技改项目数核对", en: "Projects against their minimum" },
  clause: es["ES-2.1-c"],
  clauses: [es["ES-2.1-d"]],
  arguments: [table],
  unit: "yesNo",
  report: ({ tables }) => {
    const rows = withDistinctPlaces(tables.table!, place.name);
    const worked = eachRow(rows, (row) => ({
      place: row[place.name] as Place,
      check: check(unitRule, row),
    }));
    const total = sumOf(worked, (row) => row.check.amount);
    const all =
      total instanceof JigaiError ? total : check(prefectureRule, { [together.name]: total });
    const checked = soundOnes(worked);
    return {
      header: [
        place.label,
        { zh: "下限", en: "Minimum" },
        { zh: "实际", en: "Actual" },
        { zh: "缺口", en: "Gap" },
        { zh: "结论", en: "Verdict" },
      ],
      rows: [
        ...reportRows(rows, worked, 5, (row) => [
          row.place.name,
          row.check.least,
          row.check.amount,
          row.check.gap,
          verdictText(row.check.meets),
        ]),
        all instanceof JigaiError
          ? [together.label, parameters.projects.value, all, all, all]
          : [together.label, all.least, all.amount, all.gap, verdictText(all.meets)],
      ],
      steps: [
        ...checked.flatMap((row) =>
          row.check.steps.map((step) => ({ ...step, title: placeText(row.place) }))
        ),
        ...(all instanceof JigaiError ? [] : all.steps),
      ],
      notes: mergedNotes([
        errorNotes(rows, worked, es["ES-2.1-d"]),
        missingUnits(
          places.units,
          checked.map((row) => row.place),
          es["ES-2.1-c"]
        ),
        ...checked.map((row) => row.check.notes),
        all instanceof JigaiError ? [] : all.notes,
      ]),
      result: all instanceof JigaiError ? undefined : all.meets,
    };
  },
};
