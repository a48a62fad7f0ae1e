/** Those of a list whose place lies from one to another, both inside; the list is in the order of places. */
export function between<T>(
  list: readonly T[],
  placeOf: (item: T) => number,
  from: number,
  to: number
): readonly T[] {
  if (list.length === 0) return list;
  return list.slice(firstFrom(list, placeOf, from), firstFrom(list, placeOf, to + 1));
}

/** Where the first whose place is this or a later one stands; behind the last where none is. */
export function firstFrom<T>(
  list: readonly T[],
  placeOf: (item: T) => number,
  from: number
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(list[middle]!) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
