/** WPS Spreadsheets behind the small interface of sheet.ts, over the object model that its add-ins get. */
import type { Sheet } from "../sheet";
import { addChart } from "./addChart";
import { addSheet } from "./addSheet";
import { colour } from "./colour";
import { comment } from "./comment";
import { onCellsChanged, onSelectionChanged } from "./events";
import type { Application } from "./objects";
import { readFormulas } from "./readFormulas";
import { readSelection } from "./readSelection";
import { readUsed } from "./readUsed";
import { removeSheet } from "./removeSheet";
import { run, sheetOf, sheetToWrite } from "./run";
import { cellAt, sheetRange } from "./sheetRange";
import { writeBlock } from "./writeBlock";

/** The sheet of the WPS that the pane stands beside. */
export function wpsSheet(application: Application): Sheet {
  const wps = { application };
  return {
    readSelection: () => run(wps, () => readSelection(wps)),
    onSelectionChanged: async (listener) => onSelectionChanged(wps, listener),
    readUsed: (task = {}) => run(wps, () => readUsed(wps, task)),
    readFormulas: (sheetId, area, task = {}) =>
      run(wps, () => readFormulas(wps, sheetId, area, task)),
    writeBlock: (...block) => run(wps, () => writeBlock(wps, ...block)),
    addSheet: (...sheet) => run(wps, () => addSheet(wps, ...sheet)),
    removeSheet: (sheetId) => run(wps, () => removeSheet(wps, sheetId)),
    filter: (sheetId, list) =>
      run(wps, () => sheetRange(sheetToWrite(wps, sheetId), list).AutoFilter()),
    addChart: (chart) => run(wps, () => addChart(wps, chart)),
    colour: (...cells) => run(wps, () => colour(wps, ...cells)),
    comment: (...said) => run(wps, () => comment(wps, ...said)),
    goTo: (sheetId, row, column) =>
      run(wps, () => {
        const sheet = sheetOf(wps, sheetId);
        sheet.Activate();
        cellAt(sheet, row, column).Select();
      }),
    onCellsChanged: async (listener) => onCellsChanged(wps, listener),
  };
}
