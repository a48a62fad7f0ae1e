import type { Amount } from "../../amount";
import type { Column, Ledger, LedgerRow } from "../../ledger/ledger";
import type { Finding } from "../audit";
import { Precision } from "./relations/precision";
import type { RelationReport } from "./relations/report";
import { Running, type Mark, type Span } from "./running";
import { allSums, partAbove, sumOnShow, uncheckedSum, wrongSum } from "./texts";

/** What statistics measure and round, in whatever unit: each county's figure as well as their sum. */
const MEASURED: readonly string[] = [
  ...["current", "cumulative", "previous", "renovation", "industrial_investment"],
];

/** A figure that is wrong by what else its row says. */
export interface Correction {
  /** The field's id. */
  readonly field: string;
  /** The row's place among the rows of data, from 0. */
  readonly index: number;
  /** By how much it is too high; several where its row may be meant in several ways. */
  readonly by: readonly Amount[];
}

/** A sum of the ledger, and what it may be the sum of: one that fits makes it right, the first is named. */
interface Stated {
  readonly row: LedgerRow;
  spans: readonly Span[];
}

/**
 * The ledger's own sums, added up again, column by column:
 * - a subtotal is the data rows since the one before; where subtotals stand above their rows, until the next;
 * - a subtotal directly beside another is the sum of several, or of none;
 * - a total is all data rows, those until there, or those of its own part of the table;
 * - no part (其中) is more than the row that it is part of.
 *
 * A sum of the rows on show alone isn't wrong; it is said that the hidden ones aren't in it. Nor is one that counts once
 * what several rows repeat, such as the loan of a contract, one of the right figures where a row has a wrong one, or one
 * of statistics that is off by no more than its rows were rounded by.
 */
export class Sums {
  private readonly columns: readonly Column[];
  private readonly precisions: ReadonlyMap<Column, Precision>;
  private readonly running: Running;
  private readonly findings: Finding[] = [];
  private readonly stated: Stated[] = [];
  private readonly start: Mark;
  private lastSubtotal: Mark;
  /** Where sums of several subtotals may begin, the latest first. */
  private parts: readonly Mark[];
  /** What ends where the next subtotal, sum of several, or total begins. */
  private readonly open: { subtotal?: Span; part?: Span; total: Span };
  private whole?: LedgerRow;
  private style?: "above" | "below";
  private readonly counts = { rows: 0, off: 0, near: 0, unread: 0 };

  /** @param tolerance a difference up to this, in 万元, is none */
  constructor(
    ledger: Pick<Ledger, "columns">,
    private readonly tolerance: Amount
  ) {
    this.columns = ledger.columns.filter(
      ({ field }) => field?.kind === "amount" || field?.kind === "count"
    );
    this.running = new Running(this.columns.map(({ field }) => field!.id));
    const statistics = this.columns.filter(
      ({ field, unit }) => unit === "亿元" || MEASURED.includes(field!.id)
    );
    this.precisions = new Map(statistics.map((column) => [column, new Precision(column.unit)]));
    this.start = this.lastSubtotal = this.running.mark();
    this.parts = [this.start];
    this.open = { total: { from: this.start } };
  }

  /** Takes every row of the ledger, of whatever kind. */
  add(row: LedgerRow): void {
    const { kind } = row;
    if (kind === "data") this.running.add(row);
    if (kind === "data")
      this.precisions.forEach((each, { field }) => {
        const value = row.cells[field!.id]?.value;
        if (value !== undefined) each.add(value as Amount);
      });
    if (kind === "subtotal") this.addSubtotal(row, this.running.mark());
    if (kind === "total") this.addTotal(row, this.running.mark());
    if (kind === "ofWhich") this.checkPart(row);
    if (kind === "data" || kind === "subtotal" || kind === "total") this.whole = row;
  }

  /** @param corrections figures of rows that are known to be wrong */
  finish(corrections: readonly Correction[] = []): {
    readonly findings: Finding[];
    /** Left out where there are no sums. */
    readonly report?: RelationReport;
  } {
    for (const stated of this.stated) {
      for (const column of this.columns) this.check(stated, column, corrections);
    }
    const { rows, unread } = this.counts;
    return {
      findings: [...this.findings].sort((a, b) => a.rows[0]! - b.rows[0]!),
      ...(rows + unread > 0 && {
        report: { what: allSums(), isOfRows: false as const, ...this.counts },
      }),
    };
  }

  private addSubtotal(row: LedgerRow, here: Mark): void {
    this.style ??= here.rows === 0 ? "above" : "below";
    const isBesideAnother = this.whole?.kind === "subtotal";
    if (this.style === "above") {
      if (this.open.subtotal) this.open.subtotal.to = here;
      if (isBesideAnother) this.beginPart(here);
      this.open.subtotal = { from: here };
      this.stated.push({ row, spans: [this.open.subtotal] });
    } else if (isBesideAnother) {
      const several = this.parts.map((from) => ({ from, to: here }));
      this.stated.push({ row, spans: [...several, { from: here, to: here }] });
      this.parts = [here, ...this.parts];
    } else {
      this.stated.push({ row, spans: [{ from: this.lastSubtotal, to: here }] });
    }
    this.lastSubtotal = here;
  }

