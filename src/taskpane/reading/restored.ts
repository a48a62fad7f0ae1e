type Texts = Readonly<Partial<Record<string, string>>>;

/**
 * The way back from something that filled fields in: those that still say what it left there are as they were
 * before; what has been typed since stays.
 */
export function restored<T extends Texts>(now: T, after: T, before: T): T {
  const names = new Set([...Object.keys(now), ...Object.keys(after), ...Object.keys(before)]);
  const kept = Array.from(names).flatMap((name) => {
    const text = (now[name] ?? "") === (after[name] ?? "") ? before[name] : now[name];
    return text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(kept) as T;
}
