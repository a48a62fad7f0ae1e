import type { Area } from "../../workbook";

/**
 * Looks cells up among areas that don't overlap, going down the sheet: however many and however large they are,
 * only those that reach the row at hand are held. Of two that overlap the upper one, or the left one, stays.
 */
export class AreaSweep {
  /** Those that don't, in the order of their tops. */
  readonly kept: Area[] = [];
  private readonly waiting: readonly Area[];
  private next = 0;
  /** By their columns; some may have ended above. */
  private readonly active: Area[] = [];

  constructor(areas: readonly Area[]) {
    this.waiting = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** The area that a cell lies in; rows must be asked for from above to below. */
  at(row: number, column: number): Area | undefined {
    this.goTo(row);
    const found = this.active[this.firstEndingAt(column)];
    return found && found.left <= column && row <= found.bottom ? found : undefined;
  }

  /** Takes up what begins in this row or above. */
  goTo(row: number): void {
    for (; (this.waiting[this.next]?.top ?? Infinity) <= row; this.next++) {
      const area = this.waiting[this.next]!;
      const from = this.firstEndingAt(area.left);
      let to = from;
      while ((this.active[to]?.left ?? Infinity) <= area.right && !reaches(this.active[to], area))
        to++;
      if ((this.active[to]?.left ?? Infinity) <= area.right) continue;
      this.active.splice(from, to - from, area);
      this.kept.push(area);
    }
  }

  /** The place of the first area that doesn't end left of a column. */
  private firstEndingAt(column: number): number {
    let [low, high] = [0, this.active.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.active[middle]!.right < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function reaches(above: Area | undefined, { top }: Area): boolean {
  return above !== undefined && above.bottom >= top;
}
