import type { EventEmitter } from "node:events";
import type { Language } from "../core/text";
import { problemText } from "./problem";
import { UNREADABLE, type Status } from "./status";

/**
 * Watches where the command's words go. Whoever reads them may stop early, as `head` does: nothing is wrong with
 * that, and files are still to be written. Where a disk is full what was to be said is nowhere: it is said once,
 * and whatever else comes out the status is no 0 or 1, which would mean that somebody could read it.
 *
 * @returns the status to end with, by the one that the command came to
 */
export function watchOutput(
  stdout: EventEmitter,
  say: (line: string) => void,
  language: Language,
  end: (status: Status) => void
): (status: Status) => Status {
  let isLost = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isLost) return;
    isLost = true;
    say(`jigai: ${problemText(error, language)}\n`);
    end(UNREADABLE);
  });
  return (status) => (isLost ? UNREADABLE : status);
}
