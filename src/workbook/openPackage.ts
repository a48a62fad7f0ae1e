import { UnreadableWorkbook } from "./unreadable";
import { textChunks } from "./xml/textChunks";
import { readArchive, type Archive, type ZipEntry } from "./zip/readArchive";
import { joined } from "./zip/joined";
import { rewriteArchive } from "./zip/rewriteArchive";
import { unpack } from "./zip/unpack";

/** The parts of an .xlsx file, which is a zip archive; each is unpacked when it is asked for. */
export interface Package {
  readonly archive: Archive;
  /** The entry that holds a part; names are compared as the format has it, without regard to case. */
  readonly entry: (part: string) => ZipEntry | undefined;
  /** A part's text, piece by piece. @throws UnreadableWorkbook when it is missing or damaged */
  readonly chunks: (part: string, onProgress?: (share: number) => void) => Iterable<string>;
  /** The whole text of a small part. @throws UnreadableWorkbook when it is missing, damaged or not small */
  readonly text: (part: string) => string;
}

/** How much a package may hold, in bytes. */
export interface PackageLimits {
  readonly file: number;
  readonly part: number;
  readonly unpacked: number;
}

const MEGABYTE = 1024 * 1024;

/** A sheet of 1 048 576 rows and some dozen columns is 1.5 GB of XML. */
const LIMITS: PackageLimits = {
  file: 2048 * MEGABYTE,
  part: 2048 * MEGABYTE,
  unpacked: 4096 * MEGABYTE,
};

/** Parts that are held whole: lists of sheets, relationships, styles. */
const LARGEST_TEXT = 128 * MEGABYTE;
/** The end record of a zip archive without 64-bit fields counts no further. */
const MOST_PARTS = 0xffff;

/**
 * Opens the package; nothing is unpacked yet.
 * @throws UnreadableWorkbook when the bytes are something else, with what they seem to be, or too much
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = LIMITS): Package {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty");
  if (bytes.length > limits.file) throw new UnreadableWorkbook("too-large");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Excel wraps an encrypted .xlsx in the container of the old .xls.
    throw new UnreadableWorkbook(
      containsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-xls"
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new UnreadableWorkbook(looksLikeText(bytes) ? "text" : "damaged");
  }
  const archive = readArchive(bytes);
  refuseExcess(archive, limits);
  const opened = packageOf(archive);
  if (opened.entry("xl/workbook.bin")) throw new UnreadableWorkbook("binary-xlsb");
  return opened;
}

/** The file with another text in one of its parts; the others keep their bytes. */
export function repackaged({ archive, entry }: Package, part: string, text: string): Uint8Array {
  const content = () => [new TextEncoder().encode(text)];
  return joined((write) =>
    rewriteArchive(archive, { changed: new Map([[entry(part)!, content]]) }, write)
  );
}

/** By the sizes that the directory declares; `unpack` refuses a part that grows beyond its own. */
function refuseExcess({ entries }: Archive, limits: PackageLimits): void {
  let unpacked = 0;
  for (const { size } of entries) {
    unpacked += size;
    if (size > limits.part || unpacked > limits.unpacked) throw new UnreadableWorkbook("too-large");
  }
  if (entries.length > MOST_PARTS) throw new UnreadableWorkbook("too-large");
}

function packageOf(archive: Archive): Package {
  const entries = new Map(archive.entries.map((entry) => [nameKey(entry.name), entry]));
  if (entries.size !== archive.entries.length) throw new UnreadableWorkbook("damaged");
  const entry = (part: string) => entries.get(nameKey(part));
  function* chunks(part: string, onProgress?: (share: number) => void): Generator<string> {
    const found = entry(part);
    if (!found) throw new UnreadableWorkbook("damaged");
    yield* textChunks(unpack(archive, found), (read) => onProgress?.(read / found.size));
  }
  const text = (part: string) => {
    if ((entry(part)?.size ?? 0) > LARGEST_TEXT) throw new UnreadableWorkbook("too-large");
    return Array.from(chunks(part)).join("");
  };
  return { archive, entry, chunks, text };
}

/** Some programs write backslashes, or a slash in front. */
function nameKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names in the old container are UTF-16. */
function containsUtf16(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(Array.from(name).join("\0"));
}

function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0);
}
