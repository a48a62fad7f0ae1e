import type { Text } from "../../text/text";
import type { Clause } from "../clause";
import type { AmountNode, Condition } from "../node";

/** One of the ways in which a project can be supported. */
export interface Track {
  readonly label: Text;
  readonly clause: Clause;
  readonly then: AmountNode;
}

/** A choice between tracks: the first whose condition holds, else the last one. */
export interface Tracks {
  readonly kind: "tracks";
  readonly label: Text;
  readonly tracks: readonly (Track & { readonly when: Condition })[];
  readonly otherwise: Track;
}

export function tracks(label: Text, conditional: Tracks["tracks"], otherwise: Track): Tracks {
  return { kind: "tracks", label, tracks: conditional, otherwise };
}
