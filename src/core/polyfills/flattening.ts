import { objectOf } from "./objectOf";

type Mapping = (element: unknown, index: number, list: object) => unknown;
type Add = (element: unknown) => void;

/** `Array.prototype.flat` and `flatMap`, as ES2019 specifies them. */
export const flattening = {
  flat(this: unknown, depth: unknown = 1): unknown[] {
    const list = objectOf(this);
    const levels = Math.trunc(Number(depth)) || 0;
    return filled(list, (add) => flatten(list, levels, add));
  },

  flatMap(this: unknown, map: Mapping, thisArg: unknown = undefined): unknown[] {
    const list = objectOf(this);
    if (typeof map !== "function") throw new TypeError(`${String(map)} is not a function`);
    return filled(list, (add) =>
      eachIn(list, (element, index) => {
        const mapped = map.call(thisArg, element, index, list);
        if (Array.isArray(mapped)) flatten(mapped, 0, add);
        else add(mapped);
      })
    );
  },
};

/** A new array of the kind that `list` asks for (its species), which an empty piece of it is. */
function filled(list: object, fill: (add: Add) => void): unknown[] {
  const result: unknown[] = Array.prototype.slice.call(list, 0, 0);
  let index = 0;
  fill((value) => {
    // Not by assignment, which whatever the result inherits could catch.
    Object.defineProperty(result, index++, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });
  return result;
}

function flatten(list: object, levels: number, add: Add): void {
  eachIn(list, (element) => {
    if (levels > 0 && Array.isArray(element)) flatten(element, levels - 1, add);
    else add(element);
  });
}

/** Gaps are passed over. */
function eachIn(list: object, visit: (element: unknown, index: number) => void): void {
  const elements = list as ArrayLike<unknown>;
  const length = Math.min(Math.trunc(Number(elements.length)) || 0, Number.MAX_SAFE_INTEGER);
  for (let index = 0; index < length; index++) if (index in elements) visit(elements[index], index);
}
