import { UnreadableWorkbook } from "../unreadable";
import { crc32 } from "./crc32";
import type { Deflater } from "./deflate";
import {
  DATA_DESCRIPTOR,
  DEFLATED,
  DESCRIPTOR_FLAG,
  DIRECTORY_END,
  DIRECTORY_RECORD,
  IN_ZIP64_EXTRA,
  LOCAL_HEADER,
  UTF8_FLAG,
  viewOf,
  ZIP64_EXTRA,
} from "./format";
import { joined } from "./joined";
import type { Archive, ZipEntry } from "./readArchive";

const VERSION_NEEDED = 20;

/**
 * Writes a zip archive from copied and new entries, in the order of the calls; nothing is held. Each call gives the
 * entry's record for the directory.
 */
export class ZipWriter {
  private offset = 0;

  constructor(
    private readonly write: (chunk: Uint8Array) => void,
    private readonly deflater: Deflater
  ) {}

  /** Copies an entry byte for byte: header, compressed data and whatever follows it. */
  copy({ bytes }: Archive, entry: ZipEntry): Uint8Array {
    const record = movedRecord(entry, this.offset);
    this.put(bytes.subarray(entry.start, entry.end));
    return record;
  }

  /** Writes new content, with the name, day and attributes of `like` unless another name is given. */
  add(content: Iterable<Uint8Array>, like: ZipEntry, name?: string): Uint8Array {
    const record = freshRecord(like.record, name);
    const view = viewOf(record);
    view.setUint32(42, this.offset, true);
    this.put(localHeader(record));
    const { crc, size, compressedSize } = this.deflate(content);
    for (const [at, value] of [
      [16, crc],
      [20, compressedSize],
      [24, size],
    ] as const) {
      view.setUint32(at, value, true);
    }
    const descriptor = viewOf(new Uint8Array(DATA_DESCRIPTOR.length));
    [DATA_DESCRIPTOR.mark, crc, compressedSize, size].forEach((value, i) =>
      descriptor.setUint32(i * 4, value, true)
    );
    this.put(new Uint8Array(descriptor.buffer));
    return record;
  }

  /** Writes the directory, its records in any order. */
  finish(records: readonly Uint8Array[], comment: Uint8Array): void {
    const start = this.offset;
    records.forEach((record) => this.put(record));
    const end = new Uint8Array(DIRECTORY_END.length + comment.length);
    const view = viewOf(end);
    view.setUint32(0, DIRECTORY_END.mark, true);
    view.setUint16(8, records.length, true);
    view.setUint16(10, records.length, true);
    view.setUint32(12, this.offset - start, true);
    view.setUint32(16, start, true);
    view.setUint16(20, comment.length, true);
    end.set(comment, DIRECTORY_END.length);
    this.put(end);
  }

  private deflate(content: Iterable<Uint8Array>): {
    crc: number;
    size: number;
    compressedSize: number;
  } {
    let [crc, size] = [0, 0];
    const start = this.offset;
    const deflating = this.deflater((packed) => this.put(packed));
    for (const chunk of content) {
      size += chunk.length;
      crc = crc32(chunk, crc);
      deflating.push(chunk, false);
    }
    deflating.push(new Uint8Array(), true);
    if (size >= IN_ZIP64_EXTRA) throw new UnreadableWorkbook("too-large");
    return { crc, size, compressedSize: this.offset - start };
  }

  private put(chunk: Uint8Array): void {
    this.offset += chunk.length;
    // We write no zip64: a workbook of 4 GB packed opens nowhere.
    if (this.offset >= IN_ZIP64_EXTRA) throw new UnreadableWorkbook("too-large");
    if (chunk.length > 0) this.write(chunk);
  }
}

/** The record of a copied entry. Where sizes and place stood in 64-bit fields they fit into the usual ones now. */
function movedRecord({ record, size, compressedSize }: ZipEntry, offset: number): Uint8Array {
  const extra = DIRECTORY_RECORD.length + viewOf(record).getUint16(28, true);
  const extraEnd = extra + viewOf(record).getUint16(30, true);
  const kept = [record.subarray(0, extra)];
  for (let field = extra; field + 4 <= extraEnd;) {
    const next = field + 4 + viewOf(record).getUint16(field + 2, true);
    const isWide = viewOf(record).getUint16(field, true) === ZIP64_EXTRA;
    if (!isWide) kept.push(record.subarray(field, next));
    field = next;
  }
  const extraLength = kept.slice(1).reduce((length, field) => length + field.length, 0);
  const moved = joined((write) => [...kept, record.subarray(extraEnd)].forEach(write));
  const view = viewOf(moved);
  view.setUint32(20, compressedSize, true);
  view.setUint32(24, size, true);
  view.setUint16(30, extraLength, true);
  view.setUint32(42, offset, true);
  return moved;
}

/** A record without extra fields and comment, for deflated data with a descriptor behind it. */
function freshRecord(like: Uint8Array, name: string | undefined): Uint8Array {
  const named = DIRECTORY_RECORD.length;
  const nameLength = viewOf(like).getUint16(28, true);
  const nameBytes =
    name === undefined ? like.subarray(named, named + nameLength) : new TextEncoder().encode(name);
  const record = new Uint8Array(named + nameBytes.length);
  record.set(like.subarray(0, named));
  record.set(nameBytes, named);
  const view = viewOf(record);
  view.setUint16(6, VERSION_NEEDED, true);
  const utf8 = name === undefined ? view.getUint16(8, true) & UTF8_FLAG : UTF8_FLAG;
  view.setUint16(8, DESCRIPTOR_FLAG | utf8, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint16(28, nameBytes.length, true);
  view.setUint32(30, 0, true);
  view.setUint16(34, 0, true);
  return record;
}

function localHeader(record: Uint8Array): Uint8Array {
  const name = record.subarray(DIRECTORY_RECORD.length);
  const header = new Uint8Array(LOCAL_HEADER.length + name.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL_HEADER.mark, true);
  // Version, flags, method, time and day stand in both, two bytes further on in the directory.
  header.set(record.subarray(6, 16), 4);
  view.setUint16(26, name.length, true);
  header.set(name, LOCAL_HEADER.length);
  return header;
}
