import type { Amount } from "../../amount";
import type { Finding } from "../audit";
import type { Check, CheckedRow, Everything } from "./check";
import type { Identities } from "./identities";
import { duplicate, type Sameness } from "./texts";
import { alike } from "./unions";

/**
 * The same project in several rows: one filing number, or one firm (credit code or name) and one project
 * name. Later payments of a project aren't that: their rows say what was paid before.
 */
export class DuplicateProjects implements Check {
  private readonly instalments = new Set<number>();

  add({ index, inputs }: CheckedRow): void {
    const paid = inputs.paid as Amount | undefined;
    if (paid?.greaterThan(0)) this.instalments.add(index);
  }

  finish({ who, where }: Everything): Finding[] {
    return alike(who.projects).flatMap((group) => {
      const first = group.filter((i) => !this.instalments.has(i));
      if (first.length < 2) return [];
      const rows = first.map((i) => who.rows[i]!);
      const by = sameness(who, first);
      return {
        kind: "duplicateProject",
        rows,
        address: where.cell(rows[0]!, ...(by === "filing" ? ["filing_no"] : []), "project", "firm"),
        text: duplicate(rows, by),
      };
    });
  }
}

/** What all rows of the group have in common. */
function sameness(who: Identities, group: readonly number[]): Sameness {
  const share = (ids: readonly number[]) => {
    const [first, ...others] = group.map((i) => ids[i]!);
    return first! >= 0 && others.every((id) => id === first);
  };
  if (share(who.filings)) return "filing";
  if (!share(who.projectNames)) return "mixed";
  if (share(who.names)) return "name";
  return share(who.codes) ? "code" : "mixed";
}
