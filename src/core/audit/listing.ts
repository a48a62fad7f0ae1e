/** A list that is cut where nobody would read on. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** How many there are. */
  readonly count: number;
}

/** Takes down as many as people would read, and counts the rest. */
export class Listing<T> implements Listed<T> {
  readonly items: T[] = [];
  count = 0;

  constructor(private readonly most: number) {}

  add(item: T): void {
    if (this.count++ < this.most) this.items.push(item);
  }
}
