import type { InputValue } from "../input";

/** A word, place, rank or day by number: what stands in its column in place of the value. */
export class Codes {
  /** Of the rows of a block; -1 is blank. */
  readonly at: Int32Array;
  private readonly values: InputValue[] = [];
  private readonly tables: ((value: InputValue, code: number) => void)[] = [];

  constructor(rows: number) {
    this.at = new Int32Array(rows).fill(BLANK);
  }

  /** The number of a value that is new. */
  add(value: InputValue): number {
    const code = this.values.push(value) - 1;
    for (const enter of this.tables) enter(value, code);
    return code;
  }

  /** Are there so many that a table of them is no help any more? */
  get isFull(): boolean {
    return this.values.length > MOST_VALUES;
  }

  /** What each value comes to, by its number; those that are still to come, too. */
  table(of: (value: InputValue) => number): readonly number[] {
    const table: number[] = [];
    const enter = (value: InputValue, code: number) => (table[code] = of(value));
    this.tables.push(enter);
    this.values.forEach(enter);
    return table;
  }
}

export const BLANK = -1;

/** As many different values as are kept from one call to the next: more than there are places, words or working days. */
const MOST_VALUES = 20_000;
