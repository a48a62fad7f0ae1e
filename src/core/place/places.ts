import { JigaiError } from "../error";
import { verbatim, type Text } from "../text/text";
import { fold } from "../text/fold";
import { inSimplified } from "../text/simplified";

/** A county-level unit. */
export interface Place {
  /** Administrative division code; ties are broken by it. Development zones, which have none, end in GX. */
  readonly code: string;
  /** Full official name. */
  readonly name: string;
}

/** Places that the policy treats alike, under the name that it gives them. */
export interface PlaceGroup {
  readonly label: Text;
  readonly places: readonly Place[];
}

/** The units of one policy and every form in which ledgers write them. */
export interface Places {
  readonly units: readonly Place[];
  /** Written form → the units that it may mean; more than one: ask. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Names of the units above, which addresses put in front. */
  readonly prefixes: readonly string[];
}

const SUFFIXES = ["", "市", "县", "区", "自治县", "自治区"];

/** A unit together with its written forms: the stem with any suffix, and further old or misspelt forms. */
export interface PlaceForms extends Place {
  readonly stem?: string;
  readonly also?: readonly string[];
}

/**
 * Declares the units of a policy.
 *
 * @param units each with its stem (宜都 of 宜都市) and other forms
 * @param prefixes names that may stand before a unit's (湖北省, 宜昌市)
 * @param ambiguous forms that may mean several things, with those meanings
 */
export function declarePlaces(
  units: readonly PlaceForms[],
  prefixes: readonly string[],
  ambiguous: Readonly<Record<string, readonly string[]>> = {}
): Places {
  const forms = new Map<string, readonly string[]>();
  for (const { name, stem, also = [] } of units) {
    const withSuffixes = stem === undefined ? [] : SUFFIXES.map((suffix) => stem + suffix);
    for (const form of [name, ...withSuffixes, ...also]) forms.set(form, [name]);
  }
  for (const [form, candidates] of Object.entries(ambiguous)) forms.set(form, candidates);
  return { units: units.map(({ code, name }) => ({ code, name })), forms, prefixes };
}

/** The units of `places` with these names, under one label. */
export function groupOf(places: Places, label: Text, names: readonly string[]): PlaceGroup {
  return { label, places: names.map((name) => placeNamed(places, name)) };
}

/** What stands in the first column of a row of sums. */
const TOTALS = ["合计", "小计", "总计", "共计"];

/** Does a row of this name sum others? 合计, 宜都市小计 */
export function isTotal(name: string): boolean {
  return TOTALS.some((total) => name.endsWith(total));
}

/**
 * The unit that a ledger's text means: full-width or padded, with or without suffix, with the names
 * of province and city in front, in old and misspelt forms.
 *
 * @throws JigaiError unknownPlace, totalRow, ambiguousPlace, notText
 */
export function readPlace(cell: unknown, places: Places): Place {
  if (typeof cell !== "string") throw new JigaiError("notText", { found: String(cell) });
  const written = plainPlace(cell);
  const candidates = unitsCalled(written, places);
  if (!candidates && TOTALS.includes(written)) throw new JigaiError("totalRow", { found: cell });
  if (!candidates) {
    throw new JigaiError("unknownPlace", {
      found: cell,
      places: places.units.map(({ name }) => name),
    });
  }
  if (candidates.length > 1) throw new JigaiError("ambiguousPlace", { found: cell, candidates });
  return placeNamed(places, candidates[0]!);
}

/** Text in the form in which units are looked for. */
export function plainPlace(text: string): string {
  return inSimplified(fold(text).replace(/\s/g, ""));
}

/** The names of the units that plain text may mean, be there a province and a city in front. */
export function unitsCalled(
  plain: string,
  { forms, prefixes }: Places
): readonly string[] | undefined {
  return forms.get(plain) ?? forms.get(withoutPrefixes(plain, prefixes));
}

/** A place's name as text: proper names stay Chinese in every language. */
export function placeText(place: Place): Text {
  return verbatim(place.name);
}

function placeNamed(places: Places, name: string): Place {
  const place = places.units.find((unit) => unit.name === name);
  if (!place) throw new Error(`No unit is called ${name}`);
  return place;
}

function withoutPrefixes(written: string, prefixes: readonly string[]): string {
  return prefixes.reduce(
    (rest, prefix) => (rest.startsWith(prefix) ? rest.slice(prefix.length) : rest),
    written
  );
}
