import { useCallback, useEffect, useRef, useState } from "react";
import { isSheetError, LongTask, Sheet, SheetError, Written } from "../../../../sheet/sheet";
import { FunctionInfo } from "./catalogue";
import { Insertion, planInsertion } from "./insertion";

interface Outcome {
  plan?: Insertion;
  /** Why the selection can't be read. */
  error?: SheetError;
}

export interface InsertionState extends Outcome {
  /**
   * Carries the plan out; undefined where there is none.
   * @throws SheetError occupied, protected, busy, gone, cancelled
   */
  insert: (task: LongTask) => Promise<Written | undefined>;
}

/** Keeps the plan for a function in step with the selection, and carries it out on request. */
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

  const insert = async (task: LongTask) => {
    const { plan: ready } = outcome;
    if (!sheet || !ready?.ready) return undefined;
    // Nothing to insert again until the selection moves: a second click does no harm.
    setOutcome({});
    const question = (latest.current += 1);
    try {
      const cells = ready.formulas.map((formula) => [{ formula }]);
      const written = await sheet.writeBlock(ready.target, cells, task);
      const undo = async () => {
        await written.undo();
        // What is selected may be used again.
        await plan();
      };
      return { ...written, undo };
    } catch (failure) {
      if (question === latest.current) setOutcome({ plan: ready });
      throw failure;
    }
  };

  return { ...outcome, insert };
}

function asSheetError(failure: unknown): SheetError {
  return isSheetError(failure) ? failure : new SheetError("other", String(failure));
}
