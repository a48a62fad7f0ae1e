import { Amount, IN_WAN, roundHalfUp, ZERO, type AmountUnit } from "../../../amount";

/** A column of more decimals than this holds what was never rounded. */
const MOST_DECIMALS = 4;

const HALF = new Amount("0.5");

/**
 * To how many decimals a column states its figures. A number drops its last noughts: where most figures of a column have
 * two decimals, 26 is 26.00; where some have one and few two, 26 is anything that rounds to it.
 */
export class Precision {
  /** By decimals how many figures have so many. */
  private readonly counts: number[] = [];
  private count = 0;

  /** @param unit in which the column states amounts; none for other figures */
  constructor(private readonly unit?: AmountUnit) {}

  add(figure: Amount): void {
    const decimals = this.decimalsOf(figure);
    this.counts[decimals] = (this.counts[decimals] ?? 0) + 1;
    this.count++;
  }

  /** As many as the figure has, or as the column has throughout. */
  decimals(figure: Amount): number {
    const own = this.decimalsOf(figure);
    const most = this.counts.length - 1;
    const isThroughout = most <= MOST_DECIMALS && (this.counts[most] ?? 0) * 2 >= this.count;
    return isThroughout ? Math.max(own, most) : own;
  }

  /** How far the figure may be from what it was rounded from; amounts in 万元. */
  half(figure: Amount): Amount {
    return HALF.times(new Amount(10).pow(-this.decimals(figure))).times(this.inWan);
  }

  /** What the column would state for an amount or rate that was worked out, to the decimals of `like`. */
  rounded(value: Amount, like: Amount): Amount {
    return roundHalfUp(value, this.half(like).times(2));
  }

  private decimalsOf(figure: Amount): number {
    return figure.equals(ZERO) ? 0 : figure.div(this.inWan).decimalPlaces();
  }

  private get inWan(): Amount {
    return this.unit ? IN_WAN[this.unit] : new Amount(1);
  }
}
