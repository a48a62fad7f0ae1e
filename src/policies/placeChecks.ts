import { ZERO, type Amount } from "../core/amount";
import { JigaiError } from "../core/error";
import { placeText, type Place } from "../core/place/places";
import { check, mergedNotes, type CheckRule, type PlaceInput } from "../core/rule";
import {
  eachRow,
  errorNotes,
  reportRows,
  soundOnes,
  sumOf,
  withDistinctPlaces,
  type Report,
  type ReportCell,
  type TableRow,
} from "../core/table";
import { verdictText, type Text } from "../core/text";
import { missingUnits } from "./missingUnits";

/** Places that each have a minimum, and one for all of them together. */
export interface PlaceChecks {
  readonly place: PlaceInput;
  /** Asked of every row. */
  readonly each: CheckRule;
  /** Asked of what the rows come to, which is its only input. */
  readonly all: CheckRule;
  /** What counts besides the rows. */
  readonly besides?: Amount;
  /** The heading above what the rows have. */
  readonly amountLabel: Text;
  /** A column between the place and its minimum. */
  readonly beside?: { readonly label: Text; readonly of: (place: Place) => ReportCell };
  /** The label of a row for the rows' own sum, where something counts besides them. */
  readonly subtotal?: Text;
}

/** Each place against its minimum: what is lacking, and the verdict; then all together. */
export function placeCheckReport(given: readonly TableRow[], asked: PlaceChecks): Report {
  const { place, each, all, besides = ZERO, beside, subtotal } = asked;
  const rows = withDistinctPlaces(given, place.name);
  const worked = eachRow(rows, (row) => ({
    place: row[place.name] as Place,
    check: check(each, row),
  }));
  const sum = sumOf(worked, (row) => row.check.amount);
  const together = all.inputs[0]!;
  const total =
    sum instanceof JigaiError ? sum : check(all, { [together.name]: sum.plus(besides) });
  const checked = soundOnes(worked);
  /** The cells of a row, with the column beside the place where there is one. */
  const line = (label: ReportCell, extra: ReportCell, cells: readonly ReportCell[]) => [
    label,
    ...(beside ? [extra] : []),
    ...cells,
  ];
  const header = line(place.label, beside?.label, [
    { zh: "下限", en: "Minimum" },
    asked.amountLabel,
    { zh: "缺口", en: "Gap" },
    { zh: "结论", en: "Verdict" },
  ]) as Text[];
  return {
    header,
    rows: [
      ...reportRows(
        rows,
        worked,
        header.length,
        ({ place: unit, check: { least, amount, gap, meets } }) =>
          line(unit.name, beside?.of(unit), [least, amount, gap, verdictText(meets)])
      ),
      ...(subtotal
        ? [line(subtotal, "", [sumOf(worked, (row) => row.check.least), sum, "", ""])]
        : []),
      line(
        together.label,
        "",
        total instanceof JigaiError
          ? [leastOf(all), total, total, total]
          : [total.least, total.amount, total.gap, verdictText(total.meets)]
      ),
    ],
    get steps() {
      const ofRow = (row: (typeof checked)[number]) =>
        row.check.steps.map((step) => ({ ...step, title: placeText(row.place) }));
      return [...checked.flatMap(ofRow), ...(total instanceof JigaiError ? [] : total.steps)];
    },
    get notes() {
      return mergedNotes([
        errorNotes(rows, worked, each.clause),
        missingUnits(
          place.places.units,
          checked.map((row) => row.place),
          all.clause
        ),
        ...checked.map((row) => row.check.notes),
        total instanceof JigaiError ? [] : total.notes,
      ]);
    },
    result: total instanceof JigaiError ? undefined : total.meets,
  };
}

/** What is asked of all rows, known even while their sum isn't. */
function leastOf(all: CheckRule): Amount {
  return check(all, { [all.inputs[0]!.name]: ZERO }).least;
}
