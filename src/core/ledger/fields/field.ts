import type { Text } from "../../text";
import type { Field, FieldKind } from "../ledger";

type Further = Pick<Field, "signed">;

/** Declares a field: its usual heading is its Chinese label, unless `headings` begins otherwise. */
export function field(
  id: string,
  kind: FieldKind,
  label: Text,
  headings: readonly string[],
  further: Further = {}
): Field {
  return { id, kind, label, headings, ...further };
}

/** Headings of a yes-or-no column: each with and without the question put in front. */
export function asked(...headings: readonly string[]): string[] {
  return headings.flatMap((heading) => [`是否${heading}`, heading, `是否已${heading}`]);
}

/** Headings of which each may carry a word before or after it: 不含税设备投资, 设备投资(不含税). */
export function qualified(word: string, headings: readonly string[]): string[] {
  return headings.flatMap((heading) => [`${heading}${word}`, `${word}${heading}`]);
}
