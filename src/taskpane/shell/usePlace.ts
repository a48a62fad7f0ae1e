import { useCallback, useState } from "react";
import type { Asked, Go } from "./navigation";
import { readStored, store } from "./storage";
import { isPlaceId, type PlaceId } from "./places";

const key = "jigai.place";

/** The place on show, those that have been, and what each was last asked to show. */
export function usePlace() {
  const [place, setPlace] = useState(firstPlace);
  const [visited, setVisited] = useState<ReadonlySet<PlaceId>>(() => new Set([place]));
  const [asked, setAsked] = useState<Partial<Record<PlaceId, Asked>>>({});
  const go = useCallback<Go>((next, about) => {
    setPlace(next);
    setVisited((before) => new Set([...before, next]));
    if (about !== undefined) setAsked((before) => ({ ...before, [next]: { about } }));
    store(key, next);
  }, []);
  return { place, visited, asked, go };
}

/** The place that the address names, as a ribbon button's does, else the last one, else the first. */
export function firstPlace(): PlaceId {
  const named = new URLSearchParams(window.location.search).get("place");
  if (isPlaceId(named)) return named;
  const last = readStored(key);
  return isPlaceId(last) ? last : "targets";
}
