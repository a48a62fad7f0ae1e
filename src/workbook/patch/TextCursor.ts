import { LONGEST_HELD } from "../limits";
import { UnreadableWorkbook } from "../unreadable";

/**
 * Copies a text piece by piece, with changes: what isn't replaced is kept as it stands. Places count from the
 * text's beginning; only what isn't settled yet is held.
 */
export class TextCursor {
  private text = "";
  /** Place of the first character held. */
  private from = 0;
  /** Everything before this place was kept or replaced. */
  private settled = 0;
  private output = "";

  append(chunk: string): void {
    this.text += chunk;
  }

  /** Where the tag begins that ends here. */
  tagStart(end: number): number {
    return this.from + this.text.lastIndexOf("<", end - this.from - 1);
  }

  slice(from: number, to: number): string {
    return this.text.slice(from - this.from, to - this.from);
  }

  /** Puts something in place of a tag or element. */
  replace(from: number, to: number, text: string): void {
    this.keep(from);
    this.settled = to;
    this.output += text;
  }

  /**
   * What is ready; it ends before the last tag, or before a place that may still change.
   * @throws UnreadableWorkbook (too-large) where too much would have to be held
   */
  take(hold?: number): string {
    this.keep(Math.max(this.settled, hold ?? this.from + this.text.lastIndexOf("<")));
    const ready = this.cut();
    if (this.text.length > LONGEST_HELD) throw new UnreadableWorkbook("too-large");
    return ready;
  }

  /** All the rest. */
  finish(): string {
    this.keep(this.from + this.text.length);
    return this.cut();
  }

  /** Copies everything up to a place. */
  private keep(to: number): void {
    this.output += this.slice(this.settled, to);
    this.settled = to;
  }

  private cut(): string {
    const ready = this.output;
    this.text = this.text.slice(this.settled - this.from);
    this.from = this.settled;
    this.output = "";
    return ready;
  }
}
