import type { JigaiError } from "../../error";
import { BLOCK } from "./column";

const TAKEN = 0;
const BY_ITSELF = 1;
const REFUSED = 2;

/** The rows of a block that take no part: those that have to be worked out by themselves, and those that can't be read. */
export class Aside {
  private readonly how = new Uint8Array(BLOCK);
  private readonly errors: JigaiError[] = [];

  clear(rows: number): void {
    this.how.fill(TAKEN, 0, rows);
  }

  /** Leaves a row to itself, whatever else was found in it. */
  leave(row: number): void {
    this.how[row] = BY_ITSELF;
  }

  /** Has an error stand for a row, unless something before it tells otherwise. */
  refuse(row: number, error: JigaiError): void {
    if (this.how[row] !== TAKEN) return;
    this.how[row] = REFUSED;
    this.errors[row] = error;
  }

  isTaken(row: number): boolean {
    return this.how[row] === TAKEN;
  }

  /** What is wrong with a row that isn't taken; undefined where it is to be worked out by itself. */
  errorOf(row: number): JigaiError | undefined {
    return this.how[row] === REFUSED ? this.errors[row] : undefined;
  }
}
