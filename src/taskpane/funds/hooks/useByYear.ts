import { useCallback, useState } from "react";

/** A state for each year, kept while another year is on show. */
export function useByYear<State>(
  year: string,
  first: State
): [State, (change: (before: State) => State) => void] {
  const [kept, keep] = useState<Readonly<Record<string, State>>>({});
  const change = useCallback(
    (next: (before: State) => State) =>
      keep((all) => ({ ...all, [year]: next(all[year] ?? first) })),
    [year, first]
  );
  return [kept[year] ?? first, change];
}
