import type { ResultCell } from "./gridResult";

/** A cell of the grid. */
export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

/**
 * The messages of the errors that our functions last gave, by the cell they stand in. A function that spills
 * leaves a message for every cell it fills.
 */
export class ErrorMessages {
  /** The formula's cell → function → its last result. Several functions may stand in one formula. */
  private readonly results = new Map<string, Map<string, ResultCell[][]>>();
  /** How far a result may reach from its formula's cell: nothing further off needs looking at. */
  private readonly spilling = new Map<string, Place>();

  /** Keeps what a function in the formula of a cell gave, in place of what it gave before. */
  keep(place: Place, functionName: string, result: ResultCell[][]): void {
    const key = keyOf(place);
    const kept = this.results.get(key) ?? new Map<string, ResultCell[][]>();
    kept.delete(functionName);
    if (result.some((row) => row.some((cell) => "error" in cell && cell.message)))
      kept.set(functionName, result);
    if (kept.size === 0) {
      this.results.delete(key);
      this.spilling.delete(key);
      return;
    }
    this.results.set(key, kept);
    if (result.length > 1 || (result[0]?.length ?? 0) > 1) this.spilling.set(key, place);
  }

  /** The message behind the error that a cell shows, if one of our functions gave it. */
  at(place: Place, shown: string): string | undefined {
    const own = this.messageOf(place, place, shown);
    if (own) return own;
    for (const origin of this.spilling.values()) {
      if (origin.sheetId !== place.sheetId) continue;
      const message = this.messageOf(origin, place, shown);
      if (message) return message;
    }
    return undefined;
  }

  private messageOf(origin: Place, place: Place, shown: string): string | undefined {
    for (const result of this.results.get(keyOf(origin))?.values() ?? []) {
      const cell = result[place.row - origin.row]?.[place.column - origin.column];
      if (cell && "error" in cell && cell.error === shown && cell.message) return cell.message;
    }
    return undefined;
  }
}

function keyOf({ sheetId, row, column }: Place): string {
  return `${sheetId}:${row}:${column}`;
}
