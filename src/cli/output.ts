import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { basename, dirname, extname, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Problem } from "./problem";
import { textOf } from "./texts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Writes a file that is there whole or not at all: under a temporary name beside it, renamed once it is
 * complete. A failure and an interruption leave nothing behind.
 *
 * @param write gets a function that takes the file's bytes, piece by piece
 * @param name gives the file its name, over whatever is called so; `keep` doesn't
 * @throws Problem where there is a file of that name, to be kept
 */
export async function writeWhole(
  path: string,
  write: (put: (chunk: Uint8Array) => void) => void,
  name: (unfinished: string, path: string) => void = renameSync
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  // Short, whatever the file is called: names have a longest length. Other machines may write into the folder.
  const unfinished = join(dirname(path), `.jigai-${randomUUID()}.tmp`);
  const file = openSync(unfinished, "wx");
  const drop = () => rmSync(unfinished, { force: true });
  const stop = () => {
    drop();
    process.exit(130);
  };
  SIGNALS.forEach((signal) => process.on(signal, stop));
  try {
    try {
      write((chunk) => putAll(file, chunk));
    } finally {
      closeSync(file);
    }
    // Whoever interrupted the work meanwhile is heard before the file gets its name.
    await setImmediate();
    name(unfinished, path);
  } catch (error) {
    drop();
    throw error;
  } finally {
    SIGNALS.forEach((signal) => process.off(signal, stop));
  }
}

/** Gives a file its name, unless one has it: somebody may have filled that in, or signed it, since. */
export function keep(unfinished: string, path: string): void {
  refuseTaken(path);
  try {
    linkSync(unfinished, path);
  } catch {
    // One of that name came meanwhile, or it's a disk that gives no file two names.
    refuseTaken(path);
    return renameSync(unfinished, path);
  }
  rmSync(unfinished);
}

/** @throws Problem where there is a file of that name */
export function refuseTaken(path: string): void {
  if (existsSync(path)) throw new Problem(textOf(({ problems }) => problems.isThere(path)));
}

function putAll(file: number, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
}

/** A workbook keeps its kind: what holds macros opens under no other name. */
export function workbookExtension(source: string): string {
  return /\.(?:xlsx|xlsm|xltx|xltm)$/i.exec(source)?.[0].toLowerCase() ?? ".xlsx";
}

/** The files that one run writes into a folder: none twice, and never one that it reads. */
export class Outputs {
  private readonly taken: Set<string>;

  constructor(
    private readonly folder: string,
    private readonly sources: readonly string[]
  ) {
    this.taken = new Set(sources.map((source) => placeOf(source)));
  }

  /**
   * Where the result for a file goes: 台账.xlsx → 台账-审核.xlsx, with a number where another file of the
   * same name was there before it.
   *
   * @throws Problem where that would write over one of the files that are read
   */
  pathFor(source: string, ending: string): string {
    const stem = basename(source, extname(source));
    for (let number = 1; ; number++) {
      const path = resolve(join(this.folder, `${stem}${number > 1 ? `-${number}` : ""}${ending}`));
      if (this.sources.some((each) => placeOf(each) === placeOf(path))) {
        throw new Problem(textOf((words) => words.problems.wouldOverwrite(path)));
      }
      if (this.taken.has(placeOf(path))) continue;
      this.taken.add(placeOf(path));
      return path;
    }
  }
}

/** A file's place, to be compared: on many machines A.xlsx and a.xlsx are one file. */
function placeOf(path: string): string {
  return resolve(path).toLowerCase();
}
