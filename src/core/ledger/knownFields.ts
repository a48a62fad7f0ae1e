import { FieldDictionary } from "./dictionary";
import { fields, unclearHeadings } from "./fields";

/** The dictionary of every column that ledgers are known to have. */
export const knownFields = new FieldDictionary(fields, unclearHeadings);
