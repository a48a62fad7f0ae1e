import type { PlaceGroup } from "../../place/places";
import type { Text } from "../../text/text";
import type { PlaceInput, TextInput } from "../input";
import { keyOf } from "./lookup";

/** Holds when the input's place or text is in the set; a blank is answered by `blank`. */
export interface IsOneOf {
  readonly kind: "isOneOf";
  readonly input: PlaceInput | TextInput;
  readonly label: Text;
  readonly keys: readonly string[];
  readonly blank: boolean;
}

/** Is the place in the group? */
export function isAmong(input: PlaceInput, group: PlaceGroup, blank: boolean): IsOneOf {
  return { kind: "isOneOf", input, label: group.label, keys: group.places.map(keyOf), blank };
}

/** Is the text one of these words? */
export function isWord(
  input: TextInput,
  label: Text,
  words: readonly string[],
  blank: boolean
): IsOneOf {
  return { kind: "isOneOf", input, label, keys: words, blank };
}
