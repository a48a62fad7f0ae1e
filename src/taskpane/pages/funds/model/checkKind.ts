import { quotient, type Amount } from "../../../../core/amount";
import type { Place } from "../../../../core/place/places";
import {
  valueOf,
  type AmountInput,
  type CountInput,
  type PlaceInput,
  type Rule,
} from "../../../../core/rule";
import type { TableArgument } from "../../../../core/table";
import type { CheckPage } from "../../../../policies/policyPages";
import type { UnitsWanted } from "../../../reading/unitsWanted";

/** A check of every unit against a minimum of its own, and of all of them against one together. */
export interface CheckKind extends Omit<CheckPage, "besides"> {
  readonly place: PlaceInput;
  readonly amount: AmountInput | CountInput;
  /** What counts besides the units, and what it is unless said otherwise. */
  readonly besides?: { readonly input: AmountInput; readonly usual: Amount };
  readonly wanted: UnitsWanted;
}

/** What the page says, with the inputs of its rule. */
export function checkKind({ besides, ...page }: CheckPage): CheckKind {
  const [table, input] = page.rule.arguments;
  const [place, amount] = (table as TableArgument).columns as [PlaceInput, CheckKind["amount"]];
  return {
    ...page,
    ...{ place, amount },
    ...(besides && { besides: { input: input as AmountInput, usual: besides.value } }),
    wanted: { places: place.places, columns: [{ name: amount.name, fields: page.fields }] },
  };
}

/** Units that have the same minimum. */
export interface UnitGroup {
  readonly minimum: Amount;
  readonly class?: Amount;
  readonly places: readonly Place[];
}

/** The units by minimum, the highest first, within it by division code. */
export function groupsOf(kind: CheckKind): readonly UnitGroup[] {
  const groups = new Map<string, UnitGroup & { places: Place[] }>();
  const said = (rule: Rule, place: Place) =>
    valueOf(rule, { inputs: { [rule.inputs[0]!.name]: place } }) as Amount;
  for (const place of kind.place.places.units) {
    const minimum = said(kind.minimum, place);
    const group = groups.get(minimum.toFixed());
    if (group) group.places.push(place);
    else {
      const own = kind.class && { class: said(kind.class.rule, place) };
      groups.set(minimum.toFixed(), { minimum, places: [place], ...own });
    }
  }
  return [...groups.values()].sort((a, b) => b.minimum.comparedTo(a.minimum));
}

/** How far an amount reaches on the way to the minimum, 1 at the minimum itself. */
export function reach(amount: Amount, minimum: Amount): number {
  return quotient(amount, minimum).toNumber();
}
