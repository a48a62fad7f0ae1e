import type { InputValue } from "../core/rule";
import type { Report, TableRule } from "../core/table";
import type { Place } from "../core/place/places";

/** The columns of a rule's table, the place first. */
export function tableColumns(rule: TableRule) {
  return tableOf(rule).columns;
}

/** What a rule makes of a table with a row for each unit, in which each has an amount. */
export function reportOn(
  rule: TableRule,
  units: readonly Place[],
  amountOf: (position: number) => InputValue,
  inputs: Readonly<Record<string, InputValue>> = {}
): Report {
  const { name, columns } = tableOf(rule);
  const [place, amount] = columns;
  const rows = units.map((unit, i) => ({
    number: i + 1,
    cells: [],
    inputs: { [place!.name]: unit, [amount!.name]: amountOf(i) },
  }));
  return rule.report({ inputs, tables: { [name]: rows }, lists: {}, ids: {}, across: [] });
}

function tableOf(rule: TableRule) {
  return rule.arguments.find((each) => each.kind === "table")!;
}
