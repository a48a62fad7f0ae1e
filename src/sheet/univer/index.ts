/** The workbench's grid behind the small interface of sheet.ts. Only the workbench may import this: it is large. */
import { SheetError } from "../error";
import type { Sheet } from "../sheet";
import { addSheet } from "./addSheet";
import { colour } from "./colour";
import { onCellsChanged, onSelectionChanged } from "./events";
import { goTo } from "./goTo";
import type { GridSource } from "./gridSource";
import { readFormulas } from "./readFormulas";
import { readSelection } from "./readSelection";
import { readUsed } from "./readUsed";
import { removeSheet } from "./removeSheet";
import { writeBlock } from "./writeBlock";

export { endEditing } from "./endEditing";
export { selecting } from "./events";
export type { GridSource, OpenGrid } from "./gridSource";

/** The sheet of whatever grid is there: one object, however often the grid is made anew. */
export function univerSheet(source: GridSource): Sheet {
  return {
    readSelection: () => checked(readSelection(source)),
    onSelectionChanged: async (listener) => onSelectionChanged(source, listener),
    readUsed: (task = {}) => checked(readUsed(source, task)),
    readFormulas: (sheetId, area, task = {}) => checked(readFormulas(source, sheetId, area, task)),
    writeBlock: (...block) => checked(writeBlock(source, ...block)),
    addSheet: (...sheet) => checked(addSheet(source, ...sheet)),
    removeSheet: (sheetId) => checked(removeSheet(source, sheetId)),
    filter: () => Promise.reject(new SheetError("unsupported")),
    addChart: () => Promise.reject(new SheetError("unsupported")),
    colour: (...cells) => checked(colour(source, ...cells)),
    comment: () => Promise.reject(new SheetError("unsupported")),
    goTo: (...cell) => checked(goTo(source, ...cell)),
    onCellsChanged: async (listener) => onCellsChanged(source, listener),
  };
}

/** @throws SheetError whatever goes wrong */
async function checked<T>(task: Promise<T>): Promise<T> {
  try {
    return await task;
  } catch (error) {
    if (error instanceof SheetError) throw error;
    throw new SheetError("other", String(error));
  }
}
