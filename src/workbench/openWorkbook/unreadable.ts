/** Why a file can't be opened as a workbook. */
export type UnreadableReason =
  | "empty"
  | "old-xls"
  | "encrypted"
  | "binary-xlsb"
  | "other-package"
  | "text"
  | "damaged"
  | "too-large"
  | "not-found";

/** A file that is not a workbook we can read; the texts tell people what to do about each reason. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`unreadable workbook: ${reason}`);
    this.name = "UnreadableWorkbook";
  }
}

/** A browser tab holds the whole workbook several times over; beyond this it would stop answering. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Looks at the file's first bytes and its parts' names, and throws where it can't be an .xlsx workbook. */
export function assertXlsx(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty");
  if (bytes.length > LARGEST_FILE) throw new UnreadableWorkbook("too-large");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Excel wraps an encrypted .xlsx in the container of the old .xls.
    throw new UnreadableWorkbook(contains(bytes, utf16("EncryptedPackage")) ? "encrypted" : "old-xls");
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    throw new UnreadableWorkbook(looksLikeText(bytes) ? "text" : "damaged");
  }
  // A zip archive names its parts in plain text in its directory at the end, which a truncated file has lost.
  if (!contains(bytes, [0x50, 0x4b, 0x05, 0x06])) throw new UnreadableWorkbook("damaged");
  if (contains(bytes, ascii("xl/workbook.bin"))) throw new UnreadableWorkbook("binary-xlsb");
  if (!contains(bytes, ascii("xl/workbook.xml"))) throw new UnreadableWorkbook("other-package");
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, sought: number[]): boolean {
  const first = sought[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string): number[] {
  return ascii(text).flatMap((code) => [code, 0]);
}

function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0);
}
