import { useState } from "react";
import { inLanguage, errorText } from "../../../../core/text";
import { useLanguage } from "../../../shell/language";
import type { Sheet } from "../../../../sheet/sheet";
import { restored } from "../../../reading/restored";
import type { Task } from "../../../task/useTask";
import type { Texts } from "./figures";
import { fromSheet, type FromSheet } from "./fromSheet";
import { currentOf, emptyPolicy, textsIn, withColumn, withPolicy } from "./state";
import type { ColumnId, State } from "./state";
import type { TargetsMessages } from "../messages";
import type { Targets } from "./useTargets";

/** What could not be filled in, and what was taken for granted, in messages; empty where there is nothing to say. */
export type Warnings = readonly string[];

/** What was found, and what became of it. */
interface Found {
  readonly from: FromSheet;
  /** Units that had a figure in a column that was read anew, and have none there now. */
  readonly emptied: number;
  /** The table's own targets were read, and stand aside for the split. */
  readonly ownAside: boolean;
}

export interface Reading {
  read(sheet: Sheet): Promise<void>;
  readonly found?: Found;
  dismiss(): void;
}

/** Fills the columns from the sheet; the task says what was filled, `found` what was not. */
export function useReadSelection(
  targets: Targets,
  task: Task,
  messages: TargetsMessages,
  order: readonly ColumnId[]
): Reading {
  const [found, setFound] = useState<Found>();
  const read = (sheet: Sheet) =>
    task.run(async (long) => {
      setFound(undefined);
      const used = await sheet.readUsed(long);
      const { state, split } = targets;
      const from = fromSheet(used, state, order);
      const columns = Object.entries(from.columns) as [ColumnId, Texts][];
      const start = withoutSample(state);
      const emptied = columns.flatMap(([column, texts]) =>
        Object.entries(textsIn(start, column)).filter(([code, text]) => text && !(code in texts))
      );
      const hasOwn = from.columns.own !== undefined;
      const ownAside = hasOwn && split.kind === "made" && start === state;
      setFound({ from, emptied: emptied.length, ownAside });
      if (columns.length === 0) return { said: messages.sheet.nothingFilled(from.address) };
      targets.change((before) => filled(before, columns, hasOwn && !ownAside));
      const counts = columns.map(([column, texts]) =>
        messages.sheet.filled(
          messages.columns[column],
          from.headings[column],
          Object.keys(texts).length
        )
      );
      return {
        said: messages.sheet.read_(from.address, messages.list(counts), from.inOrder),
        undone: messages.sheet.readUndone,
        undo() {
          targets.change((now) => takenBack(now, start, columns));
          setFound(undefined);
          return Promise.resolve();
        },
      };
    });
  return { read, ...(found && { found }), dismiss: () => setFound(undefined) };
}

/** Made-up figures make way for real ones. */
function withoutSample(state: State): State {
  return currentOf(state).isSample ? withPolicy(state, () => emptyPolicy) : state;
}

/** Columns that were read take the place of those that were there: figures of two tables don't mix. */
function filled(state: State, columns: readonly [ColumnId, Texts][], takesOwn: boolean): State {
  const all = columns.reduce(
    (next, [column, texts]) => withColumn(next, column, texts),
    withoutSample(state)
  );
  return takesOwn ? withPolicy(all, (kept) => ({ ...kept, targetsFrom: "own" })) : all;
}

/** Without what was read, as far as it still stands there. */
function takenBack(now: State, before: State, columns: readonly [ColumnId, Texts][]): State {
  const { targetsFrom } = currentOf(before);
  const shown = { ...now, policy: before.policy, year: before.year };
  const all = columns.reduce((next, [column, texts]) => {
    const kept = restored(textsIn(next, column), texts, textsIn(before, column));
    return withColumn(next, column, kept);
  }, shown);
  const { policy, year, quarter } = now;
  return { ...withPolicy(all, (kept) => ({ ...kept, targetsFrom })), policy, year, quarter };
}

/** The warnings in the language in use. */
export function useWarnings(found: Found | undefined, messages: TargetsMessages): Warnings {
  const language = useLanguage();
  if (!found) return [];
  const { from, emptied, ownAside } = found;
  const unread = from.unread.map((error) => errorText(error, language));
  return [
    ...(unread.length > 0 ? [messages.sheet.unread(unread.length), ...unread] : []),
    ...(from.doubled.length > 0 ? [messages.sheet.doubled(messages.list(from.doubled))] : []),
    ...(emptied > 0 ? [messages.sheet.emptied(emptied)] : []),
    ...(ownAside ? [messages.sheet.ownAside] : []),
    ...from.notes.map((text) => inLanguage(text, language)),
  ];
}
