import { quotient, type Amount } from "../../../core/amount";
import type { Place } from "../../../core/place/places";
import {
  valueOf,
  type AmountInput,
  type CountInput,
  type PlaceInput,
  type Rule,
} from "../../../core/rule";
import type { TableArgument, TableRule } from "../../../core/table";
import { rules, tables } from "../../../policies";
import { parameters } from "../../../policies/yichang/parameters";
import type { UnitsWanted } from "../../reading/unitsWanted";

/** A check of every unit against a minimum of its own, and of all of them against one together. */
export interface CheckKind {
  readonly rule: TableRule;
  readonly place: PlaceInput;
  readonly amount: AmountInput | CountInput;
  /** The rule of the minimum, for those that have nothing typed yet. */
  readonly minimum: Rule;
  /** The rule of the class, where units have one. */
  readonly class?: Rule;
  /** What counts besides the units, and what it is unless said otherwise. */
  readonly besides?: { readonly input: AmountInput; readonly usual: Amount };
  readonly wanted: UnitsWanted;
}

function declare(
  id: string,
  minimum: string,
  fields: readonly string[],
  further: Pick<CheckKind, "class" | "besides"> = {}
): CheckKind {
  const rule = tables.get(id)!;
  const [place, amount] = (rule.arguments[0] as TableArgument).columns as [
    PlaceInput,
    CheckKind["amount"],
  ];
  const wanted = { places: place.places, columns: [{ name: amount.name, fields }] };
  return { rule, place, amount, minimum: rules.get(minimum)!, wanted, ...further };
}

/** YC-4.1-g … -j: the counties' own funds. */
export const fundKind = declare("YC_FUND_CHECK", "YC_FUND_MIN", ["arranged", "budget"], {
  class: rules.get("YC_CLASS")!,
  besides: {
    input: tables.get("YC_FUND_CHECK")!.arguments[1] as AmountInput,
    usual: parameters.cityFund.value,
  },
});

/** ES-2.1-c, -d: renovation projects. */
export const projectKind = declare("ES_PROJECTS", "ES_QUOTA", ["projects"]);

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
      const own = kind.class && { class: said(kind.class, place) };
      groups.set(minimum.toFixed(), { minimum, places: [place], ...own });
    }
  }
  return [...groups.values()].sort((a, b) => b.minimum.comparedTo(a.minimum));
}

/** How far an amount reaches on the way to the minimum, 1 at the minimum itself. */
export function reach(amount: Amount, minimum: Amount): number {
  return quotient(amount, minimum).toNumber();
}
