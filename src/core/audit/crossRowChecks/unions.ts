/** Rows that belong together, directly or through others. */
export class Unions {
  private readonly parents: Int32Array;

  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, i) => i);
  }

  /** The first row of those that this one belongs with. */
  rootOf(row: number): number {
    const { parents } = this;
    let root = row;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  }

  /** Rows with the same number, if it isn't negative, belong together. */
  joinAlike(numbers: readonly number[]): void {
    const first = new Map<number, number>();
    numbers.forEach((number, row) => {
      if (number < 0) return;
      const other = first.get(number);
      if (other === undefined) first.set(number, row);
      else this.join(other, row);
    });
  }

  private join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)];
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }
}

/** The places in a list that hold the same number, in order, where several do and it isn't negative. */
export function alike(numbers: readonly number[]): number[][] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const groups = new Map<number, number[]>();
  numbers.forEach((number, i) => {
    if (number < 0 || counts.get(number)! < 2) return;
    const group = groups.get(number);
    if (group) group.push(i);
    else groups.set(number, [i]);
  });
  return [...groups.values()];
}
