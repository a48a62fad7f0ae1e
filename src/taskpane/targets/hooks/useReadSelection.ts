import { useState } from "react";
import { errorText } from "../../../core/text";
import { useLanguage } from "../../shell/language";
import type { Sheet } from "../../../sheet/sheet";
import type { Task } from "../../task/useTask";
import { fromSheet, type FromSheet } from "../model/fromSheet";
import { emptyPolicy, withPolicy, withTexts, type ColumnId, type State } from "../model/state";
import type { TargetsWords } from "../words";
import type { Targets } from "./useTargets";

/** What could not be filled in, in words; empty where all was. */
export type Warnings = readonly string[];

export interface Reading {
  read(sheet: Sheet): Promise<void>;
  readonly found?: FromSheet;
  dismiss(): void;
}

/** Fills the columns from the sheet; the task says what was filled, `found` what was not. */
export function useReadSelection(
  targets: Targets,
  task: Task,
  words: TargetsWords,
  order: readonly ColumnId[]
): Reading {
  const [found, setFound] = useState<FromSheet>();
  const read = (sheet: Sheet) =>
    task.run(async (long) => {
      setFound(undefined);
      const used = await sheet.readUsed(long);
      const from = fromSheet(used, targets.policy, order);
      setFound(from);
      const columns = Object.entries(from.columns) as [ColumnId, Record<string, string>][];
      if (columns.length === 0) return { said: words.sheet.nothingFilled(from.address) };
      targets.change((state) => filled(state, columns));
      const counts = columns.map(([column, texts]) =>
        words.sheet.filled(words.columns[column], Object.keys(texts).length)
      );
      return { said: words.sheet.read_(from.address, words.list(counts), from.inOrder) };
    });
  return { read, ...(found && { found }), dismiss: () => setFound(undefined) };
}

/** Made-up figures make way; a table's own targets are taken as such where it has them. */
function filled(state: State, columns: readonly [ColumnId, Record<string, string>][]): State {
  const start = state.of[state.policy].isSample ? withPolicy(state, () => emptyPolicy) : state;
  const all = columns.reduce((next, [column, texts]) => withTexts(next, column, texts), start);
  const hasOwn = columns.some(([column]) => column === "own");
  return hasOwn ? withPolicy(all, (kept) => ({ ...kept, targetsFrom: "own" })) : all;
}

/** The warnings in the language in use. */
export function useWarnings(found: FromSheet | undefined, words: TargetsWords): Warnings {
  const language = useLanguage();
  if (!found) return [];
  const unread = found.unread.map((error) => errorText(error, language));
  return [
    ...(unread.length > 0 ? [words.sheet.unread(unread.length), ...unread] : []),
    ...(found.doubled.length > 0 ? [words.sheet.doubled(words.list(found.doubled))] : []),
  ];
}
