import { isOff } from "../../core/audit";
import { causeOf } from "../../core/audit/report/reasons";
import { auditWords } from "../../core/audit/words";
import { readArea } from "../../core/grid/address";
import { isSheetError, type Written } from "../../sheet/sheet";
import { emptiedSheet } from "../insertion/emptiedSheet";
import { shownAmount } from "../parts/shownAmount";
import { useLanguage, useWords } from "../shell/language";
import { useSheet } from "../shell/useHost";
import { failureText } from "../task/failureText";
import type { Task } from "../task/useTask";
import { formulaBlock, valueBlock } from "./model/checkBlock";
import { differenceSheet } from "./model/differenceSheet";
import type { AuditRun } from "./model/runAudit";
import { partOf } from "./model/slices";
import { MOST_APPROVALS, writeApprovals } from "./model/writeApprovals";
import type { CheckColumns } from "./useCheckColumns";
import { placeWords } from "./words";

/** What may become of a result; each can be taken back but comments. */
export interface Writing {
  columns(kind: "formulas" | "values"): Promise<void>;
  colour(): Promise<void>;
  comment(): Promise<void>;
  exportSheet(): Promise<void>;
  approvals(): Promise<void>;
}

/**
 * See `Writing`.
 *
 * @param task outlives the result, so that what was done can still be taken back
 */
export function useWriting(
  run: AuditRun,
  task: Task,
  checkColumns: Pick<CheckColumns, "write" | "inTheWay">
): Writing {
  const sheet = useSheet();
  const language = useLanguage();
  const words = useWords(placeWords).write;
  const { sheetId, ledger } = run.of.table;
  const withUndo = (said: string, written: Written) => ({ said, undo: () => written.undo() });

  return {
    columns: (kind) =>
      task.run(async (long) => {
        if (!sheet) return undefined;
        const blockOf = kind === "formulas" ? formulaBlock : valueBlock;
        const block = await blockOf(run, language, partOf(long, 0, 0.4));
        try {
          const written = await checkColumns.write(sheet, block, partOf(long, 0.4, 1));
          return withUndo(words.columnsDone(written.address), written);
        } catch (error) {
          const there = checkColumns.inTheWay(block);
          if (!there || !isSheetError(error) || error.code !== "occupied") throw error;
          return { said: words.columnsThere(there) };
        }
      }),
    colour: () =>
      task.run(async (long) => {
        if (!sheet) return undefined;
        if (run.judged.length === 0) return { said: words.nothingToColour };
        const written = await sheet.colour(sheetId, run.judged, long);
        return withUndo(words.colourDone(run.judged.length), written);
      }),
    comment: () =>
      task.run(async ({ signal, onProgress }) => {
        if (!sheet) return undefined;
        const comments = commentsOn(run, language, words.commentText);
        if (comments.length === 0) return { said: words.nothingToComment };
        for (const [i, { row, column, text }] of comments.entries()) {
          if (signal.aborted) return { said: words.commentStopped(i, comments.length) };
          try {
            await sheet.comment(sheetId, row, column, text);
          } catch (error) {
            if (isSheetError(error) && error.code === "unsupported") {
              return { said: words.noComments };
            }
            if (i === 0) throw error;
            return { said: words.commentFailed(i, failureText(error, language)) };
          }
          onProgress((i + 1) / comments.length);
        }
        return { said: words.commentDone(comments.length) };
      }),
    exportSheet: () =>
      task.run(async (long) => {
        if (!sheet) return undefined;
        const title = words.sheetTitle(ledger.sheet);
        const { cells, columnWidths } = differenceSheet(run, title, language);
        const added = await sheet.addSheet(words.sheetName);
        const target = { sheetId: added.sheetId, row: 0, column: 0 };
        const written = await sheet.writeBlock(target, cells, { ...long, columnWidths });
        return {
          ...withUndo(words.exported(added.name), written),
          ...emptiedSheet(added.name, language),
        };
      }),
    approvals: () =>
      task.run(async (long) => {
        if (!sheet) return undefined;
        const { due, unknown, written, error } = await writeApprovals(sheet, run, language, long);
        if (due > MOST_APPROVALS) return { said: words.tooManyApprovals(due, MOST_APPROVALS) };
        const count = written.length;
        const said = [
          words.approvalsDone(count, due),
          ...(unknown > 0 ? [words.approvalsUnknown(unknown)] : []),
          ...(error === undefined ? [] : [failureText(error, language)]),
        ].join(" ");
        if (count === 0) return { said };
        return {
          said,
          undo: async () => {
            for (const each of written) await each.undo();
          },
          undone: words.approvalsUndone(count),
        };
      }),
  };
}

/** What is said at each reported cell that differs. */
function commentsOn(
  { audit, ledger }: AuditRun,
  language: keyof typeof auditWords,
  textOf: (verdict: string, difference: string, cause: string, basis: string) => string
) {
  const { verdicts } = auditWords[language];
  return audit.differing.flatMap((row) =>
    row.comparisons.filter(isOff).map((comparison) => {
      const { top, left } = readArea(comparison.address)!;
      const cause = causeOf(ledger, { row, comparison }, language);
      const basis = comparison.mistakes[0]?.basis || row.basis;
      const difference = shownAmount(comparison.difference!.abs());
      const text = textOf(verdicts[comparison.verdict], difference, cause, basis);
      return { row: top, column: left, text };
    })
  );
}
