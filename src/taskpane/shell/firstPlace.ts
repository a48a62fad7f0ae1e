import { isPlaceId, sendFor, type PlaceId } from "./places";
import { readStored } from "./storage";

/** Under this name the place on show is remembered. */
export const placeKey = "jigai.place";

/** The place that the address names, as a ribbon button's does, else the last one, else the first. */
export const firstPlace: PlaceId = readFirstPlace();
/** Resolves once its script is there, or can't be had. */
export const firstPlaceReady: Promise<void> = sendFor(firstPlace);

function readFirstPlace(): PlaceId {
  const named = new URLSearchParams(window.location.search).get("place");
  if (isPlaceId(named)) return named;
  const last = readStored(placeKey);
  return isPlaceId(last) ? last : "targets";
}
