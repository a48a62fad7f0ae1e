import type { Amount } from "../../../../core/amount";
import type { Place } from "../../../../core/place/places";
import { valueOf, type Rule } from "../../../../core/rule";
import type { TargetPolicy } from "./targetPolicy";

/** A county-level unit with what the policy's rules say of it. */
export interface Unit extends Place {
  /** Its class or, where the policy has none, the minimum that sets its group apart. */
  readonly class: Amount;
  /** Least fund of its own (万元), or least number of projects. */
  readonly minimum: Amount;
}

/** Units that the policy treats alike. */
export interface UnitClass {
  readonly key: string;
  readonly class: Amount;
  readonly units: readonly Unit[];
}

const cache = new Map<TargetPolicy, readonly Unit[]>();

/** The policy's units, class by class, within a class by division code. */
export function unitsOf(policy: TargetPolicy): readonly Unit[] {
  const known = cache.get(policy);
  if (known) return known;
  const said = (rule: Rule, place: Place) =>
    valueOf(rule, { inputs: { [rule.inputs[0]!.name]: place } }) as Amount;
  const units = policy.policy.places.units.map((place) => ({
    ...place,
    class: said(policy.class, place),
    minimum: said(policy.minimum, place),
  }));
  // The first class is the one that has to do most.
  const sorted = units.sort(
    (a, b) => b.minimum.comparedTo(a.minimum) || (a.code < b.code ? -1 : 1)
  );
  cache.set(policy, sorted);
  return sorted;
}

/** The policy's units by class, in the same order. */
export function classesOf(policy: TargetPolicy): readonly UnitClass[] {
  const classes: { key: string; class: Amount; units: Unit[] }[] = [];
  for (const unit of unitsOf(policy)) {
    const key = unit.class.toFixed();
    const known = classes.find((each) => each.key === key);
    if (known) known.units.push(unit);
    else classes.push({ key, class: unit.class, units: [unit] });
  }
  return classes;
}
