import type { Relation } from "../relation";
import type { TimePassed } from "../timePassed";
import { funds } from "./funds";
import { interest } from "./interest";
import { invoices } from "./invoices";
import { pace, progress } from "./progress";

/**
 * The relations that a table with these fields promises, each with the readings that its columns allow.
 *
 * @param time the part of the year that the table covers, where that is known
 */
export function relationsAmong(
  fields: ReadonlySet<string>,
  time: TimePassed | undefined
): readonly Relation[] {
  const all = [...funds, ...progress, ...(time ? [pace(time)] : []), ...invoices, ...interest];
  return all.flatMap((relation) => {
    const readings = relation.readings.filter(({ takes }) =>
      takes.every((field) => fields.has(field))
    );
    return fields.has(relation.field) && readings.length > 0 ? { ...relation, readings } : [];
  });
}
