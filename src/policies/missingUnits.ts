import type { Place } from "../core/place/places";
import type { Clause, Note } from "../core/rule";
import { fill, nameList } from "../core/text";

/** A total or a ranking is only as complete as its table: a note names the units that it leaves out. */
export function missingUnits(
  units: readonly Place[],
  listed: readonly Place[],
  clause: Clause
): Note[] {
  const missing = units.filter(({ code }) => !listed.some((place) => place.code === code));
  if (missing.length === 0) return [];
  const names = nameList(missing.map(({ name }) => name));
  const text = fill(
    {
      zh: "表中没有：{names}。结果不含这些县市区。",
      en: "Not in the table: {names}. The result leaves them out.",
    },
    { names }
  );
  return [{ kind: "note", basis: clause.id, text }];
}
