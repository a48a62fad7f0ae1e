/** Excel behind the small interface of sheet.ts. Nothing outside this folder and connect.ts knows Office.js. */
import type { Sheet } from "../sheet";
import { addChart } from "./addChart";
import { addSheet } from "./addSheet";
import { colour } from "./colour";
import { comment } from "./comment";
import { onCellsChanged, onSelectionChanged } from "./events";
import { filter } from "./filter";
import { goTo } from "./goTo";
import { readFormulas } from "./readFormulas";
import { readSelection } from "./readSelection";
import { readUsed } from "./readUsed";
import { removeSheet } from "./removeSheet";
import { run } from "./run";
import { writeBlock } from "./writeBlock";

/** The sheet of the Excel that the pane stands beside. */
export const excelSheet: Sheet = {
  readSelection: () => run(readSelection),
  onSelectionChanged,
  readUsed: (task = {}) => run((context) => readUsed(context, task)),
  readFormulas: (sheetId, area, task = {}) =>
    run((context) => readFormulas(context, sheetId, area, task)),
  writeBlock,
  addSheet: (...sheet) => run((context) => addSheet(context, ...sheet)),
  removeSheet: (sheetId) => run((context) => removeSheet(context, sheetId)),
  filter: (...list) => run((context) => filter(context, ...list)),
  addChart,
  colour,
  comment,
  goTo: (sheetId, row, column) => run((context) => goTo(context, sheetId, row, column)),
  onCellsChanged,
};
