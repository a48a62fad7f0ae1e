import { inLanguage, type Language } from "../core/text";
import type { Io } from "./io";
import { oneLine } from "./report/oneLine";
import { texts, type Words } from "./texts";

/** What takes long enough to be told of. */
export type Stage = keyof Words["stages"];

/** Shorter work isn't worth a word. */
const ROWS_PER_WORD = 5000;

/** Says on stderr how far long work has come, on one line that is written over; quiet unless watched. */
export class Progress {
  private said = "";

  constructor(
    private readonly io: Io,
    private readonly language: Language,
    private readonly quiet: boolean
  ) {}

  /** How many rows are done, of how many. */
  count(stage: Stage, sheet: string, row: number, rows: number): void {
    if (row % ROWS_PER_WORD === 0) this.say(stage, sheet, `${row} / ${rows}`);
  }

  /** The share that is done, 0 to 1. */
  share(stage: Stage, sheet: string, share: number): void {
    this.say(stage, sheet, `${Math.floor(share * 100)}%`);
  }

  /** Wipes the line, before anything else is said. */
  clear(): void {
    if (this.said) this.io.err("\r\u001b[K");
    this.said = "";
  }

  private say(stage: Stage, sheet: string, how: string): void {
    if (this.quiet || !this.io.watched) return;
    const line = oneLine(`${inLanguage(texts, this.language).stages[stage]} ${sheet} ${how}`);
    if (line === this.said) return;
    this.io.err(`\r\u001b[K${line}`);
    this.said = line;
  }
}
