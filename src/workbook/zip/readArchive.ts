import { UnreadableWorkbook } from "../unreadable";
import {
  DIRECTORY_END,
  DIRECTORY_END_64,
  DIRECTORY_END_64_LOCATOR,
  DIRECTORY_RECORD,
  ENCRYPTED_FLAG,
  IN_ZIP64_EXTRA,
  LOCAL_HEADER,
  uint64,
  viewOf,
  ZIP64_EXTRA,
} from "./format";

/** An entry of a zip archive, by what the central directory says of it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  /** Where its local header begins, its data, and whatever comes after it. */
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
  /** Its record in the central directory. */
  readonly record: Uint8Array;
}

/** A zip archive: its entries in the order of the directory. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

type Found = Omit<ZipEntry, "dataStart" | "end">;

/**
 * Reads the directory of a zip archive, zip64 included; nothing is unpacked.
 * @throws UnreadableWorkbook (damaged) when it is cut off or contradicts itself
 */
export function readArchive(bytes: Uint8Array): Archive {
  try {
    const view = viewOf(bytes);
    const end = findEnd(view);
    const { offset, count, limit } = directoryPlace(view, end);
    const found = readDirectory(bytes, view, offset, count);
    const commentLength = view.getUint16(end + 20, true);
    return {
      bytes,
      entries: withEnds(view, found, limit),
      comment: bytes.subarray(end + DIRECTORY_END.length).slice(0, commentLength),
    };
  } catch (error) {
    // Reading past the last byte throws a RangeError.
    if (error instanceof RangeError) throw new UnreadableWorkbook("damaged");
    throw error;
  }
}

function insist(condition: boolean): asserts condition {
  if (!condition) throw new UnreadableWorkbook("damaged");
}

/** The end record stands last, with a comment of up to 64 KB behind it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END.length;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END.mark) return at;
  }
  throw new UnreadableWorkbook("damaged");
}

function directoryPlace(
  view: DataView,
  end: number
): { offset: number; count: number; limit: number } {
  const locator = end - DIRECTORY_END_64_LOCATOR.length;
  if (locator >= 0 && view.getUint32(locator, true) === DIRECTORY_END_64_LOCATOR.mark) {
    const end64 = uint64(view, locator + 8);
    insist(view.getUint32(end64, true) === DIRECTORY_END_64.mark);
    const offset = uint64(view, end64 + 48);
    return { offset, count: uint64(view, end64 + 32), limit: offset };
  }
  // Archives in several volumes aren't workbooks.
  insist(view.getUint16(end + 4, true) === 0);
  const offset = view.getUint32(end + 16, true);
  return { offset, count: view.getUint16(end + 10, true), limit: offset };
}

function readDirectory(bytes: Uint8Array, view: DataView, offset: number, count: number): Found[] {
  const entries: Found[] = [];
  for (let at = offset; entries.length < count;) {
    insist(view.getUint32(at, true) === DIRECTORY_RECORD.mark);
    const nameEnd = at + DIRECTORY_RECORD.length + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const recordEnd = extraEnd + view.getUint16(at + 32, true);
    insist(recordEnd <= bytes.length);
    const wide = zip64Values(view, nameEnd, extraEnd);
    const size = view.getUint32(at + 24, true);
    const compressedSize = view.getUint32(at + 20, true);
    const start = view.getUint32(at + 42, true);
    entries.push({
      name: entryName(bytes.subarray(at + DIRECTORY_RECORD.length, nameEnd)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
      crc: view.getUint32(at + 16, true),
      // The 64-bit values stand in this order, and only those that are needed.
      size: size === IN_ZIP64_EXTRA ? wide() : size,
      compressedSize: compressedSize === IN_ZIP64_EXTRA ? wide() : compressedSize,
      start: start === IN_ZIP64_EXTRA ? wide() : start,
      record: bytes.subarray(at, recordEnd),
    });
    at = recordEnd;
  }
  return entries;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const chinese = new TextDecoder("gb18030");

/** Names are UTF-8, which archives often don't say of theirs; some Chinese programs write GBK. */
function entryName(name: Uint8Array): string {
  try {
    return utf8.decode(name);
  } catch {
    return chinese.decode(name);
  }
}

/** Gives the 64-bit values of an entry's extra field one after the other. */
function zip64Values(view: DataView, from: number, to: number): () => number {
  let [at, end] = [to, to];
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === ZIP64_EXTRA) {
      [at, end] = [field + 4, field + 4 + view.getUint16(field + 2, true)];
    }
  }
  return () => {
    insist(at + 8 <= end);
    at += 8;
    return uint64(view, at - 8);
  };
}

/**
 * An entry lasts until the next one begins: so the descriptor behind its data, which may have four lengths,
 * and any padding stay with it. Entries that overlap are a known way to build a bomb.
 */
function withEnds(view: DataView, found: readonly Found[], limit: number): ZipEntry[] {
  const starts = found.map(({ start }) => start).sort((a, b) => a - b);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? limit]));
  insist(next.size === found.length);
  return found.map((entry) => {
    const { start } = entry;
    insist(view.getUint32(start, true) === LOCAL_HEADER.mark);
    const names = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const dataStart = start + LOCAL_HEADER.length + names;
    const end = next.get(start)!;
    insist(dataStart + entry.compressedSize <= end);
    return { ...entry, dataStart, end };
  });
}
