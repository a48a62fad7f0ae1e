import { UnreadableWorkbook } from "../unreadable";

/** How many characters may still be held. */
export class TextBudget {
  private taken = 0;

  constructor(private readonly most: number) {}

  /** @throws UnreadableWorkbook (too-large) beyond that */
  take(text: string): void {
    this.taken += text.length;
    if (this.taken > this.most) throw new UnreadableWorkbook("too-large");
  }
}
