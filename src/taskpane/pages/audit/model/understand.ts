import type { CheckedTable, Listed, ReportedColumn } from "../../../../core/audit";
import { Listing } from "../../../../core/audit/listing";
import { Remarks } from "../../../../core/audit/remarks";
import { reportedColumns } from "../../../../core/audit/tally";
import { JigaiError } from "../../../../core/error";
import { addressOf } from "../../../../core/grid/address";
import { contentOf, isFilled } from "../../../../core/grid/grid";
import type {
  FieldOverrides,
  LedgerNote,
  LedgerRow,
  RowKind,
} from "../../../../core/ledger/ledger";
import { USUAL_TOLERANCE } from "../../../../core/audit/tolerance";
import type { Text } from "../../../../core/text";
import { auditRule, choosePolicy, type Policy } from "../../../../policies";
import type { LongTask, UsedCells } from "../../../../sheet/sheet";
import { tableIn, type ReadTable } from "../../../reading/tableIn";
import { inSlices } from "./slices";

/** More rows left out than this nobody reads one by one; they are counted. */
const MOST_LISTED = 2000;

/** What the user says of the table, where it was understood wrongly or not at all. */
export interface Corrections {
  /** Left out: told from the ledger. */
  readonly policy?: Policy;
  /** Column letters → a field's id, or 忽略. */
  readonly overrides: FieldOverrides;
}

/** A row that is no project. */
export interface LeftOutRow {
  readonly address: string;
  readonly kind: Exclude<RowKind, "data">;
  /** What stands first in it. */
  readonly shown: string;
  /** Why it isn't what it may seem, where that isn't plain. */
  readonly note?: Text;
}

/** A table as it was understood. */
export interface Understanding {
  readonly used: UsedCells;
  readonly table: ReadTable;
  readonly corrections: Corrections;
  /** What the calculation goes by; undefined where the ledger doesn't tell. */
  readonly policy?: Policy;
  readonly reported: readonly ReportedColumn[];
  readonly dataRows: number;
  readonly leftOut: Listed<LeftOutRow>;
  readonly remarks: Pick<Remarks, "notes" | "unreadable">;
  /** What keeps the policy's rules from going by these columns. */
  readonly problem?: JigaiError;
  /** Its sums and relations, with the usual tolerance, where there are no amounts that the policy can recompute. */
  readonly addedUp?: CheckedTable["audit"];
}

/**
 * Finds the table around the selection and tells what it is about.
 *
 * @throws JigaiError noLedger
 * @throws SheetError cancelled
 */
export async function understand(
  used: UsedCells,
  corrections: Corrections,
  task?: LongTask
): Promise<Understanding> {
  const { overrides } = corrections;
  const bare = tableIn(used, { overrides });
  const policy = corrections.policy ?? choosePolicy(bare.ledger);
  const table = policy ? tableIn(used, { overrides, places: policy.places }) : bare;
  const { ledger } = table;
  const remarks = new Remarks(ledger.notes);
  const leftOut = new Listing<LeftOutRow>(MOST_LISTED);
  const reported = reportedColumns(ledger);
  const problem = policy && problemWith(policy, ledger.columns);
  const auditor =
    !policy || problem || reported.length === 0 ? await tableAuditor(ledger) : undefined;
  let dataRows = 0;
  await inSlices(
    ledger.rows(),
    ledger.area.bottom - ledger.headingRows[1],
    (row) => {
      if (row.kind === "data") dataRows++;
      else if (row.kind !== "blank" || row.note) leftOut.add(leftOutRow(row, table));
      auditor?.add(row);
      remarks.add(row.kind === "data" ? row : { cells: row.cells });
    },
    task
  );
  return {
    used,
    table,
    corrections,
    ...(policy && { policy }),
    reported,
    dataRows,
    leftOut,
    remarks,
    ...(problem && { problem }),
    ...(auditor && { addedUp: auditor.finish().audit }),
  };
}

function problemWith(
  policy: Policy,
  columns: ReadTable["ledger"]["columns"]
): JigaiError | undefined {
  try {
    auditRule(policy, { columns });
    return undefined;
  } catch (error) {
    if (error instanceof JigaiError) return error;
    throw error;
  }
}

async function tableAuditor(ledger: ReadTable["ledger"]) {
  const { TableAuditor } = await import(
    /* webpackChunkName: "audit" */ "../../../../core/audit/tableAuditor"
  );
  return new TableAuditor(ledger, USUAL_TOLERANCE);
}

function leftOutRow({ number, kind, note }: LedgerRow, { grid, ledger }: ReadTable): LeftOutRow {
  const cells = grid.rows[number - 1] ?? [];
  const first = cells.findIndex((cell, column) => column >= ledger.area.left && isFilled(cell));
  return {
    address: addressOf(number - 1, Math.max(first, ledger.area.left)),
    kind: kind as LeftOutRow["kind"],
    shown: first < 0 ? "" : String(contentOf(cells[first])).trim(),
    ...(note && { note: (note as LedgerNote).text }),
  };
}
