import { ZERO, type Amount } from "../../amount";
import { Missing } from "../scope";

/** What something comes to over the whole numbers from `from` up to the next piece. */
export interface Piece<V> {
  readonly from: Amount;
  readonly value: V | Missing;
}

/** A function of 0, 1, 2 …: the first piece begins at 0, each ends where the next one begins. */
export type Piecewise<V> = readonly Piece<V>[];

/** The same everywhere. */
export function constant<V>(value: V | Missing): Piecewise<V> {
  return [{ from: ZERO, value }];
}

/** Several functions as one, which `combine` makes of their values. */
export function together<V, R>(
  lists: readonly Piecewise<V>[],
  combine: (values: readonly (V | Missing)[]) => R | Missing
): Piecewise<R> {
  const starts = new Map([ZERO, ...lists.flat().map(({ from }) => from)].map((n) => [`${n}`, n]));
  return [...starts.values()]
    .sort((a, b) => a.comparedTo(b))
    .map((from) => ({ from, value: combine(lists.map((list) => valueAt(list, from))) }));
}

function valueAt<V>(list: Piecewise<V>, x: Amount): V | Missing {
  return list.filter(({ from }) => !from.greaterThan(x)).pop()!.value;
}

/** Each value made into another; what is missing stays so. */
export function each<V, R>(list: Piecewise<V>, change: (value: V) => R | Missing): Piecewise<R> {
  return together([list], ([value]) => (value instanceof Missing ? value : change(value!)));
}

/** One function where the condition holds and another where it doesn't; what is nowhere taken isn't worked out. */
export function choose<V>(
  condition: Piecewise<boolean>,
  yes: () => Piecewise<V>,
  no: () => Piecewise<V>
): Piecewise<V> {
  const taken = (answer: boolean) => condition.some(({ value }) => value === answer);
  const none = constant<V>(new Missing([]));
  const sides = [taken(true) ? yes() : none, taken(false) ? no() : none];
  return together<V | boolean, V>([condition, ...sides], ([holds, then, otherwise]) =>
    holds instanceof Missing ? holds : ((holds ? then : otherwise) as V | Missing)
  );
}
