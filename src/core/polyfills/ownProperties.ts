import { objectOf } from "./objectOf";

/** `Object.values` and `Object.entries`, as ES2017 specifies them. */
export const ownProperties = {
  values(of: unknown): unknown[] {
    return entriesOf(objectOf(of)).map(([, value]) => value);
  },

  entries(of: unknown): [string, unknown][] {
    return entriesOf(objectOf(of));
  },
};

function entriesOf(object: object): [string, unknown][] {
  const entries: [string, unknown][] = [];
  for (const key of Reflect.ownKeys(object)) {
    // Asked one by one: reading a property may do away with a later one.
    const isListed =
      typeof key === "string" && Reflect.getOwnPropertyDescriptor(object, key)?.enumerable === true;
    if (isListed) entries.push([key, Reflect.get(object, key)]);
  }
  return entries;
}
