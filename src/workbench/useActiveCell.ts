import { useEffect, useState } from "react";
import { selecting } from "../sheet/univer";
import type { Grid } from "./grid/createGrid";

/** The selected cell: its address, and the message where one of our functions gave it an error. */
export interface ActiveCell {
  address: string;
  message: string | undefined;
}

/** Follows the selection and every calculation. */
export function useActiveCell(grid: Grid | null): ActiveCell | undefined {
  const [cell, setCell] = useState<ActiveCell>();
  useEffect(() => {
    setCell(undefined);
    if (!grid) return undefined;
    const { univerAPI } = grid;
    const update = () => setCell(readActiveCell(grid));
    const listeners = [
      univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id }) => {
        if (selecting.has(id)) update();
      }),
      univerAPI.getFormula().calculationResultApplied(update),
    ];
    return () => listeners.forEach((listener) => listener.dispose());
  }, [grid]);
  return cell;
}

function readActiveCell({ univerAPI, messages }: Grid): ActiveCell | undefined {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveCell();
  if (!sheet || !range) return undefined;
  const place = { sheetId: sheet.getSheetId(), row: range.getRow(), column: range.getColumn() };
  return {
    address: range.getA1Notation(),
    message: messages.at(place, String(range.getValue() ?? "")),
  };
}
