import type { Listed } from "./fileAudit";

/** Takes down as many as people would read, and counts the rest. */
export class Listing<T> implements Listed<T> {
  readonly items: T[] = [];
  count = 0;

  constructor(private readonly most: number) {}

  add(item: T): void {
    if (this.count++ < this.most) this.items.push(item);
  }
}
