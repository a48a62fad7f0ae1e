import { useCallback, useState } from "react";
import { readStored, store } from "./storage";
import { isPlaceId, type PlaceId } from "./places";

const key = "jigai.place";

/** The place on show, and those that have been. A ribbon button names its place in the address. */
export function usePlace() {
  const [place, setPlace] = useState(firstPlace);
  const [visited, setVisited] = useState<ReadonlySet<PlaceId>>(() => new Set([place]));
  const go = useCallback((next: PlaceId) => {
    setPlace(next);
    setVisited((before) => new Set([...before, next]));
    store(key, next);
  }, []);
  return { place, visited, go };
}

/** The place that the address names, else the last one, else the first. */
export function firstPlace(): PlaceId {
  const asked = new URLSearchParams(window.location.search).get("place");
  if (isPlaceId(asked)) return asked;
  const last = readStored(key);
  return isPlaceId(last) ? last : "targets";
}
