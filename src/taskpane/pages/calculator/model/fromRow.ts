import { JigaiError } from "../../../../core/error";
import { isAmount } from "../../../../core/amount";
import type { Topic } from "../../../../core/audit";
import { inputsOfRow, textIn } from "../../../../core/audit/rowInputs";
import type { Area, LedgerRow } from "../../../../core/ledger";
import type { Input, InputValue } from "../../../../core/rule";
import { auditRule, choosePolicy, type Policy } from "../../../../policies";
import { topicsOf } from "../../../../policies/topicsOf";
import type { UsedCells } from "../../../../sheet/sheet";
import { rowCells, selectedRow } from "../../../reading/ledgerRow";
import { tableIn, type ReadTable } from "../../../reading/tableIn";
import { referenceTo, type RowReference } from "../../../reading/references";
import type { Typed } from "./answers";
import { supports, type Support } from "./supports";

/** What a ledger's row answers. */
export interface RowFill {
  /** Its id. */
  readonly support: string;
  readonly typed: Typed;
  readonly source: RowSource;
  /** The cells that were taken, with their headings. */
  readonly taken: readonly { readonly heading: string; readonly address: string }[];
  /** The cells that couldn't be read, and why. */
  readonly unread: readonly { readonly address: string; readonly error: JigaiError }[];
  readonly firm: string;
  readonly project: string;
}

/** Where answers come from: a cell by the input's name, and the answer that it gave. */
export interface RowSource {
  readonly sheetId: string;
  readonly sheet: string;
  /** The sheet's row number, from 1. */
  readonly row: number;
  /** What was selected. */
  readonly selection: Area;
  readonly cells: Readonly<Record<string, RowReference & { readonly typed: string }>>;
}

/** The ledger is of a policy of which the calculator works nothing out. */
export class NoSupport extends Error {
  constructor(readonly policy: Policy) {
    super(policy.id);
  }
}

/**
 * Fills in what the selected row of a ledger says. The policy is that of the ledger, where it shows which.
 *
 * @param current what is asked for now
 * @returns undefined where the selection isn't in a ledger's row of data
 * @throws JigaiError noRuleColumns
 * @throws NoSupport
 */
export function fromRow(used: UsedCells, current: Support): RowFill | undefined {
  try {
    return filled(used, current);
  } catch (error) {
    if (error instanceof JigaiError && error.code === "noLedger") return undefined;
    throw error;
  }
}

function filled(used: UsedCells, current: Support): RowFill | undefined {
  const policy = choosePolicy(tableIn(used).ledger) ?? current.policy;
  const table = tableIn(used, { places: policy.places });
  const support = supportFor(policy, table, current);
  const row = selectedRow(table);
  return row && { support: support.id, ...filledFrom(row, support, table, topicsOf(policy)) };
}

/**
 * The support asked for, if it is the policy's and the table has a column for it, else the policy's for which its
 * audit prefers the rule, else the policy's first.
 */
function supportFor(policy: Policy, { ledger }: ReadTable, current: Support): Support {
  const own = supports.filter((support) => support.policy === policy);
  const [first] = own;
  if (!first) throw new NoSupport(policy);
  const isThere = ({ name }: Input) => ledger.columns.some(({ field }) => field?.id === name);
  if (own.includes(current) && current.rules[0].requiresAnyOf.some(isThere)) return current;
  if (!policy.audit) return first;
  const { rule } = auditRule(policy, ledger);
  return own.find(({ rules }) => rules.includes(rule)) ?? first;
}

function filledFrom(
  row: LedgerRow,
  { rules: [rule] }: Support,
  table: ReadTable,
  topics: readonly Topic[]
) {
  const { inputs, error, errorAddress = "" } = inputsOfRow({ rule, topics }, row);
  const typed: Record<string, string> = {};
  const cells: Record<string, RowSource["cells"][string]> = {};
  const taken: { heading: string; address: string }[] = [];
  const unread: { address: string; error: JigaiError }[] = [];
  for (const { input, cell, column } of rowCells(rule, row, table.ledger)) {
    if (cell.error) unread.push({ address: cell.address, error: cell.error });
    const value = inputs[input.name];
    const text = value === undefined ? "" : typedFor(value);
    if (text) {
      typed[input.name] = text;
      taken.push({ heading: column.heading, address: cell.address });
    }
    const reference = referenceTo(input, cell, column, value);
    if (reference) cells[input.name] = { ...reference, typed: text };
  }
  if (error && !unread.some(({ address }) => address === errorAddress)) {
    unread.push({ address: errorAddress, error });
  }
  const { sheetId, grid, selection } = table;
  return {
    ...{ typed, taken, unread },
    source: { sheetId, sheet: grid.name, row: row.number, selection, cells },
    ...{ firm: textIn(row, "firm"), project: textIn(row, "project") },
  };
}

/** A value as one would type it. */
function typedFor(value: InputValue): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (isAmount(value)) return value.toFixed();
  return typeof value === "object" && "name" in value ? value.name : String(value);
}
