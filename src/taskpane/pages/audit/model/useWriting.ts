import { inLanguage, type Language } from "../../../../core/text";
import { isOff } from "../../../../core/audit/audit";
import { causeOf } from "../../../../core/audit/report/reasons";
import { auditWords, verdictWord } from "../../../../core/audit/words";
import { readArea } from "../../../../core/grid/address";
import { isSheetError, type Written } from "../../../../sheet/sheet";
import { undoOf } from "../../../insertion/onNewSheet";
import { stillThere } from "../../../insertion/stillThere";
import { shownSize } from "../../../parts/shownAmount";
import { useLanguage, useMessages } from "../../../shell/language";
import { useSheet } from "../../../shell/useHost";
import { failureText } from "../../../task/failureText";
import type { Task } from "../../../task/useTask";
import type { AuditRun } from "./runAudit";
import { partOf } from "./slices";
import type { CheckColumns } from "./useCheckColumns";
import { auditMessages } from "../messages";

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
  const messages = useMessages(auditMessages).write;
  const { sheetId, ledger } = run.of.table;
  const withUndo = (said: string, written: Written) => ({ said, undo: () => written.undo() });

  return {
    columns: (kind) =>
      task.run(async (long) => {
        if (!sheet) return undefined;
        const { formulaBlock, valueBlock } = await writers();
        const blockOf = kind === "formulas" ? formulaBlock : valueBlock;
        const block = await blockOf(run, language, partOf(long, 0, 0.4));
        try {
          const written = await checkColumns.write(sheet, block, partOf(long, 0.4, 1));
          return withUndo(messages.columnsDone(written.address), written);
        } catch (error) {
          const there = checkColumns.inTheWay(block);
          if (!there || !isSheetError(error) || error.code !== "occupied") throw error;
          return { said: messages.columnsThere(there) };
        }
      }),
    colour: () =>
      task.run(async (long) => {
        if (!sheet) return undefined;
        if (run.judged.length === 0) return { said: messages.nothingToColour };
        const written = await sheet.colour(sheetId, run.judged, long);
        return withUndo(messages.colourDone(run.judged.length), written);
      }),
    comment: () =>
      task.run(async ({ signal, onProgress }) => {
        if (!sheet) return undefined;
        const comments = commentsOn(run, language, messages.commentText);
        if (comments.length === 0) return { said: messages.nothingToComment };
        for (const [i, { row, column, text }] of comments.entries()) {
          if (signal.aborted) return { said: messages.commentStopped(i, comments.length) };
          try {
            await sheet.comment(sheetId, row, column, text);
          } catch (error) {
            if (isSheetError(error) && error.code === "unsupported") {
              return { said: messages.noComments };
            }
            if (i === 0) throw error;
            return { said: messages.commentFailed(i, failureText(error, language)) };
          }
          onProgress((i + 1) / comments.length);
        }
        return { said: messages.commentDone(comments.length) };
      }),
    exportSheet: () =>
      task.run(async (long) => {
        if (!sheet) return undefined;
        await stillThere(sheet, sheetId);
        const title = messages.sheetTitle(ledger.sheet);
        const names = { summary: messages.sheetName, list: messages.listName, title };
        const { writeDifferences } = await writers();
        const written = await writeDifferences(sheet, run, names, language, long);
        const said = [
          messages.exported(written.map(({ newSheet }) => newSheet)),
          ...(written.some(({ isPlain }) => isPlain) ? [messages.exportedPlain] : []),
        ];
        return { said: said.join(" "), undo: undoOf(written, language) };
      }),
    approvals: () =>
      task.run(async (long) => {
        if (!sheet) return undefined;
        await stillThere(sheet, sheetId);
        const { MOST_APPROVALS, writeApprovals } = await writers();
        const { due, unknown, written, error } = await writeApprovals(sheet, run, language, long);
        if (due > MOST_APPROVALS) return { said: messages.tooManyApprovals(due, MOST_APPROVALS) };
        const count = written.length;
        const said = [
          messages.approvalsDone(count, due),
          ...(unknown > 0 ? [messages.approvalsUnknown(unknown)] : []),
          ...(error === undefined ? [] : [failureText(error, language)]),
        ].join(" ");
        if (count === 0) return { said };
        return { said, undo: undoOf(written, language) };
      }),
  };
}

/** What writes results: with the audit itself, a script of its own, since the page is shown before. */
const writers = () => import(/* webpackChunkName: "audit" */ "./writers");

/** What is said at each reported cell that differs. */
function commentsOn(
  { audit, ledger }: AuditRun,
  language: Language,
  textOf: (verdict: string, difference: string, cause: string, basis: string) => string
) {
  const words = inLanguage(auditWords, language);
  return audit.differing.flatMap((row) =>
    row.comparisons.filter(isOff).map((comparison) => {
      const { top, left } = readArea(comparison.address)!;
      const cause = causeOf(ledger, { row, comparison }, language);
      const basis = comparison.mistakes[0]?.basis || row.basis;
      const difference = shownSize(comparison.difference!);
      const verdict = verdictWord(words, comparison.verdict, comparison.field);
      const text = textOf(verdict, difference, cause, basis);
      return { row: top, column: left, text };
    })
  );
}
