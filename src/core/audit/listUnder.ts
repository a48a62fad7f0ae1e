/** The list under a key, begun where there is none. */
export function listUnder<Key, T>(lists: Map<Key, T[]>, key: Key): T[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
