import { JigaiError } from "../core/error";
import { contentOf } from "../core/grid/grid";
import type { Ledger } from "../core/ledger/ledger";
import { readPlace } from "../core/place/places";
import { policies } from "./cities";
import type { Policy } from "./policy";

/** So many places are enough to tell a policy by. */
const ENOUGH = 200;

/**
 * The policy that a ledger is about: by the places in its rows, or else by what its title and its sheet's
 * name tell. Undefined where neither tells.
 *
 * @param names further names that may tell, such as the file's
 */
export function choosePolicy(ledger: Ledger, names: readonly string[] = []): Policy | undefined {
  return (
    mostNamed(placesIn(ledger), knows) ??
    mostNamed([ledger.title ?? "", ledger.sheet, ...names], isNamedIn)
  );
}

/** The policy to which most of the texts belong, unless several share the lead. */
function mostNamed(
  texts: readonly string[],
  belongs: (text: string, policy: Policy) => boolean
): Policy | undefined {
  const counts = policies.map((policy) => ({ policy, count: 0 }));
  for (const text of texts) {
    const to = counts.filter(({ policy }) => belongs(text, policy));
    // What several policies know, such as a bare 高新区, tells nothing.
    if (to.length === 1) to[0]!.count++;
  }
  const most = Math.max(...counts.map(({ count }) => count));
  // Where no text tells, all policies are level.
  const leading = counts.filter(({ count }) => count === most);
  return leading.length === 1 ? leading[0]!.policy : undefined;
}

function placesIn(ledger: Ledger): string[] {
  const found: string[] = [];
  if (!ledger.columns.some(({ field }) => field?.id === "place")) return found;
  // Rows of sums have amounts only, and notes nothing.
  for (const { cells } of ledger.rows()) {
    const content = contentOf(cells.place?.found);
    if (typeof content === "string" && found.push(content) === ENOUGH) break;
  }
  return found;
}

function knows(place: string, { places }: Policy): boolean {
  try {
    readPlace(place, places);
    return true;
  } catch (error) {
    return error instanceof JigaiError && error.code === "ambiguousPlace";
  }
}

/** Does the text name the policy's city or prefecture, or one of its counties? */
function isNamedIn(text: string, { places }: Policy): boolean {
  const cities = places.prefixes.filter((prefix) => !prefix.endsWith("省"));
  const names = [...cities, ...cities.map((name) => name.replace(/[市州]$/, ""))];
  return [...names, ...places.units.map(({ name }) => name)].some((name) => text.includes(name));
}
