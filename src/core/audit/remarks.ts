import type { LedgerNote, LedgerRow } from "../ledger/ledger";
import { errorText, inEachLanguage } from "../text";
import { Listing } from "./listing";

/** More remarks than this nobody reads; they are counted. */
const MOST_REMARKS = 2000;

/** Takes down every cell that was read differently from its face, and every one that couldn't be read. */
export class Remarks {
  readonly notes = new Listing<LedgerNote>(MOST_REMARKS);
  readonly unreadable = new Listing<LedgerNote>(MOST_REMARKS);
  private readonly told = new Set<string>();

  constructor(ofTable: readonly LedgerNote[]) {
    ofTable.forEach((note) => this.notes.add(note));
  }

  add({ cells, note }: Pick<LedgerRow, "cells" | "note">): void {
    if (note) this.notes.add(note);
    for (const id in cells) {
      const cell = cells[id];
      if (cell?.note) this.notes.add(cell.note);
      const error = cell?.error;
      if (cell && error) {
        const text = inEachLanguage((language) => errorText(error, language));
        this.unreadable.add({ address: cell.address, text });
      }
    }
  }

  /** Takes down what is said of a row; what a section or a title says of many rows, once. */
  tell(note: LedgerNote, row: number): void {
    const isOfMany = note.address.replace(/^[A-Z]+/, "") !== String(row);
    const key = `${note.address}\t${note.text.zh}`;
    if (isOfMany && this.told.has(key)) return;
    if (isOfMany) this.told.add(key);
    this.notes.add(note);
  }
}
