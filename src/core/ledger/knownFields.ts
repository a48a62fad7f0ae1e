import { FieldDictionary } from "./dictionary";
import { fields, unclearHeadings } from "./fields";
import type { Field } from "./ledger";

/** The dictionary of every column that ledgers are known to have. */
export const knownFields = new FieldDictionary(fields, unclearHeadings);

const dictionaries = new WeakMap<readonly Field[], FieldDictionary>([[fields, knownFields]]);

/** The dictionary of these columns, made once. */
export function dictionaryOf(columns: readonly Field[]): FieldDictionary {
  const known = dictionaries.get(columns) ?? new FieldDictionary(columns, unclearHeadings);
  dictionaries.set(columns, known);
  return known;
}
