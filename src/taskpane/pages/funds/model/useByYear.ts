import { useCallback, useState } from "react";

/**
 * A state for each year, kept while another year is on show; a way to change it, and one to put another in its
 * place, which returns the way back.
 */
export function useByYear<State>(
  year: string,
  first: State
): [State, (change: (before: State) => State) => void, (by: State) => () => void] {
  const [kept, keep] = useState<Readonly<Record<string, State>>>({});
  const change = useCallback(
    (next: (before: State) => State) =>
      keep((all) => ({ ...all, [year]: next(all[year] ?? first) })),
    [year, first]
  );
  const state = kept[year] ?? first;
  const replace = (by: State) => {
    change(() => by);
    return () => change(() => state);
  };
  return [state, change, replace];
}
