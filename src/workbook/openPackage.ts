import { LARGEST_LIST, MOST_PARTS, PACKAGE_LIMITS, type PackageLimits } from "./limits";
import { UnreadableWorkbook } from "./unreadable";
import { textChunks } from "./xml/textChunks";
import { readArchive, type Archive, type ZipEntry } from "./zip/readArchive";
import { unpack } from "./zip/unpack";

/** The parts of an .xlsx file, which is a zip archive; each is unpacked when it is asked for. */
export interface Package {
  readonly archive: Archive;
  /** The entry that holds a part; names are compared as the format has it, without regard to case. */
  readonly entry: (part: string) => ZipEntry | undefined;
  /** A part's text, piece by piece. @throws UnreadableWorkbook when it is missing or damaged */
  readonly chunks: (part: string, onProgress?: (share: number) => void) => Iterable<string>;
  /** The same of a part that is a list. @throws UnreadableWorkbook when it is larger than any list needs to be */
  readonly list: (part: string) => Iterable<string>;
  /** The whole text of a list. @throws UnreadableWorkbook */
  readonly text: (part: string) => string;
}

/**
 * Opens the package; nothing is unpacked yet.
 * @throws UnreadableWorkbook when the bytes are something else, with what they seem to be, or too much
 */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): Package {
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
  const list = (part: string) => {
    if ((entry(part)?.size ?? 0) > LARGEST_LIST) throw new UnreadableWorkbook("too-large");
    return chunks(part);
  };
  const text = (part: string) => Array.from(list(part)).join("");
  return { archive, entry, chunks, list, text };
}

/** Some programs write backslashes or a slash in front, and one of two names as addresses are written: `%20`. */
function nameKey(name: string): string {
  const plain = name.replace(/(?:%(?!2f|5c)[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
  return plain.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Bytes looked at at a time: the longest text that engines take is shorter than the longest file. */
const WINDOW = 1 << 20;

/** Names in the old container are UTF-16. */
function containsUtf16(bytes: Uint8Array, name: string): boolean {
  const decoder = new TextDecoder("latin1");
  const found = Array.from(name).join("\0");
  for (let at = 0; at < bytes.length; at += WINDOW) {
    const seen = bytes.subarray(at, at + WINDOW + found.length);
    if (decoder.decode(seen).includes(found)) return true;
  }
  return false;
}

function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0);
}
