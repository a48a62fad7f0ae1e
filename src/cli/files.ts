import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook, PACKAGE_LIMITS, UnreadableWorkbook, type Workbook } from "../workbook";
import { haveOwnSheets } from "./audit/ownSheets";
import { Problem } from "./problem";
import { textOf, texts } from "./texts";

/** A file's bytes and what is in it. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/**
 * Opens a workbook.
 *
 * @throws UnreadableWorkbook – what is wrong with it
 */
export function openFile(path: string): OpenedFile {
  const bytes = bytesOf(path);
  return { bytes, workbook: openWorkbook(bytes) };
}

function bytesOf(path: string): Uint8Array {
  const file = opened(path);
  try {
    return contentOf(file);
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new UnreadableWorkbook("not-found");
    }
    throw error;
  }
}

/** Pipes and devices don't say how much will come of them, and some never end. */
const PIECE = 1 << 20;

function contentOf(file: number): Uint8Array {
  const said = fstatSync(file);
  if (said.isFile() && said.size > PACKAGE_LIMITS.file) throw new UnreadableWorkbook("too-large");
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const room = Buffer.allocUnsafeSlow(Math.max(PIECE, said.size - size));
    const read = readSync(file, room);
    if (read === 0) return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces.push(room.subarray(0, read));
    size += read;
    if (size > PACKAGE_LIMITS.file) throw new UnreadableWorkbook("too-large");
  }
}

/**
 * What programs put beside a workbook: Excel's notes about files that are open (~$), those of WPS and LibreOffice (.~),
 * and what a Mac keeps of a file on foreign disks (._).
 */
const BESIDE = /^(?:~\$|\.[~_])/;

const WORKBOOK = /\.xls[xm]$/i;

/** Why a file of a folder isn't worked on. */
export type LeftOut = "ownResult" | "notAWorkbook" | "notNative";

/**
 * The files that are meant: a folder stands for the workbooks in it, by name, but for what programs keep beside them and
 * what an earlier audit, recalculation, making of native formulas or of approval sheets wrote beside its source. A
 * pattern with * that the shell left alone stays as it is, and isn't found.
 *
 * @param onLeftOut hears of each such file
 * @param back native formulas are to be put back: a folder stands for the workbooks with these
 * @throws Problem where a folder has none
 */
export function filesMeant(
  operand: string,
  onLeftOut: (file: string, why: LeftOut) => void,
  back = false
): string[] {
  if (!statSync(operand, { throwIfNoEntry: false })?.isDirectory()) return [operand];
  const names = readdirSync(operand)
    .filter((name) => WORKBOOK.test(name))
    .sort();
  const files = names.filter((name) => !BESIDE.test(name)).map((name) => join(operand, name));
  for (const name of names) if (BESIDE.test(name)) onLeftOut(join(operand, name), "notAWorkbook");
  if (files.length === 0) throw new Problem(textOf((words) => words.problems.emptyFolder));
  const all = new Set(files);
  const isMeant = (file: string) => (back ? isNative(file) : !isResult(file, all));
  return files.filter((file) => {
    if (isMeant(file)) return true;
    onLeftOut(file, back ? "notNative" : "ownResult");
    return false;
  });
}

function isNative(file: string): boolean {
  const stem = file.replace(WORKBOOK, "");
  return Object.values(texts).some(({ files: { native } }) => stem.endsWith(`-${native}`));
}

/** Is it what one of our commands made of another of these files? */
function isResult(file: string, all: ReadonlySet<string>): boolean {
  const extension = WORKBOOK.exec(file)![0];
  const isSource = (stem: string) => all.has(stem + extension);
  // Approval sheets are no workbook with macros, whatever their source is.
  const isAnySource = (stem: string) =>
    Array.from(all).some((source) => source.replace(WORKBOOK, "") === stem);
  const resultOf = (ending: string, isThere: (stem: string) => boolean) => {
    if (!file.endsWith(ending)) return false;
    const stem = file.slice(0, -ending.length);
    // A second file of the same name got a number.
    return [stem, stem.replace(/-\d+$/, "")].some(isThere);
  };
  return Object.values(texts).some(({ files }) => {
    const { audited, recalculated, native, restored, approvals } = files;
    const alone = [recalculated, native, restored];
    if (alone.some((own) => resultOf(`-${own}${extension}`, isSource))) return true;
    const isFrom =
      resultOf(`-${audited}${extension}`, isSource) ||
      resultOf(`-${approvals}${extension}`, isAnySource);
    return isFrom && hasOwnSheets(file);
  });
}

function hasOwnSheets(file: string): boolean {
  try {
    return haveOwnSheets(openFile(file).workbook.sheets.map(({ name }) => name));
  } catch {
    // Whatever is wrong with it is said when its turn comes.
    return false;
  }
}
