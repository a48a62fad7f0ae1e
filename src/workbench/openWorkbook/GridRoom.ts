import { UnreadableWorkbook } from "../../workbook";

/** Cells with something in them: half of what a browser's tab has room for, everything of it held several times. */
const MOST_CELLS = 1 << 20;
/** Blank cells that look like something. Some programs draw a frame around every row that there is. */
const MOST_BLANKS = 1 << 18;
/** Merged cells, and the cells beneath them: the grid keeps each. */
const MOST_MERGES = 1 << 16;
const MOST_COVERED = 1 << 21;

/** How much of a workbook the grid still takes, all its sheets together. */
export class GridRoom {
  private cells = 0;
  private blanks = 0;
  private merges = 0;
  private covered = 0;

  /** @throws UnreadableWorkbook (too-large) */
  takeCell(): void {
    if (++this.cells > MOST_CELLS) throw new UnreadableWorkbook("too-large");
  }

  /** Is there room for one more? Where not, only a frame or a colour is missing. */
  takesBlank(): boolean {
    return ++this.blanks <= MOST_BLANKS;
  }

  /** @throws UnreadableWorkbook (too-large) */
  takeMerge(): void {
    if (++this.merges > MOST_MERGES) throw new UnreadableWorkbook("too-large");
  }

  /** @throws UnreadableWorkbook (too-large) */
  takeCovered(cells: number): void {
    this.covered += cells;
    if (this.covered > MOST_COVERED) throw new UnreadableWorkbook("too-large");
  }
}
