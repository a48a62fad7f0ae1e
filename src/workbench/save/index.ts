export type { GridState, Spill } from "./gridState";
export { OtherCalendar, saveWorkbook, type OpenedFile, type SavedFile } from "./saveWorkbook";
export { isWhole, type Unsaved } from "./unsaved";
