import { useEffect, useRef, useState } from "react";
import type { Sheet, UsedCells } from "../../../../sheet/sheet";
import { explainSelected, type Selected } from "./selected";

/** What is known of the selected cell; nothing before it has been read. */
export interface SelectedState {
  readonly selected?: Selected;
  readonly error?: unknown;
  /** Something else may be selected by now: what is known is about to be replaced. */
  readonly isReading?: boolean;
}

/** Follows the selection while the page is on show. */
export function useSelected(sheet: Sheet | undefined, active: boolean): SelectedState {
  const [state, setState] = useState<SelectedState>({});
  // Answers may overtake each other while the selection moves: only the latest question counts.
  const latest = useRef(0);

  useEffect(() => {
    if (!sheet || !active) return undefined;
    const cells = new CellsOnShow(sheet);
    const ask = async () => {
      const question = (latest.current += 1);
      setState((before) => ({ ...before, isReading: true }));
      const answer = await explainSelected(sheet, (sheetId) => cells.read(sheetId)).then(
        (selected): SelectedState => ({ selected }),
        (error: unknown): SelectedState => ({ error })
      );
      if (question === latest.current) setState(answer);
    };
    const changed = () => {
      cells.forget();
      void ask();
    };
    void ask();
    const listening = [sheet.onSelectionChanged(() => void ask()), sheet.onCellsChanged(changed)];
    // What can't be listened to isn't followed; each question still gets its answer.
    listening.forEach((started) => void started.catch((error: unknown) => setState({ error })));
    return () => {
      latest.current += 1;
      listening.forEach((started) => void started.then((stop) => stop()).catch(() => undefined));
    };
  }, [sheet, active]);

  return state;
}

/** Reading a long sheet takes its time: once read, it serves until something changes or another is shown. */
class CellsOnShow {
  private used: Promise<UsedCells> | undefined;

  constructor(private readonly sheet: Sheet) {}

  async read(sheetId: string): Promise<UsedCells> {
    const before = await this.used?.catch(() => undefined);
    if (before?.sheetId !== sheetId) this.used = this.sheet.readUsed();
    return this.used!;
  }

  forget(): void {
    this.used = undefined;
  }
}
