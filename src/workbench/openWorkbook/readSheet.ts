import type { Place, SheetInfo, Workbook } from "../../workbook";
import type { GridRoom } from "./GridRoom";
import { SheetContents } from "./SheetContents";
import { pixelsOfCharacters, pixelsOfPoints } from "./sizes";
import type { SheetDescription } from "./workbookDescription";

/** One sheet of the workbook. @throws UnreadableWorkbook */
export function readSheet(
  workbook: Workbook,
  info: SheetInfo,
  known: ReadonlySet<string>,
  room: GridRoom
): SheetDescription {
  const contents = new SheetContents(known, room);
  const view = workbook.view(info, contents);
  const { defaultColumnWidth: width, defaultRowHeight: height } = view;
  const defaultRowHeight = height && pixelsOfPoints(height);
  const described = contents.describe(defaultRowHeight);
  const within = (place: Place | undefined) =>
    place && place.row < described.rowCount && place.column < described.columnCount
      ? place
      : undefined;
  return {
    name: info.name,
    hidden: info.hidden,
    showGridLines: view.showGridLines,
    tabColour: view.tabColour,
    ...described,
    defaultColumnWidth: width && pixelsOfCharacters(width),
    defaultRowHeight,
    frozen: view.frozen,
    selected: within(view.selected),
    scrolledTo: within(view.scrolledTo),
  };
}
