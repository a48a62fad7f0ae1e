/** Why a file can't be opened as a workbook. */
export type UnreadableReason =
  | "empty"
  | "old-xls"
  | "encrypted"
  | "binary-xlsb"
  | "other-package"
  | "text"
  | "damaged"
  | "too-large"
  | "not-found";

/** A file that is not a workbook we can read; the texts tell people what to do about each reason. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`unreadable workbook: ${reason}`);
    this.name = "UnreadableWorkbook";
  }
}
