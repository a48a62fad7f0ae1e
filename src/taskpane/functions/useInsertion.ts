import { useCallback, useEffect, useRef, useState } from "react";
import { isSheetError, Sheet, SheetError } from "../../sheet/sheet";
import { FunctionInfo } from "./catalogue";
import { Insertion, planInsertion } from "./insertion";

interface Outcome {
  plan?: Insertion;
  error?: SheetError;
  /** Address that has just been written. */
  inserted?: string;
}

export interface InsertionState extends Outcome {
  insert: () => Promise<void>;
}

/** Keeps the plan for a function in step with the selection, and carries it out. */
export function useInsertion(fn: FunctionInfo, sheet: Sheet | undefined): InsertionState {
  const [outcome, setOutcome] = useState<Outcome>({});
  // Answers may overtake each other while the selection moves: only the latest question counts.
  const latest = useRef(0);

  const plan = useCallback(async () => {
    if (!sheet) return;
    const question = (latest.current += 1);
    const answer = await sheet.readSelection().then(
      (selection): Outcome => ({ plan: planInsertion(fn, selection) }),
      (failure): Outcome => ({ error: asSheetError(failure) })
    );
    if (question === latest.current) setOutcome(answer);
  }, [fn, sheet]);

  useEffect(() => {
    if (!sheet) return undefined;
    let stop: (() => void) | undefined;
    let ended = false;
    void plan();
    sheet
      .onSelectionChanged(() => void plan())
      .then(
        (end) => (ended ? end() : (stop = end)),
        (failure) => setOutcome({ error: asSheetError(failure) })
      );
    return () => {
      ended = true;
      stop?.();
    };
  }, [sheet, plan]);

  const insert = async () => {
    const { plan: ready } = outcome;
    if (!sheet || !ready?.ready) return;
    // Nothing to insert again until the selection moves: a second click does no harm.
    setOutcome({});
    const question = (latest.current += 1);
    const answer = await sheet.writeFormulas(ready.target, ready.formulas).then(
      (): Outcome => ({ inserted: ready.address }),
      (failure): Outcome => ({ plan: ready, error: asSheetError(failure) })
    );
    if (question === latest.current) setOutcome(answer);
  };

  return { ...outcome, insert };
}

function asSheetError(failure: unknown): SheetError {
  return isSheetError(failure) ? failure : new SheetError("other", String(failure));
}
