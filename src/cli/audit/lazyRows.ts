/**
 * A map from row to what becomes of it, worked out when it is asked for: the edits of a million rows are
 * never held at once. Keys stand in the order of the rows.
 */
export class LazyRows<T> implements ReadonlyMap<number, T> {
  constructor(
    private readonly rows: readonly number[],
    private readonly find: (row: number) => T | undefined
  ) {}

  get size(): number {
    return this.rows.length;
  }

  get(row: number): T | undefined {
    return this.find(row);
  }

  has(row: number): boolean {
    return this.find(row) !== undefined;
  }

  keys(): ReturnType<ReadonlyMap<number, T>["keys"]> {
    return this.rows.values();
  }

  *values(): ReturnType<ReadonlyMap<number, T>["values"]> {
    for (const row of this.rows) yield this.find(row)!;
  }

  *entries(): ReturnType<ReadonlyMap<number, T>["entries"]> {
    for (const row of this.rows) yield [row, this.find(row)!];
  }

  [Symbol.iterator](): ReturnType<ReadonlyMap<number, T>["entries"]> {
    return this.entries();
  }

  forEach(visit: (value: T, row: number, map: ReadonlyMap<number, T>) => void): void {
    for (const row of this.rows) visit(this.find(row)!, row, this);
  }
}
