import type { Place, Places } from "../core/place/places";
import type { Clause, Note } from "../core/rule";
import { fill, verbatim } from "../core/text";

/** A total is only as complete as its table: a note names the units that it leaves out. */
export function missingUnits(places: Places, listed: readonly Place[], clause: Clause): Note[] {
  const missing = places.units.filter(({ code }) => !listed.some((place) => place.code === code));
  if (missing.length === 0) return [];
  const names = verbatim(missing.map(({ name }) => name).join("、"));
  const text = fill(
    {
      zh: "表中没有：{names}。合计不含这些县市区。",
      en: "Not in the table: {names}. The total leaves them out.",
    },
    { names }
  );
  return [{ kind: "note", basis: clause.id, text }];
}
