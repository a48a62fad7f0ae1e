import { addressOf } from "../../../../core/ledger";
import type { Sheet, UsedCells } from "../../../../sheet/sheet";
import { callOf } from "../../../formula/callOf";
import { explainableCall } from "../../../formula/explainable";
import { explainCall, refersToCells, type ExplainedCall } from "./explainCall";
import { explainRow, type ExplainedRow } from "./explainRow";

/** What the selected cell turned out to be. */
export type Selected =
  | ({
      readonly kind: "call";
      readonly sheetId: string;
      readonly address: string;
      /** The cell's formula as it stands. */
      readonly cell: string;
      /** The call is only part of the formula. */
      readonly isPart: boolean;
      /** Has the calculation written into the sheet. */
      readonly formula: string;
    } & Omit<ExplainedCall, "args">)
  | ({ readonly kind: "row"; readonly sheetId: string } & ExplainedRow)
  /** Nothing that could be explained. */
  | { readonly kind: "nothing" };

/**
 * Explains the selected cell: the call of ours in its formula, or else the ledger's row that it is in.
 *
 * @param readUsed the cells of a sheet, only asked for where they are needed
 * @throws SheetError as the sheet's own methods
 */
export async function explainSelected(
  sheet: Pick<Sheet, "readSelection">,
  readUsed: (sheetId: string) => Promise<UsedCells>
): Promise<Selected> {
  const { sheetId, row, columns, firstCell } = await sheet.readSelection();
  const column = columns[0]!;
  const found = explainableCall(firstCell);
  if (found) {
    const grid = refersToCells(found) ? (await readUsed(sheetId)).grid : undefined;
    const { args, ...explained } = explainCall(found, grid);
    const ofCall = args === "" ? [] : [{ ref: args }];
    return {
      kind: "call",
      sheetId,
      address: addressOf(row, column),
      cell: String(firstCell),
      isPart: !found.isWhole,
      formula: callOf("JG_EXPLAIN", [explained.name, ...ofCall]),
      ...explained,
    };
  }
  if (firstCell === "") return { kind: "nothing" };
  const here = { top: row, left: column, bottom: row, right: column };
  const ofRow = explainRow({ ...(await readUsed(sheetId)), selection: here });
  return ofRow ? { kind: "row", sheetId, ...ofRow } : { kind: "nothing" };
}
