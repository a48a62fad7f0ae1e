import { Inflate } from "fflate";
import { UnreadableWorkbook } from "../unreadable";
import { crc32 } from "./crc32";
import { DEFLATED, STORED } from "./format";
import type { Archive, ZipEntry } from "./readArchive";

/** Compressed bytes unpacked at a time: even at deflate's highest ratio no more than 8 MB come of them. */
const STEP = 1 << 13;

/**
 * The content of an entry, piece by piece; whoever has seen enough just stops.
 * @throws UnreadableWorkbook when it is damaged, or grows beyond the size that the directory declares
 */
export function* unpack({ bytes }: Archive, entry: ZipEntry): Generator<Uint8Array> {
  if (entry.encrypted) throw new UnreadableWorkbook("encrypted");
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let [size, crc] = [0, 0];
  for (const chunk of entry.method === STORED ? [packed] : inflated(packed, entry.method)) {
    size += chunk.length;
    if (size > entry.size) throw new UnreadableWorkbook("too-large");
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw new UnreadableWorkbook("damaged");
}

function* inflated(packed: Uint8Array, method: number): Generator<Uint8Array> {
  if (method !== DEFLATED) throw new UnreadableWorkbook("damaged");
  let chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => chunks.push(chunk));
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw new UnreadableWorkbook("damaged");
    }
    const ready = chunks;
    chunks = [];
    yield* ready;
  }
}