  /** The subtotal right above another one is the sum of that one and those that follow. */
  private beginPart(here: Mark): void {
    if (this.open.part) this.open.part.to = here;
    this.open.part = { from: here };
    this.stated[this.stated.length - 1]!.spans = [this.open.part, { from: here, to: here }];
  }

  /** A total may stand under its rows or above them, and a table may have one for each of its parts. */
  private addTotal(row: LedgerRow, here: Mark): void {
    const { start, open } = this;
    for (const span of [open.subtotal, open.part, open.total]) if (span) span.to = here;
    const before = open.total;
    Object.assign(open, { subtotal: undefined, part: undefined, total: { from: here } });
    this.lastSubtotal = here;
    this.parts = [here];
    this.stated.push({
      row,
      spans: [{ from: start }, { from: start, to: here }, before, open.total],
    });
  }

  private check({ row, spans }: Stated, column: Column, corrections: readonly Correction[]): void {
    const { field, heading } = column;
    const cell = row.cells[field!.id];
    if (!cell || (cell.value === undefined && !cell.error)) return;
    const at = { kind: "sumWrong", rows: [row.number], address: cell.address } as const;
    if (cell.error) {
      this.counts.unread++;
      this.findings.push({ ...at, text: uncheckedSum(heading, [cell.address]) });
      return;
    }
    const stated = cell.value as Amount;
    // Of a total, no rows at all are no part of the table.
    const found = spans
      .filter((span) => row.kind === "subtotal" || this.running.rowsIn(span) > 0)
      .map((span) => ({ ...this.running.sumIn(span, field!.id), span }));
    const [likeliest] = found;
    if (!likeliest) return;
    const readable = found.filter(({ unread }) => unread.length === 0);
    const ways = readable.flatMap(({ amount, once = amount, span }) =>
      [amount, once, ...this.corrected(amount, span, field!.id, corrections)].map((sum) => ({
        sum,
        span,
      }))
    );
    const isExact = ways.some(({ sum }) => stated.equals(sum));
    const isRight = isExact || ways.some(({ sum, span }) => this.isNear(stated, sum, span, column));
    if (isRight) {
      this.counts.rows++;
      if (!isExact) this.counts.near++;
      return;
    }
    const isMoney = field!.kind === "amount";
    // SUBTOTAL, and whoever filters, adds up what is on show.
    const onShow = readable.find(({ shown, span }) =>
      shown ? this.isNear(stated, shown, span, column) : false
    );
    const { amount, unread } = onShow ?? likeliest;
    const off = isMoney ? { amount: stated.minus(amount) } : {};
    this.counts[unread.length > 0 ? "unread" : "rows"]++;
    if (onShow) {
      const text = sumOnShow(heading, stated, amount, isMoney);
      const lacking = isMoney ? { amount: amount.minus(stated) } : {};
      this.findings.push({ ...at, kind: "sumOnShow", text, ...lacking });
      return;
    }
    if (unread.length === 0) this.counts.off++;
    this.findings.push(
      unread.length > 0
        ? { ...at, text: uncheckedSum(heading, unread) }
        : { ...at, text: wrongSum(heading, stated, amount, isMoney), ...off }
    );
  }

  /** Is it the sum, within the tolerance, or within what its rows were rounded by? */
  private isNear(stated: Amount, sum: Amount, span: Span, column: Column): boolean {
    const off = stated.minus(sum).abs();
    const precision = this.precisions.get(column);
    return (
      off.lessThanOrEqualTo(this.tolerance) ||
      (precision !== undefined &&
        off.lessThanOrEqualTo(precision.half(stated).times(this.running.rowsIn(span) + 1)))
    );
  }

  /** What a span comes to with the right figures, in each of the ways in which these may be meant. */
  private corrected(
    sum: Amount,
    { from, to }: Span,
    field: string,
    corrections: readonly Correction[]
  ): Amount[] {
    const own = corrections.filter(
      (each) =>
        each.field === field && each.index >= from.rows && each.index < (to?.rows ?? Infinity)
    );
    const ways = Math.max(0, ...own.map(({ by }) => by.length));
    return Array.from({ length: ways }, (_, way) =>
      own.reduce((rest, { by }) => rest.minus(by[Math.min(way, by.length - 1)]!), sum)
    );
  }

  private checkPart(row: LedgerRow): void {
    for (const { field, heading } of this.columns) {
      const part = row.cells[field!.id];
      const whole = this.whole?.cells[field!.id]?.value as Amount | undefined;
      const amount = part?.value as Amount | undefined;
      if (!part || !amount || !whole || amount.minus(whole).lessThanOrEqualTo(this.tolerance))
        continue;
      this.findings.push({
        kind: "sumWrong",
        rows: [row.number],
        address: part.address,
        text: partAbove(heading, amount, whole, field!.kind === "amount"),
        ...(field!.kind === "amount" && { amount: amount.minus(whole) }),
      });
    }
  }
}
