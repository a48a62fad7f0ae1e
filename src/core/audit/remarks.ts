import type { LedgerNote, LedgerRow } from "../ledger/ledger";
import { errorText, inEachLanguage } from "../text";
import { Listing } from "./listing";

/** More remarks than this nobody reads; they are counted. */
const MOST_REMARKS = 2000;

/** Takes down every cell that was read differently from its face, and every one that couldn't be read. */
export class Remarks {
  readonly notes = new Listing<LedgerNote>(MOST_REMARKS);
  readonly unreadable = new Listing<LedgerNote>(MOST_REMARKS);

  constructor(ofTable: readonly LedgerNote[]) {
    ofTable.forEach((note) => this.notes.add(note));
  }

  /** @param besides what the ledger says of the row beside its cells */
  add(
    { cells, note }: Pick<LedgerRow, "cells" | "note">,
    besides: readonly LedgerNote[] = []
  ): void {
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
    besides.forEach((each) => this.notes.add(each));
  }
}
