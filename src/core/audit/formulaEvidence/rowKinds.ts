import { contentOf, type Grid } from "../../grid/grid";
import {
  isColumnNumbers,
  isDerived,
  isRemark,
  isSectionHeading,
  isSectionNumber,
  sumKind,
} from "../../ledger/rowKind";

/** What stands in a row: figures of one thing, a sum of several, what sums leave out, or no figures at all. */
export type KindOfRow = "data" | "total" | "subtotal" | "besides" | "heading";

/** 期初余额, 上年结转: what a sum of the period leaves out. */
const CARRIED = /^(?:期初|年初|月初|上[年期月])(?:数|余额|结[转余存].*)?$|^结转|^结余$/;

/** So many cells at the beginning of a row may say what it is. */
const LABELS = 12;

/** Tells rows of data from others, by their names and by the formulas in them. */
export class RowKinds {
  private readonly known = new Map<number, KindOfRow>();

  /** @param withSums rows in which a formula adds up its column */
  constructor(
    private readonly grid: Grid,
    private readonly withSums: ReadonlySet<number>
  ) {}

  of(row: number): KindOfRow {
    let kind = this.known.get(row);
    if (!kind) this.known.set(row, (kind = this.read(row)));
    return kind;
  }

  private read(row: number): KindOfRow {
    const cells = this.grid.rows[row] ?? [];
    const labels = cells
      .slice(0, LABELS)
      .filter((cell): cell is string => typeof cell === "string");
    const named = kindOfLabels(labels);
    if (named) return named;
    if (this.withSums.has(row)) return "subtotal";
    const filled = cells.filter((cell) => contentOf(cell) !== null);
    return isColumnNumbers(filled) || isYears(filled.map(contentOf)) ? "heading" : "data";
  }
}

function kindOfLabels(labels: readonly string[]): KindOfRow | undefined {
  for (const [i, label] of labels.entries()) {
    const kind = sumKind(label, i === 0);
    if (kind === "total" || kind === "subtotal") return kind;
    if (i > 0) continue;
    if (kind === "ofWhich" || isDerived(label) || isRemark(label)) return "besides";
    if (CARRIED.test(label.replace(/\s/g, ""))) return "besides";
    if (isSectionHeading(label) || isSectionNumber(label)) return "subtotal";
  }
  return undefined;
}

/** 项目 | 2017 | 2018: numbers that head columns. */
function isYears(contents: readonly unknown[]): boolean {
  const numbers = contents.filter((content): content is number => typeof content === "number");
  return (
    numbers.length > 0 &&
    numbers.every((each) => Number.isInteger(each) && each >= 1900 && each <= 2100)
  );
}
