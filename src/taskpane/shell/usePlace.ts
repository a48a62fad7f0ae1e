import { useCallback, useState } from "react";
import type { Asked } from "./asked";
import type { Go } from "./navigation";
import { firstPlace, placeKey } from "./firstPlace";
import type { PlaceId } from "./places";
import { store } from "./storage";

/** The place on show, those that have been, and what each was last asked to show. */
export function usePlace() {
  const [place, setPlace] = useState<PlaceId>(firstPlace);
  const [visited, setVisited] = useState<ReadonlySet<PlaceId>>(() => new Set([place]));
  const [asked, setAsked] = useState<Partial<Record<PlaceId, Asked>>>({});
  const go = useCallback<Go>((next, about) => {
    setPlace(next);
    setVisited((before) => new Set([...before, next]));
    if (about !== undefined) setAsked((before) => ({ ...before, [next]: { about } }));
    store(placeKey, next);
  }, []);
  return { place, visited, asked, go };
}
