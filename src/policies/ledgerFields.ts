import { fields } from "../core/ledger/fields";
import type { Field } from "../core/ledger/ledger";
import { policies } from "./cities";

const own = policies.flatMap(({ ledgerFields = [] }) => ledgerFields);

/** Every column that ledgers are known to have, with those of single cities. */
export const ledgerFields: readonly Field[] = own.length > 0 ? [...fields, ...own] : fields;
