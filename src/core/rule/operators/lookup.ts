import type { PlaceGroup } from "../../place/places";
import type { Text } from "../../text/text";
import type { Clause } from "../clause";
import type { InputValue, PlaceInput, RankInput } from "../input";
import type { Parameter } from "../parameter";

/** A row of a table: whom it is for, and the figure. */
export interface LookupRow {
  readonly keys: readonly string[];
  readonly label: Text;
  readonly value: Parameter;
}

/** The figure that stands in a table for a place or a rank. */
export interface Lookup {
  readonly kind: "lookup";
  readonly label: Text;
  readonly input: PlaceInput | RankInput;
  readonly rows: readonly LookupRow[];
  /** Said of a key that the table doesn't name; the figure is then 0. */
  readonly otherwise: Text;
  readonly clause: Clause;
}

export function lookup(declared: Omit<Lookup, "kind">): Lookup {
  return { kind: "lookup", ...declared };
}

/** A row for the places of a group. */
export function placeRow(group: PlaceGroup, value: Parameter): LookupRow {
  return { keys: group.places.map(keyOf), label: group.label, value };
}

/** A row for one rank. */
export function rankRow(rank: number, value: Parameter): LookupRow {
  const label = { zh: `第 ${rank} 名`, en: `rank ${rank}` };
  return { keys: [String(rank)], label, value };
}

/** What a place, a rank or a text is looked up by. */
export function keyOf(value: InputValue): string {
  return typeof value === "object" && "code" in value ? value.code : String(value);
}

/** The row for this key, if the table has one. */
export function rowFor(node: Lookup, key: string): LookupRow | undefined {
  return node.rows.find((row) => row.keys.includes(key));
}
