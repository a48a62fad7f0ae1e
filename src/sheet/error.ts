export type SheetErrorCode =
  | "busy" // a cell is being edited
  | "notCells" // a chart or picture is selected
  | "unevenRows" // the parts of a selection do not cover the same rows
  | "tooManyRows"
  | "occupied" // the target is no longer empty
  | "protected"
  | "noRoom" // no column left on the right, or the block would reach past the sheet's edge
  | "gone" // the sheet has been deleted since
  | "otherSheet" // another sheet is on show by now than the one that was read
  | "changed" // what was written has been changed or moved since; `detail` is such a cell
  | "cancelled" // by the AbortSignal; nothing is left of what had been written
  | "unsupported" // this spreadsheet can't do it, for example draw a chart
  | "other";

/** A failure that the pane explains in its own language; `detail` is the spreadsheet's own message. */
export class SheetError extends Error {
  constructor(
    readonly code: SheetErrorCode,
    readonly detail = ""
  ) {
    super(detail || code);
    this.name = "SheetError";
  }
}

/** @throws SheetError cancelled */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SheetError("cancelled");
}

/** Is it one of ours? One that comes out of another window is of a class of its own. */
export function isSheetError(error: unknown): error is SheetError {
  return (error as Partial<SheetError> | null | undefined)?.name === "SheetError";
}
