import type { FUniver } from "@univerjs/core/facade";
import type { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";
import { SheetError } from "../error";

/** A grid that shows a workbook. */
export interface OpenGrid {
  readonly univerAPI: FUniver;
  /** Which of its calculations is under way. */
  readonly calculations: FormulaCalculationSessionService;
  /** Another one for every workbook that is opened, the same as long as it is: a language makes a new grid of it. */
  readonly workbook: string;
}

/** Where the grid of the moment is found. */
export interface GridSource {
  /** Undefined while there is none, as between two languages. */
  current(): OpenGrid | undefined;
  /** Calls `listener` whenever there is another grid, or none; returns what ends that. */
  subscribe(listener: () => void): () => void;
}

/** Milliseconds that a new grid may take to show itself. */
const LONGEST_START = 20_000;

/** The grid of the moment; where there is none, the next one. @throws SheetError gone */
export function gridOf(source: GridSource): Promise<OpenGrid> {
  const now = source.current();
  if (now) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      end();
      reject(new SheetError("gone"));
    }, LONGEST_START);
    const end = source.subscribe(() => {
      const grid = source.current();
      if (!grid) return;
      clearTimeout(timer);
      end();
      resolve(grid);
    });
  });
}
