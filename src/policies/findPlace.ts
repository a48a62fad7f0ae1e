import { JigaiError } from "../core/error";
import { readPlace, type Place } from "../core/place/places";
import { policies } from "./cities";

/**
 * The unit that the text means, in whichever policy knows it; Yichang is asked first, so that a bare
 * 高新区 is Yichang's and Enshi's is written 州高新区.
 *
 * @throws JigaiError unknownPlace, ambiguousPlace, notText
 */
export function findPlace(cell: unknown): Place {
  for (const { places } of policies) {
    try {
      return readPlace(cell, places);
    } catch (error) {
      if (!(error instanceof JigaiError) || error.code !== "unknownPlace") throw error;
    }
  }
  const known = policies.flatMap(({ places }) => places.units.map(({ name }) => name));
  throw new JigaiError("unknownPlace", { found: String(cell), places: known });
}
